"""The root of mutations; each does one thing of the domain in one transaction."""

from __future__ import annotations

from typing import Any

from compiler.mutation import acting
from resolvers.mutations.accept_report import accept_report
from resolvers.mutations.add_budget_lines import add_budget_lines
from resolvers.mutations.add_organisation_alias import add_organisation_alias
from resolvers.mutations.amend_budget import amend_budget
from resolvers.mutations.amend_budget_line import amend_budget_line
from resolvers.mutations.amend_commodity import amend_commodity
from resolvers.mutations.amend_indicator import amend_indicator
from resolvers.mutations.amend_organisation import amend_organisation
from resolvers.mutations.bind_identity import bind_identity
from resolvers.mutations.close_organisation import close_organisation
from resolvers.mutations.create_api_token import create_api_token
from resolvers.mutations.create_budget import create_budget
from resolvers.mutations.create_commodity import create_commodity
from resolvers.mutations.create_indicator import create_indicator
from resolvers.mutations.create_organisation import create_organisation
from resolvers.mutations.create_region import create_region
from resolvers.mutations.deactivate_user import deactivate_user
from resolvers.mutations.end_organisation_relation import end_organisation_relation
from resolvers.mutations.erase_user import erase_user
from resolvers.mutations.grant_role import grant_role
from resolvers.mutations.invite_user import invite_user
from resolvers.mutations.merge_organisations import merge_organisations
from resolvers.mutations.reactivate_user import reactivate_user
from resolvers.mutations.record_exchange_rates import record_exchange_rates
from resolvers.mutations.relate_organisations import relate_organisations
from resolvers.mutations.remove_budget import remove_budget
from resolvers.mutations.remove_budget_line import remove_budget_line
from resolvers.mutations.remove_indicator import remove_indicator
from resolvers.mutations.remove_organisation_alias import remove_organisation_alias
from resolvers.mutations.rename_organisation import rename_organisation
from resolvers.mutations.rename_region import rename_region
from resolvers.mutations.return_report import return_report
from resolvers.mutations.revoke_api_token import revoke_api_token
from resolvers.mutations.revoke_grant import revoke_grant
from resolvers.mutations.rotate_api_token import rotate_api_token
from resolvers.mutations.save_report_draft import save_report_draft
from resolvers.mutations.set_indicator_targets import set_indicator_targets
from resolvers.mutations.set_region_code import set_region_code
from resolvers.mutations.set_region_parent import set_region_parent
from resolvers.mutations.submit_report import submit_report
from resolvers.mutations.unbind_identity import unbind_identity
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

    create_organisation: Any = acting(create_organisation)
    amend_organisation: Any = acting(amend_organisation)
    rename_organisation: Any = acting(rename_organisation)
    relate_organisations: Any = acting(relate_organisations)
    end_organisation_relation: Any = acting(end_organisation_relation)
    add_organisation_alias: Any = acting(add_organisation_alias)
    remove_organisation_alias: Any = acting(remove_organisation_alias)
    close_organisation: Any = acting(close_organisation)
    merge_organisations: Any = acting(merge_organisations)
    create_region: Any = acting(create_region)
    rename_region: Any = acting(rename_region)
    set_region_code: Any = acting(set_region_code)
    set_region_parent: Any = acting(set_region_parent)
    create_commodity: Any = acting(create_commodity)
    amend_commodity: Any = acting(amend_commodity)
    record_exchange_rates: Any = acting(record_exchange_rates)
    invite_user: Any = acting(invite_user)
    deactivate_user: Any = acting(deactivate_user)
    reactivate_user: Any = acting(reactivate_user)
    erase_user: Any = acting(erase_user)
    grant_role: Any = acting(grant_role)
    revoke_grant: Any = acting(revoke_grant)
    bind_identity: Any = acting(bind_identity)
    unbind_identity: Any = acting(unbind_identity)
    create_api_token: Any = acting(create_api_token)
    rotate_api_token: Any = acting(rotate_api_token)
    revoke_api_token: Any = acting(revoke_api_token)
