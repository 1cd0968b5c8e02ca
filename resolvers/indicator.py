"""How the fields of indicators, their targets and values are selected."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Date, Text, exists, false, func, or_, select

from db import tables as t
from db.tables import IndicatorRow, IndicatorValueRow
from db.words import ReportStatus
from resolvers.terms import among


def has_rival_targets(indicator: IndicatorRow) -> ColumnElement[bool]:
    """Whether sources name different targets for the same period and place (target bertentangan)."""
    target = t.indicator_target.c
    return exists(select(target.id).where(target.indicator_id == indicator.id, target.variant > 1))


def is_latest_value(indicator: IndicatorRow, value: IndicatorValueRow) -> ColumnElement[bool]:
    """That a value is the official one of the latest period, for the whole and undivided."""
    own = t.indicator_value.alias("latest")
    latest = (
        select(own.c.id)
        .where(
            own.c.indicator_id == indicator.id,
            own.c.site_id.is_(None),
            own.c.disaggregation == func.jsonb_build_object(),
            is_official(own.c),
        )
        .order_by(func.upper(own.c.period, type_=Date).desc(), own.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    return value.id == latest


def is_official(value: Any) -> ColumnElement[bool]:
    """Whether it counts: from an accepted report's last revision, or imported from a source (resmi)."""
    report = t.report.c
    accepted = exists(
        select(report.id).where(
            report.id == value.report_id,
            report.revision == value.report_revision,
            among(report.status, ReportStatus.ACCEPTED, ReportStatus.PUBLISHED),
        )
    )
    return or_(value.report_id.is_(None), accepted)


def is_total(value: IndicatorValueRow) -> ColumnElement[bool]:
    """Whether it is undivided; only such values add up (nilai total)."""
    return func.coalesce(value.disaggregation == func.jsonb_build_object(), false())


def sex(value: IndicatorValueRow) -> ColumnElement[str | None]:
    """The sex it is about; null where it is not divided so (jenis kelamin)."""
    return _part(value, "sex")


def scale(value: IndicatorValueRow) -> ColumnElement[str | None]:
    """The scale of enterprise it is about; null where it is not divided so (skala usaha)."""
    return _part(value, "scale")


def disability(value: IndicatorValueRow) -> ColumnElement[str | None]:
    """The disability status it is about; null where it is not divided so (disabilitas)."""
    return _part(value, "disability")


def _part(value: IndicatorValueRow, name: str) -> ColumnElement[str | None]:
    part: ColumnElement[str | None] = func.jsonb_extract_path_text(value.disaggregation, name, type_=Text)
    return part
