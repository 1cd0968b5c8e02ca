"""The root of mutations; each does one thing of the domain in one transaction."""

from __future__ import annotations

from typing import Any

from compiler.mutation import acting
from resolvers.mutations.accept_report import accept_report
from resolvers.mutations.return_report import return_report
from resolvers.mutations.save_report_draft import save_report_draft
from resolvers.mutations.submit_report import submit_report
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
