"""Who has not reported, asked of 20,000 projects: what chooses the periods is an index, whatever is counted of them."""

from __future__ import annotations

import pytest

from db.viewer import Viewer
from db.words import GrantRole
from tests.plans.explain import Explainer

AUDITOR = Viewer(user_id=1, organisation_id=1, organisations=(1,), roles=frozenset({GrantRole.AUDITOR}))
COUNTS = "{ periods overdue mostWorkingDaysLate }"


@pytest.mark.parametrize(
    ("document", "column"),
    [
        (f'{{ reportingStatus(by: PROVINCE, owedBy: "X") {COUNTS} }}', "organisation_id"),
        (f'{{ reportingStatus(by: PERIOD, programme: "X") {COUNTS} }}', "scope_id"),
        (f'{{ reportingStatus(region: "ID-35") {COUNTS} }}', "scope_id"),
        (f'{{ reportingStatus(dueFrom: "2026-10-01", dueUntil: "2026-10-02") {COUNTS} }}', "due_on"),
        ('{ reportingPeriods(overdueOn: "2024-01-01") { nodes { workingDaysLate } } }', "due_on"),
        (
            '{ reportingPeriods(filter: {dueOn: {lt: "2024-01-01"}, state: {eq: OVERDUE}}) { totalCount } }',
            "due_on",
        ),
        (
            '{ reportingPeriodsAggregate(filter: {dueOn: {lt: "2024-01-01"}}, groupBy: [{state: VALUE}])'
            " { groups { count } } }",
            "due_on",
        ),
    ],
)
async def test_periods_are_chosen_by_an_index(explainer: Explainer, document: str, column: str) -> None:
    plan = await explainer.plan(document, scans=False, viewer=AUDITOR)
    assert plan.seeks("reporting_period", column), plan.text


@pytest.mark.parametrize("own", ["reportingStatus { periods overdue }", "reportingStatus(by: PROVINCE) { overdue }"])
async def test_reports_of_a_period_are_looked_up(explainer: Explainer, own: str) -> None:
    """Counting all periods reads all of them, and the reports of each by the period."""
    plan = await explainer.plan(f"{{ {own} }}", viewer=AUDITOR)
    assert not plan.scanned("report") or plan.seeks("report", "period_id"), plan.text
