"""What makes two entries of a table the same row: its natural key; knows no file."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Table

from db.tables.source import SUBJECTS, subject_column
from db.tables.status import SUBJECTS as STATUS_SUBJECTS

# A span in brackets counts by its first day: an end that became known is the same row.
_KEYS: Mapping[str, str] = {
    "country": "iso2",
    "holiday": "calendar on_date",
    "exchange_rate": "base quote on_date",
    "region_parent": "region_id [valid]",
    "region_code": "region_id scheme [valid]",
    "organisation_name": "organisation_id [valid]",
    "organisation_relation": "from_id kind to_id [valid]",
    "organisation_alias": "register alias",
    "app_user": "work_email",
    "org_grant": "user_id organisation_id programme_id role [valid]",
    "project_relation": "from_id kind to_id",
    "participation": "programme_id project_id organisation_id role [valid]",
    "project_site": "project_id region_id commodity_id",
    "phase": "project_id ordinal",
    "milestone": "phase_id name_en name_id",
    "budget": "project_id calendar fiscal_year currency version",
    "budget_line": ("budget_id source funder_org_id executor_org_id region_id phase_id budget_code external_ref"),
    "funding_rule": "source funder_kind executor_kind",
    "financial_entry": "line_id report_id kind on_date document_ref",
    "indicator_target": "indicator_id period site_id variant",
    "indicator_value": "indicator_id report_id period site_id disaggregation",
    "agreement_party": "agreement_id organisation_id capacity",
    "reporting_obligation": "participation_id frequency [valid]",
    "reporting_period": "obligation_id period",
    "report": "period_id supersedes_id",
    "milestone_progress": "report_id milestone_id",
    "report_issue": "report_id kind issue",
    "report_remark": "report_id field remark",
    "document": "agreement_id report_id milestone_id financial_entry_id url",
    "statement": "programme_id project_id topic",
    "status_event": " ".join(f"{subject}_id" for subject in STATUS_SUBJECTS) + " to_status at",
    "citation": " ".join(subject_column(subject) for subject in SUBJECTS) + " field source_id",
}


def key_columns(table: Table) -> tuple[str, ...]:
    """The columns of a table's natural key; `code` where nothing else is said."""
    return tuple(word.strip("[]") for word in _words(table))


def by_first_day(table: Table) -> frozenset[str]:
    """Those key columns of which only the span's first day counts."""
    return frozenset(word.strip("[]") for word in _words(table) if word.startswith("["))


def _words(table: Table) -> list[str]:
    return _KEYS.get(table.name, "code").split()
