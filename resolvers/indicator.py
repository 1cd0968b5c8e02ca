"""How the fields of indicators, their targets and values are selected."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Date, Text, and_, case, exists, false, func, or_, select

from db import tables as t
from db.tables import IndicatorRow, IndicatorTargetRow, IndicatorValueRow
from db.words import IndicatorAggregation, ReportStatus
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


def value_adds_up(value: IndicatorValueRow) -> ColumnElement[bool]:
    """Whether a value adds up with others of its indicator: official and undivided, of an indicator that is summed."""
    return and_(_is_summed(value.indicator_id), is_official(value), is_total(value))


def target_adds_up(target: IndicatorTargetRow) -> ColumnElement[bool]:
    """Whether a target adds up with others of its indicator: those of an indicator that is summed do."""
    return _is_summed(target.indicator_id)


def of_indicator(row: Any) -> ColumnElement[int]:
    """The indicator that a value or target is of."""
    own: ColumnElement[int] = row.indicator_id
    return own


def at_a_site(row: Any) -> ColumnElement[int]:
    """1 for a value or target of a site, 0 for one of the whole: a whole is not added to its own parts."""
    return case((row.site_id.is_(None), 0), else_=1)


def variant_of(target: IndicatorTargetRow) -> ColumnElement[int]:
    """Which of rival targets it is: they say the same twice."""
    return target.variant


def baseline_adds_up(indicator: IndicatorRow) -> ColumnElement[bool]:
    """Whether an indicator's baseline adds up with others of its unit: those of indicators that are summed do."""
    return indicator.aggregation == IndicatorAggregation.SUM


def _is_summed(indicator_id: ColumnElement[int]) -> ColumnElement[bool]:
    """By the indicator's own rule; of one that the viewer may not see nothing adds up."""
    own = t.indicator.c
    return exists(select(own.id).where(own.id == indicator_id, own.aggregation == IndicatorAggregation.SUM))


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
