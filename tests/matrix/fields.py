"""Which table's rows each ID of an input names, and what stands in the other fields; generated from the schema, so that
whatever is added to it is asked too, or fails with what is to be written here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
    get_named_type,
    is_required_input_field,
)

from db.tables.remark import SUBJECTS as REMARKED
from db.tables.source import SUBJECTS

ORGANISATIONS = (
    *("organisation", "lead", "coordinator", "verifier", "funder", "executor", "responsible", "duplicate", "kept"),
    *("fromOrganisation", "toOrganisation"),
)
TABLES: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("project", "fromProject", "toProject"), ("project",)),
    **dict.fromkeys(("programme", "programmes"), ("programme",)),
    **dict.fromkeys(ORGANISATIONS, ("organisation",)),
    **dict.fromkeys(("report", "supersedes"), ("report",)),
    **{name: (name,) for name in ("phase", "milestone", "budget", "indicator", "participation", "source", "citation")},
    **{name: (name,) for name in ("statement", "document", "holiday", "country", "region", "commodity", "agreement")},
    "site": ("project_site",),
    "line": ("budget_line",),
    "reverses": ("financial_entry",),
    "reportingPeriod": ("reporting_period",),
    "obligation": ("reporting_obligation",),
    "party": ("agreement_party",),
    "removeParties": ("agreement_party",),
    "alias": ("organisation_alias",),
    "user": ("app_user",),
    "grant": ("org_grant",),
    "identity": ("identity_binding",),
    "apiToken": ("api_token",),
    "webhook": ("webhook",),
    "deliveries": ("webhook_delivery",),
    "owner": ("project", "programme"),
    # Only those that are told apart below.
    "CreateRegionInput.parent": ("region",),
    "SetRegionParentInput.parent": ("region",),
    "CreateAgreementInput.parent": ("agreement",),
    "AmendAgreementInput.parent": ("agreement",),
    "EndOrganisationRelationInput.relation": ("organisation_relation",),
    "UnlinkProjectsInput.relation": ("project_relation",),
    "AddParticipationInput.subject": ("project", "programme"),
    "AddStatementInput.subject": ("project", "programme"),
    "AttachDocumentInput.subject": ("agreement", "report", "milestone", "financial_entry"),
    "CiteInput.subject": tuple(SUBJECTS),
    "RemarkInput.subject": tuple(REMARKED),
}
"""By the field's name, or by its input's and its own where the name alone does not tell."""


@dataclass(frozen=True)
class IdField:
    """An ID somewhere within a mutation's input."""

    mutation: str
    path: tuple[str, ...]
    tables: tuple[str, ...]
    required: bool
    """Whether every input has it: no list, object or ID on the way may be left out."""

    def __str__(self) -> str:
        return f"{self.mutation}({'.'.join(self.path)})"


@cache
def input_of(schema: GraphQLSchema, mutation: str) -> GraphQLInputObjectType:
    """The type of a mutation's input."""
    assert schema.mutation_type is not None
    found = get_named_type(schema.mutation_type.fields[mutation].args["input"].type)
    assert isinstance(found, GraphQLInputObjectType)
    return found


def id_fields(schema: GraphQLSchema, mutation: str) -> list[IdField]:
    """All IDs that a mutation's input may have, in the order of the schema."""
    return [
        IdField(mutation, path, tables_of(holder, path[-1]), required)
        for path, holder, required in _ids(input_of(schema, mutation), (), True)
    ]


def tables_of(holder: str, name: str) -> tuple[str, ...]:
    """Whose rows an ID names; fails for one that nobody has thought about."""
    found = TABLES.get(f"{holder}.{name}") or TABLES.get(name)
    assert found is not None, (
        f"the matrix does not know which rows the ID {holder}.{name} names: add it to TABLES in tests/matrix/fields.py"
    )
    return found


def _ids(
    holder: GraphQLInputObjectType, path: tuple[str, ...], required: bool
) -> Iterator[tuple[tuple[str, ...], str, bool]]:
    for name, field in holder.fields.items():
        needed = required and is_required_input_field(field)
        inner = get_named_type(field.type)
        if isinstance(inner, GraphQLInputObjectType):
            yield from _ids(inner, (*path, name), needed)
        elif inner.name == "ID":
            yield (*path, name), holder.name, needed


@dataclass(frozen=True)
class Blanks:
    """What a field that is no ID holds, where the scalar alone does not tell."""

    today: date

    def value(self, holder: str, name: str, field: GraphQLInputField) -> Any:
        """A value that stands a chance."""
        special = self._special().get(f"{holder}.{name}", self._special().get(name))
        return special if special is not None else self._plain(get_named_type(field.type))

    def _special(self) -> Mapping[str, Any]:
        soon = self.today + timedelta(days=20)
        return {
            "expectedVersion": 1,
            "code": "MX-1",
            "calendar": "ID",
            "currency": "IDR",
            "url": "https://example.org/matrix",
            "RegisterWebhookInput.address": "https://example.org/events",
            "workEmail": "matrix-invited@matrix.example",
            "issuer": "https://issuer.example",
            "percent": "50",
            "total": "1000.00",
            "amount": "10.00",
            "weight": "1",
            "fiscalYear": self.today.year,
            "dueDays": 10,
            "expiresOn": str(soon),
            "dueOn": str(soon),
            "endsOn": str(soon),
            "base": "USD",
            "quote": "IDR",
            "onDate": str(self.today),
            "CreateRegionInput.level": "PROVINCE",
            "CreateRegionInput.kind": "PROVINCE",
            "CreateOrganisationInput.kind": "LINE_MINISTRY",
            "ParticipationInput.role": "OBSERVER",
            "RemarkInput.field": "narrative",
            "GrantRoleInput.role": "VIEWER",
            "SetRegionCodeInput.code": "99.99",
            "errorPolicy": "REJECT_EVERYTHING",
            "BudgetLineInput.source": "APBN_CENTRAL",
            "basis": "STATED",
            "CreateAgreementInput.kind": "MOU",
        }

    def _plain(self, kind: Any) -> Any:
        if isinstance(kind, GraphQLEnumType):
            return next(iter(kind.values))
        return {"Date": str(self.today), "Int": 1, "Decimal": "1.00", "Boolean": False}.get(kind.name, "Matrix")


OPTIONAL = {
    "nameEn": (
        *("CreateProgrammeInput", "CreateProjectInput", "PhaseInput", "MilestoneInput", "CreateIndicatorInput"),
        *("CreateOrganisationInput", "RenameOrganisationInput", "CreateRegionInput", "CreateCommodityInput"),
        *("CreateAgreementInput", "AmendProgrammeInput", "AmendProjectInput", "AmendPhaseInput", "RenameRegionInput"),
        *("AmendMilestoneInput", "AmendIndicatorInput", "AmendCommodityInput", "AmendAgreementInput", "HolidayInput"),
    ),
    "reason": ("SetHolidaysInput", "CreateObligationInput", "RenameOrganisationInput", "AmendProjectInput"),
    "duty": ("AmendParticipationInput",),
    "topic": ("AmendStatementInput",),
    "title": ("AmendDocumentInput", "AmendSourceInput"),
    "total": ("AmendBudgetInput",),
    "amount": ("AmendBudgetLineInput",),
    "legalBasis": ("AmendOrganisationInput",),
    "dueDays": ("AmendObligationInput",),
    "noParentReason": ("CreateAgreementInput",),
    "narrative": ("SubmitReportInput",),
    "startsOn": ("CreateIndicatorInput", "AmendSiteInput"),
}
"""Fields that may be left out and without which a mutation would do nothing."""


class Filled:
    """A mutation's input with the IDs that are wanted, each at its path; whatever need not be there is not."""

    def __init__(self, schema: GraphQLSchema, mutation: str, blanks: Blanks) -> None:
        self._type, self._blanks = input_of(schema, mutation), blanks

    def given(self, ids: Mapping[tuple[str, ...], str]) -> dict[str, Any]:
        """The input."""
        return self._object(self._type, (), ids)

    def _object(self, kind: GraphQLInputObjectType, path: tuple[str, ...], ids: Mapping[Any, str]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, field in kind.fields.items():
            here = (*path, name)
            if any(one[: len(here)] == here for one in ids) or self._needed(kind, name, field):
                found[name] = self._field(kind, here, field, ids)
        return found

    def _needed(self, kind: GraphQLInputObjectType, name: str, field: GraphQLInputField) -> bool:
        return is_required_input_field(field) or kind.name in OPTIONAL.get(name, ())

    def _field(
        self, holder: GraphQLInputObjectType, path: tuple[str, ...], field: GraphQLInputField, ids: Mapping[Any, str]
    ) -> Any:
        inner = get_named_type(field.type)
        if isinstance(inner, GraphQLInputObjectType):
            found: Any = self._object(inner, path, ids)
        elif inner.name == "ID":
            found = ids[path]
        else:
            found = self._blanks.value(holder.name, path[-1], field)
        return [found] if _is_list(field.type) else found


def _is_list(kind: Any) -> bool:
    return isinstance(kind.of_type if isinstance(kind, GraphQLNonNull) else kind, GraphQLList)
