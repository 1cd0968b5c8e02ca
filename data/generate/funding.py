"""Funding rules: those of the database, and ours for sources it says nothing of."""

from __future__ import annotations

from data.generate.world import Rule, World
from data.rows import Connection

OURS = (
    ("APBN_CENTRAL", "LINE_MINISTRY", "LINE_MINISTRY"),
    ("APBN_CENTRAL", "LINE_MINISTRY", "NON_MINISTERIAL_AGENCY"),
    ("DECONCENTRATION", "LINE_MINISTRY", "PROVINCE_GOV"),
    ("CO_ADMINISTRATION", "LINE_MINISTRY", "REGENCY_CITY_GOV"),
    ("DAK_PHYSICAL", "LINE_MINISTRY", "REGENCY_CITY_GOV"),
    ("DAK_NONPHYSICAL", "LINE_MINISTRY", "PROVINCE_GOV"),
    ("GRANT_TO_REGION", "LINE_MINISTRY", "REGENCY_CITY_GOV"),
    ("VILLAGE_FUND", "LINE_MINISTRY", "VILLAGE_GOV"),
    ("APBD_PROVINCE", "PROVINCE_GOV", "REGIONAL_AGENCY"),
    ("APBD_REGENCY_CITY", "REGENCY_CITY_GOV", "REGIONAL_AGENCY"),
    ("FOREIGN_LOAN", "MULTILATERAL_BANK", "LINE_MINISTRY"),
    ("FOREIGN_GRANT", "MULTILATERAL_ORGANISATION", "LINE_MINISTRY"),
    ("TECHNICAL_COOPERATION", "FOREIGN_AGENCY", "LINE_MINISTRY"),
    ("REGIONAL_FUND", "REGIONAL_BODY", "LINE_MINISTRY"),
    ("CSR", "PRIVATE_COMPANY", "COOPERATIVE"),
    ("PRIVATE", "PRIVATE_COMPANY", "ENTERPRISE_GROUP"),
    ("EXPORT_FINANCING", "FINANCING_INSTITUTION", "COOPERATIVE"),
    ("SELF_FUNDED", "COOPERATIVE", "COOPERATIVE"),
)


async def read_or_make(connection: Connection, world: World) -> None:
    """Fill the world's rules with those whose kinds of organisation it has."""
    rows = await connection.fetch(
        "select source, funder_kind, executor_kind from funding_rule order by source, funder_kind, executor_kind"
    )
    rules = [Rule(*row) for row in rows]
    ruled = {rule.source for rule in rules}
    for source, funder, executor in OURS:
        if source not in ruled:
            rules.append(Rule(source, funder, executor))
            world.ledger.add(
                "funding_rule",
                source=source,
                funder_kind=funder,
                executor_kind=executor,
                legal_basis=world.maybe(0.5, "Rule of the generated world"),
            )
    world.rules = [rule for rule in rules if {rule.funder_kind, rule.executor_kind} <= world.by_kind.keys()]
