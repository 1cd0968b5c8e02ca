"""Which funding source may flow from which kind of funder to which kind of executor; knows no SQL."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from db.words import FundingSource as Source
from db.words import OrganisationKind as Kind


@dataclass(frozen=True)
class FundingRule:
    """That a source may flow from a kind of funder to a kind of executor; the legal basis where one is named."""

    source: Source
    funder_kind: Kind
    executor_kind: Kind
    legal_basis: str | None = None


MINISTRIES = (Kind.COORDINATING_MINISTRY, Kind.LINE_MINISTRY, Kind.NON_MINISTERIAL_AGENCY)
CENTRE = (*MINISTRIES, Kind.OTHER_PUBLIC, Kind.STATE)
PROVINCE = (Kind.PROVINCE_GOV, Kind.REGIONAL_AGENCY)
REGENCY = (Kind.REGENCY_CITY_GOV, Kind.REGIONAL_AGENCY)
REGIONS = (Kind.PROVINCE_GOV, Kind.REGENCY_CITY_GOV, Kind.REGIONAL_AGENCY)
VILLAGE = (Kind.VILLAGE_GOV, Kind.VILLAGE_ENTERPRISE)
FOREIGN = (Kind.STATE, Kind.FOREIGN_AGENCY, Kind.MULTILATERAL_BANK, Kind.MULTILATERAL_ORGANISATION)
COMPANIES = (Kind.SOE, Kind.REGIONAL_SOE, Kind.PRIVATE_COMPANY, Kind.DIGITAL_PLATFORM)
SMALL_SIDE = (Kind.COOPERATIVE, Kind.ENTERPRISE_GROUP, Kind.VILLAGE_ENTERPRISE)
SOCIETY = (Kind.UNIVERSITY, Kind.ASSOCIATION, Kind.FOUNDATION, Kind.NGO_NATIONAL)

DECONCENTRATION_RULE = "PP 19/2022"
DAK_RULE = "UU 1/2022 (HKPD)"
LPEI_RULE = "UU 2/2009"


def _flows(
    source: Source, funders: tuple[Kind, ...], executors: tuple[Kind, ...], legal_basis: str | None = None
) -> list[FundingRule]:
    return [FundingRule(source, funder, executor, legal_basis) for funder, executor in product(funders, executors)]


RULES: tuple[FundingRule, ...] = (
    *_flows(Source.APBN_CENTRAL, CENTRE, (*MINISTRIES, Kind.OTHER_PUBLIC, Kind.UNIVERSITY)),
    # To nobody but the governor, as the centre's representative.
    *_flows(Source.DECONCENTRATION, MINISTRIES, (Kind.PROVINCE_GOV,), DECONCENTRATION_RULE),
    *_flows(Source.CO_ADMINISTRATION, MINISTRIES, REGIONS, DECONCENTRATION_RULE),
    *_flows(Source.DAK_PHYSICAL, CENTRE, REGIONS, DAK_RULE),
    *_flows(Source.DAK_NONPHYSICAL, CENTRE, REGIONS, DAK_RULE),
    *_flows(Source.GRANT_TO_REGION, CENTRE, REGIONS, DAK_RULE),
    *_flows(Source.VILLAGE_FUND, (*CENTRE, Kind.VILLAGE_GOV), VILLAGE),
    *_flows(Source.APBD_PROVINCE, PROVINCE, (*REGIONS, Kind.REGIONAL_SOE, *VILLAGE, *SMALL_SIDE[:2], Kind.UNIVERSITY)),
    *_flows(Source.APBD_REGENCY_CITY, REGENCY, (*REGENCY, Kind.REGIONAL_SOE, *VILLAGE, *SMALL_SIDE[:2])),
    *_flows(Source.FOREIGN_LOAN, FOREIGN, (*MINISTRIES, Kind.OTHER_PUBLIC, *REGIONS, Kind.SOE)),
    *_flows(
        Source.FOREIGN_GRANT,
        (*FOREIGN, Kind.NGO_INTERNATIONAL),
        (*MINISTRIES, Kind.OTHER_PUBLIC, *REGIONS, *SOCIETY, Kind.REGIONAL_BODY, *FOREIGN[1:], Kind.NGO_INTERNATIONAL),
    ),
    *_flows(
        Source.TECHNICAL_COOPERATION,
        FOREIGN,
        (*MINISTRIES, Kind.OTHER_PUBLIC, *REGIONS, Kind.UNIVERSITY, *FOREIGN[1:], Kind.REGIONAL_BODY),
    ),
    *_flows(
        Source.REGIONAL_FUND,
        (Kind.REGIONAL_BODY, Kind.STATE, Kind.FOREIGN_AGENCY, Kind.MULTILATERAL_BANK),
        (*MINISTRIES, Kind.REGIONAL_BODY, *REGIONS, *SOCIETY, Kind.STATE),
    ),
    *_flows(
        Source.CSR,
        (*COMPANIES, Kind.FINANCING_INSTITUTION),
        (*COMPANIES, *SOCIETY, *SMALL_SIDE, Kind.VILLAGE_GOV, Kind.REGENCY_CITY_GOV, Kind.FINANCING_INSTITUTION),
    ),
    *_flows(
        Source.PRIVATE,
        (*COMPANIES, Kind.ASSOCIATION, Kind.FOUNDATION, Kind.NGO_NATIONAL, Kind.NGO_INTERNATIONAL),
        (*COMPANIES, *SOCIETY, *SMALL_SIDE),
    ),
    *_flows(
        Source.EXPORT_FINANCING,
        (Kind.FINANCING_INSTITUTION,),
        (Kind.FINANCING_INSTITUTION, *COMPANIES[:3], *SMALL_SIDE),
        LPEI_RULE,
    ),
    # Own means: an organisation pays for what it does itself; the line names it twice.
    *(FundingRule(Source.SELF_FUNDED, kind, kind) for kind in Kind),
)
