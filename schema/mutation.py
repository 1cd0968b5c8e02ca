"""The root of mutations; each does one thing of the domain in one transaction."""

from __future__ import annotations

from typing import Any

from compiler.mutation import acting
from resolvers.mutations.accept_report import accept_report
from resolvers.mutations.add_budget_lines import add_budget_lines
from resolvers.mutations.add_milestone import add_milestone
from resolvers.mutations.add_participation import add_participation
from resolvers.mutations.add_phase import add_phase
from resolvers.mutations.add_site import add_site
from resolvers.mutations.add_source import add_source
from resolvers.mutations.add_statement import add_statement
from resolvers.mutations.amend_budget import amend_budget
from resolvers.mutations.amend_budget_line import amend_budget_line
from resolvers.mutations.amend_document import amend_document
from resolvers.mutations.amend_indicator import amend_indicator
from resolvers.mutations.amend_milestone import amend_milestone
from resolvers.mutations.amend_participation import amend_participation
from resolvers.mutations.amend_phase import amend_phase
from resolvers.mutations.amend_programme import amend_programme
from resolvers.mutations.amend_project import amend_project
from resolvers.mutations.amend_site import amend_site
from resolvers.mutations.amend_source import amend_source
from resolvers.mutations.amend_statement import amend_statement
from resolvers.mutations.attach_document import attach_document
from resolvers.mutations.cite import cite
from resolvers.mutations.create_budget import create_budget
from resolvers.mutations.create_indicator import create_indicator
from resolvers.mutations.create_programme import create_programme
from resolvers.mutations.create_project import create_project
from resolvers.mutations.end_participation import end_participation
from resolvers.mutations.hand_over_programme import hand_over_programme
from resolvers.mutations.link_projects import link_projects
from resolvers.mutations.remove_budget import remove_budget
from resolvers.mutations.remove_budget_line import remove_budget_line
from resolvers.mutations.remove_citation import remove_citation
from resolvers.mutations.remove_document import remove_document
from resolvers.mutations.remove_indicator import remove_indicator
from resolvers.mutations.remove_milestone import remove_milestone
from resolvers.mutations.remove_participation import remove_participation
from resolvers.mutations.remove_phase import remove_phase
from resolvers.mutations.remove_site import remove_site
from resolvers.mutations.remove_statement import remove_statement
from resolvers.mutations.return_report import return_report
from resolvers.mutations.save_report_draft import save_report_draft
from resolvers.mutations.set_indicator_targets import set_indicator_targets
from resolvers.mutations.submit_report import submit_report
from resolvers.mutations.unlink_projects import unlink_projects
from resolvers.mutations.validate_report import validate_report
from resolvers.mutations.verify_report import verify_report
from resolvers.mutations.withdraw_report import withdraw_report


class Mutation:
    """What can be done; each field is one transaction, and a refusal leaves nothing behind."""

    validate_report: Any = acting(validate_report, writes=False)
    save_report_draft: Any = acting(save_report_draft)
    submit_report: Any = acting(submit_report)
    return_report: Any = acting(return_report)
    verify_report: Any = acting(verify_report)
    accept_report: Any = acting(accept_report)
    withdraw_report: Any = acting(withdraw_report)

    create_budget: Any = acting(create_budget)
    amend_budget: Any = acting(amend_budget)
    remove_budget: Any = acting(remove_budget)
    add_budget_lines: Any = acting(add_budget_lines)
    amend_budget_line: Any = acting(amend_budget_line)
    remove_budget_line: Any = acting(remove_budget_line)
    create_indicator: Any = acting(create_indicator)
    amend_indicator: Any = acting(amend_indicator)
    set_indicator_targets: Any = acting(set_indicator_targets)
    remove_indicator: Any = acting(remove_indicator)

    create_programme: Any = acting(create_programme)
    amend_programme: Any = acting(amend_programme)
    hand_over_programme: Any = acting(hand_over_programme)
    create_project: Any = acting(create_project)
    amend_project: Any = acting(amend_project)
    link_projects: Any = acting(link_projects)
    unlink_projects: Any = acting(unlink_projects)
    add_phase: Any = acting(add_phase)
    amend_phase: Any = acting(amend_phase)
    remove_phase: Any = acting(remove_phase)
    add_milestone: Any = acting(add_milestone)
    amend_milestone: Any = acting(amend_milestone)
    remove_milestone: Any = acting(remove_milestone)
    add_site: Any = acting(add_site)
    amend_site: Any = acting(amend_site)
    remove_site: Any = acting(remove_site)
    add_participation: Any = acting(add_participation)
    amend_participation: Any = acting(amend_participation)
    end_participation: Any = acting(end_participation)
    remove_participation: Any = acting(remove_participation)
    add_statement: Any = acting(add_statement)
    amend_statement: Any = acting(amend_statement)
    remove_statement: Any = acting(remove_statement)
    attach_document: Any = acting(attach_document)
    amend_document: Any = acting(amend_document)
    remove_document: Any = acting(remove_document)
    add_source: Any = acting(add_source)
    amend_source: Any = acting(amend_source)
    cite: Any = acting(cite)
    remove_citation: Any = acting(remove_citation)
