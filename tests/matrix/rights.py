"""Who may do what, by the words of the domain: for each mutation the right that it asks for, over rows as they are.

An upper bound: who lacks the right must never succeed. That a row is in the wrong status or that one verifies one's own
report is the business of other tests. A mutation that is not listed fails the matrix: say here whose it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.matrix.facts import Facts, Row
from tests.matrix.people import Person

Right = Callable[[Facts, Person, str, Row], bool]
"""Whether a person may do it to a row of a table: the one that the mutation's first ID names."""


def _scope(table: str, row: Row) -> int:
    found: int = -row["id"] if table == "programme" else row["scope_id"]
    return found


def _acts(facts: Facts, person: Person, role: str, scope: int, organisations: set[int]) -> bool:
    return person.holds(role, facts.programme(scope)) and bool(person.organisations & organisations)


def edits(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """An EDITOR of an organisation that leads it."""
    scope = _scope(table, row)
    return _acts(facts, person, "EDITOR", scope, facts.leads(scope))


def coordinates(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """A COORDINATOR of an organisation that coordinates the programme."""
    scope = _scope(table, row)
    return _acts(facts, person, "COORDINATOR", scope, facts.coordinators(scope))


def leads_or_coordinates(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """Either."""
    return edits(facts, person, table, row) or coordinates(facts, person, table, row)


def edits_or_heads(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """An EDITOR of an organisation that leads the project, or of the one that coordinates the programme."""
    scope = _scope(table, row)
    return _acts(facts, person, "EDITOR", scope, facts.leads(scope) | facts.coordinators(scope))


def owes(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """A REPORTER of the organisation that owes the report."""
    owner = {row[column] for column in ("organisation_id", "reporter_org_id") if row.get(column) is not None}
    return _acts(facts, person, "REPORTER", row["scope_id"], owner)


def verifies(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """A VERIFIER of the organisation that the obligation names."""
    return _acts(facts, person, "VERIFIER", row["scope_id"], {row["verifier_org_id"]})


def verifies_or_coordinates(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """Either."""
    return verifies(facts, person, table, row) or coordinates(facts, person, table, row)


def funds(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """A VERIFIER of an organisation that pays a line of the budget."""
    return _acts(facts, person, "VERIFIER", row["scope_id"], facts.funders(row["id"]))


def concurs(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """An EDITOR of an organisation that funds the project: by a role in it, or by a line."""
    paying = {
        line["funder_org_id"] for line in facts.rows["budget_line"].values() if line["scope_id"] == row["scope_id"]
    }
    return _acts(facts, person, "EDITOR", row["scope_id"], paying | facts.takes_part(row["scope_id"]))


def agrees(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """An EDITOR of a party, or of an organisation that leads the subject."""
    scope = row["scope_id"]
    return _acts(facts, person, "EDITOR", scope, facts.parties(row["id"]) | facts.leads(scope))


def clears(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """A VERIFIER of a party."""
    return _acts(facts, person, "VERIFIER", row["scope_id"], facts.parties(row["id"]))


def ends_agreement(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """An EDITOR of any party; of an action plan a COORDINATOR."""
    return agrees(facts, person, table, row) or coordinates(facts, person, table, row)


def proposes_agreement(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """An EDITOR of an organisation that leads the subject or takes part in it."""
    scope = _scope(table, row)
    return _acts(facts, person, "EDITOR", scope, facts.leads(scope) | facts.takes_part(scope))


def documents(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """Who may write what a document belongs to."""
    if edits(facts, person, table, row) or owes(facts, person, table, row):
        return True
    agreement = row["id"] if table == "agreement" else row.get("agreement_id")
    return agreement is not None and _acts(facts, person, "EDITOR", row["scope_id"], facts.parties(agreement))


def stewards(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """A STEWARD, whose grant is for everything."""
    return person.role == "STEWARD" and not person.programme


def cites(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """Who may change the fact; of reference data, a STEWARD."""
    if not row.get("scope_id") and table != "programme":
        return stewards(facts, person, table, row)
    return leads_or_coordinates(facts, person, table, row)


def adds_sources(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """An EDITOR, COORDINATOR or STEWARD of any organisation."""
    return person.role in ("EDITOR", "COORDINATOR", "STEWARD")


def manages(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """An ADMIN of the person's organisation, or of one that it is a unit of."""
    organisation = row["id"] if table == "organisation" else row["organisation_id"]
    return person.role == "ADMIN" and not person.programme and organisation in person.organisations


def is_oneself(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """Whose it is."""
    mine: bool = row["user_id"] == person.viewer.user_id
    return mine


def is_oneself_or_manages(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """Either."""
    return is_oneself(facts, person, table, row) or manages(facts, person, table, row)


def founds(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """A COORDINATOR of the organisation that is to coordinate, whose grant is for everything."""
    return person.role == "COORDINATOR" and not person.programme and row["id"] in person.organisations


def opens_project(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """An EDITOR for the programme; that the lead is the own organisation is told by what was written."""
    scope = -row["id"]
    part = facts.takes_part(scope) | facts.coordinators(scope)
    leading = {p["lead_org_id"] for p in facts.rows["project"].values() if p["programme_id"] == row["id"]}
    return _acts(facts, person, "EDITOR", scope, part | leading)


def is_signed_in(facts: Facts, person: Person, table: str, row: Row) -> bool:
    """Anybody who is somebody."""
    return person.role is not None


def _each(right: Right, *names: str) -> dict[str, Right]:
    return dict.fromkeys(names, right)


RIGHTS: Mapping[str, Right] = {
    **_each(
        edits,
        *("createBudget", "amendBudget", "removeBudget", "addBudgetLines", "amendBudgetLine", "removeBudgetLine"),
        *(
            "submitBudget",
            "reviseBudget",
            "withdrawBudget",
            "amendProject",
            "linkProjects",
            "unlinkProjects",
            "addPhase",
            "amendPhase",
        ),
        *("removePhase", "addMilestone", "amendMilestone", "removeMilestone", "addSite", "amendSite", "removeSite"),
        *("proposeProject", "startProject", "completeProject", "commitSite", "reopenSite", "startPhase"),
        *("finishPhase", "rescheduleMilestone"),
    ),
    **_each(
        coordinates,
        *(
            "waiveObligation",
            "reinstateObligation",
            "acceptReport",
            "publishReport",
            "amendProgramme",
            "handOverProgramme",
        ),
        *("approveProject", "returnProject", "rejectProject", "suspendProject", "resumeProject", "closeProject"),
        *("cancelProject", "endorseActionPlan", "closeBudget", "selectSiteInitial", "deferSite", "rejectSite"),
        *("cancelPhase", "cancelMilestone"),
    ),
    **_each(
        leads_or_coordinates,
        *("createObligation", "amendObligation", "endObligation", "reassignVerifier", "addParticipation"),
        *("amendParticipation", "endParticipation", "removeParticipation", "addStatement", "amendStatement"),
        *("removeStatement", "activateSite"),
    ),
    **_each(edits_or_heads, "createIndicator", "amendIndicator", "setIndicatorTargets", "removeIndicator"),
    **_each(
        owes,
        *("validateReport", "saveReportDraft", "submitReport", "withdrawReport", "submitReportDraft"),
        *("submitReports", "recordEntries"),
    ),
    **_each(verifies, "verifyReport"),
    **_each(verifies_or_coordinates, "returnReport", "extendObligation"),
    **_each(funds, "returnBudget", "approveBudget"),
    **_each(concurs, "concurWithProject", "withdrawConcurrence"),
    **_each(
        agrees,
        *("amendAgreement", "startDrafting", "negotiateAgreement", "returnToDrafting", "signAgreement"),
        "completeActionPlan",
    ),
    **_each(clears, "clearAgreement", "reopenNegotiation"),
    **_each(ends_agreement, "terminateAgreement"),
    **_each(proposes_agreement, "createAgreement"),
    **_each(documents, "attachDocument", "amendDocument", "removeDocument"),
    **_each(cites, "cite", "removeCitation"),
    **_each(
        stewards,
        *("setHolidays", "removeHoliday", "createOrganisation", "amendOrganisation", "renameOrganisation"),
        *("relateOrganisations", "endOrganisationRelation", "addOrganisationAlias", "removeOrganisationAlias"),
        *("closeOrganisation", "mergeOrganisations", "createRegion", "renameRegion", "setRegionCode"),
        *("setRegionParent", "createCommodity", "amendCommodity", "recordExchangeRates", "amendSource"),
    ),
    **_each(adds_sources, "addSource"),
    **_each(
        manages,
        *("inviteUser", "deactivateUser", "reactivateUser", "eraseUser", "grantRole", "revokeGrant"),
        *("bindIdentity", "unbindIdentity", "registerWebhook", "rotateWebhookSecret", "enableWebhook"),
        *("testWebhook", "replayWebhookDeliveries", "removeWebhook"),
    ),
    **_each(is_oneself, "rotateApiToken"),
    **_each(is_oneself_or_manages, "revokeApiToken"),
    **_each(is_signed_in, "createApiToken"),
    **_each(founds, "createProgramme"),
    **_each(opens_project, "createProject"),
}
"""For each mutation, who may; for one whose first ID is optional, who may at all."""
