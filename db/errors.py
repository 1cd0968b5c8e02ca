"""What PostgreSQL's refusals mean to who wrote: a code, the field, a message and how to mend it; knows no GraphQL.

InvariantError              a rule of the domain refuses the write
├── StateRefused            I6, I9, I12 to I15, I21, I24: in another state, not by this person, or lacking something
├── MoneyRefused            I2 to I5, I7: sums, currencies, funding rules, allocations, fiscal periods
├── PersonsRefused          I8: submitter, verifier and acceptor must be three persons
├── DatesRefused            I1: outside the parent's span
├── ResultRefused           I23, I25: values that contradict each other
├── Taken                   I10, I11, I15: a key or a time that something else holds already
├── Missing                 a value that is required, or a reference to what does not exist
└── Forbidden               row security or a grant: not this viewer's to write
"""

from __future__ import annotations

from dataclasses import dataclass

import asyncpg


class InvariantError(Exception):
    """A rule refused the write; nothing of the transaction is kept."""

    def __init__(self, code: str, field: str | None, message: str, hint: str) -> None:
        super().__init__(f"{message}. {hint}")
        self.code = code
        self.field = field
        self.message = message
        self.hint = hint


class StateRefused(InvariantError):
    """Not in the state it is in, not by this person, or lacking something (I6, I9, I12 to I15, I21, I24)."""


class MoneyRefused(InvariantError):
    """Sums, currencies, funding rules, allocations or fiscal periods forbid it (I2 to I5, I7)."""


class PersonsRefused(InvariantError):
    """Submitter, verifier and acceptor are three persons, and not of the submitter's organisation (I8)."""


class DatesRefused(InvariantError):
    """A day or span lies outside what it belongs to (I1)."""


class ResultRefused(InvariantError):
    """Values contradict each other (I23)."""


class Taken(InvariantError):
    """Something else holds the key, or holds it at that time (I10, I11, I15)."""


class Missing(InvariantError):
    """A value is required, or what is referred to does not exist."""


class Forbidden(InvariantError):
    """Not this viewer's to write."""


@dataclass(frozen=True)
class Meaning:
    """What a constraint of a table refuses."""

    kind: type[InvariantError]
    code: str
    field: str | None
    message: str
    hint: str

    def error(self) -> InvariantError:
        """The refusal."""
        return self.kind(self.code, self.field, self.message, self.hint)


def _over(column: str, what: str) -> Meaning:
    return Meaning(
        MoneyRefused,
        "I5_OVER_ALLOCATION",
        column,
        f"More would be {what} than the budget line allocates",
        "Report at most what is left of the line: its amount less what counts and what is pending.",
    )


_PERSON = "The next step is for another person, and not of the submitter's organisation."
_KEY = "Choose another, or change the one that is there."

CONSTRAINTS: dict[str, Meaning] = {
    "phase_inside_project_check": Meaning(
        DatesRefused,
        "I1_OUTSIDE_PROJECT",
        "span",
        "The phase would leave its project's span",
        "Change the phase first, or the project's span.",
    ),
    "milestone_due_inside_phase_check": Meaning(
        DatesRefused,
        "I1_OUTSIDE_PHASE",
        "dueOn",
        "The milestone would be due outside its phase",
        "Choose a day inside the phase, or change the phase's span.",
    ),
    "budget_line_budget_id_project_id_scope_id_visibility_cu_f797": Meaning(
        MoneyRefused,
        "I3_CURRENCY",
        "currency",
        "The line is not in its budget's currency",
        "A budget has one currency; make another budget for another currency.",
    ),
    "budget_line_source_funder_kind_executor_kind_fkey": Meaning(
        MoneyRefused,
        "I4_FUNDING_RULE",
        "source",
        "This source does not flow from this kind of funder to this kind of executor",
        "See fundingRules for the combinations that are allowed.",
    ),
    "budget_line_committed_check": _over("committed", "committed"),
    "budget_line_disbursed_check": _over("disbursed", "disbursed"),
    "budget_line_realised_check": _over("realised", "realised"),
    "financial_entry_closing_window_check": Meaning(
        MoneyRefused,
        "I7_FISCAL_PERIOD",
        "onDate",
        "The day lies outside the budget's fiscal period",
        "Choose a day from its first day until 31 days after its end.",
    ),
    "financial_entry_amount_check": Meaning(
        MoneyRefused, "AMOUNT", "amount", "The amount is zero or out of range", "Give an amount below 1e18, not zero."
    ),
    "financial_entry_reversal_check": Meaning(
        MoneyRefused,
        "I6_REVERSAL",
        "reverses",
        "A negative amount takes nothing back",
        "Name the entry it reverses.",
    ),
    "report_three_persons_check": Meaning(
        PersonsRefused, "I8_THREE_PERSONS", None, "One person would take two of the three steps", _PERSON
    ),
    "report_other_organisations_check": Meaning(
        PersonsRefused,
        "I8_OTHER_ORGANISATION",
        None,
        "The submitter's organisation would judge its own report",
        _PERSON,
    ),
    "report_waiver_check": Meaning(
        PersonsRefused,
        "I8_WAIVER",
        "waiverReason",
        "Verifier and acceptor are of the same organisation",
        "Let another organisation accept, or record why this one may (waiverReason).",
    ),
    "report_one_open_a_period_idx": Meaning(
        Taken,
        "I9_OPEN_REPORT",
        "period",
        "There is a report on this period already that is not accepted yet",
        "Go on with that one, or withdraw it.",
    ),
    "report_one_official_a_period_idx": Meaning(
        Taken,
        "I9_OFFICIAL_REPORT",
        "period",
        "There is an accepted report on this period already",
        "Write a report that supersedes it.",
    ),
    "indicator_value_once_key": Meaning(
        Taken,
        "I23_ONE_VALUE",
        "indicator",
        "The report gives this indicator twice for the same period, site and disaggregation",
        "Give it once.",
    ),
    "milestone_progress_report_id_report_revision_milestone_id_key": Meaning(
        Taken, "ONE_PROGRESS", "milestone", "The report gives the progress of this milestone twice", "Give it once."
    ),
    "concurrence_standing_key": Meaning(
        Taken,
        "I9_CONCURRED",
        "project",
        "The organisation has concurred with this proposal already",
        "Nothing is to do.",
    ),
    "region_code_one_region_at_a_time": Meaning(
        Taken, "I10_CODE", "code", "The code belongs to another region at that time", "End the other's validity first."
    ),
    "region_code_one_at_a_time": Meaning(
        Taken, "I10_CODE", "code", "The region has another code of that scheme then", "End the other's validity first."
    ),
    "region_parent_one_at_a_time": Meaning(
        Taken,
        "I10_PARENT",
        "parent",
        "The region belongs to another one at that time",
        "End the other's validity first.",
    ),
    "participation_once_at_a_time": Meaning(
        Taken, "I11_PARTICIPATION", "valid", "The organisation has that role at that time already", _KEY
    ),
    "participation_one_coordinator_at_a_time": Meaning(
        Taken, "I15_COORDINATOR", "role", "There is another coordinator at that time", "End its participation first."
    ),
    "app_user_work_email_key": Meaning(
        Taken,
        "EMAIL_TAKEN",
        "workEmail",
        "A person with this address exists",
        "Give another address, or ask the operator of the platform whose it is.",
    ),
    "identity_binding_issuer_subject_key": Meaning(
        Taken,
        "SUBJECT_BOUND",
        "subject",
        "This subject is bound to a person already",
        "Unbind it there first.",
    ),
    "org_grant_once_at_a_time": Meaning(
        Taken, "ALREADY_GRANTED", "role", "The person holds this role at that time already", "Revoke the other first."
    ),
    "citation_once_key": Meaning(
        Taken, "CITED_ALREADY", "source", "The source is named for this fact already", "Name another, or another field."
    ),
    "programme_code_key": Meaning(Taken, "TAKEN", "code", "Another programme has this code", _KEY),
    "project_code_key": Meaning(Taken, "TAKEN", "code", "Another project has this code", _KEY),
    "source_code_key": Meaning(Taken, "TAKEN", "code", "Another source has this code", _KEY),
    "phase_project_id_ordinal_key": Meaning(Taken, "TAKEN", "ordinal", "Another phase has this place", _KEY),
    "project_relation_from_id_kind_to_id_key": Meaning(
        Taken, "TAKEN", "toProject", "The two are linked so already", "Nothing more is to be done."
    ),
    "project_site_project_id_region_id_commodity_id_key": Meaning(
        Taken, "TAKEN", "region", "The project has a site in this region on this commodity already", _KEY
    ),
    "status_event_reason_check": Meaning(
        StateRefused, "I21_REASON", "reason", "This change of state needs a reason", "Say why."
    ),
}

_RULES: dict[str, type[InvariantError]] = {
    "SE001": DatesRefused,
    "SE002": MoneyRefused,
    "SE005": MoneyRefused,
    "SE006": StateRefused,
    "SE008": PersonsRefused,
    "SE009": StateRefused,
    "SE011": Taken,
    "SE012": StateRefused,
    "SE013": StateRefused,
    "SE014": StateRefused,
    "SE015": StateRefused,
    "SE020": MoneyRefused,
    "SE021": StateRefused,
    "SE023": ResultRefused,
    "SE024": StateRefused,
    "SE025": ResultRefused,
}

_CLASSES: dict[str, Meaning] = {
    "23502": Meaning(Missing, "REQUIRED", None, "A value is required", "Give it."),
    "23503": Meaning(
        Missing, "NOT_FOUND", None, "It refers to what does not exist, or does not fit", "Check what it refers to."
    ),
    "23505": Meaning(Taken, "TAKEN", None, "Another one with the same key exists", _KEY),
    "23P01": Meaning(Taken, "TAKEN_THEN", None, "It overlaps another one in time", "End the other one first."),
    "23514": Meaning(InvariantError, "INVALID", None, "A value is out of its range", "Correct it."),
    "42501": Meaning(Forbidden, "FORBIDDEN", None, "It is not yours to write", "Ask an organisation whose it is."),
}


def explain(exc: asyncpg.PostgresError) -> InvariantError | None:
    """The rule that refused, or None when the fault is no rule's: a lost connection, a timeout, a mistake of ours."""
    constraint = getattr(exc, "constraint_name", None) or ""
    if kind := _RULES.get(exc.sqlstate or ""):
        column = getattr(exc, "column_name", None)
        return kind(constraint.upper(), _field(column), str(exc.args[0]), getattr(exc, "hint", None) or "")
    if meaning := CONSTRAINTS.get(constraint):
        return meaning.error()
    if meaning := _CLASSES.get(exc.sqlstate or ""):
        return meaning.kind(meaning.code, _field_of(exc, constraint), meaning.message, meaning.hint)
    return None


def _field_of(exc: asyncpg.PostgresError, constraint: str) -> str | None:
    """The column, where PostgreSQL names it or the constraint is named by it."""
    if column := getattr(exc, "column_name", None):
        return _field(column)
    table = getattr(exc, "table_name", None) or ""
    if not constraint.startswith(f"{table}_"):
        return None
    bare = constraint.removeprefix(f"{table}_").rpartition("_")[0]
    return _field(bare.removesuffix("_word"))


def _field(column: str | None) -> str | None:
    """A column as the API calls it: camel case, without the `_id` of a reference."""
    if not column:
        return None
    first, *rest = column.removesuffix("_id").split("_")
    return first + "".join(word.title() for word in rest)
