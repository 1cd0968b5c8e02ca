"""The client of a partner: every generated operation, pages walked to their end, forms as files.

>>> async with Selaras("https://api.selaras.example", token) as selaras:
...     async for duty in selaras.all_obligations(is_open=True):
...         print(duty.due_on, duty.period)
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Literal, Unpack

from .api import (
    AgreementFilter,
    AgreementOrder,
    AgreementRow,
    BudgetFilter,
    BudgetOrder,
    BudgetRow,
    Duty,
    Operations,
    OrganisationFilter,
    OrganisationOrder,
    OrganisationRow,
    ProjectFilter,
    ProjectOrder,
    ProjectRow,
    ReportFilter,
    ReportingPeriodFilter,
    ReportingPeriodOrder,
    ReportOrder,
    ReportsReportsNodes,
)
from .file_answer import FileAnswer
from .files import downloaded, uploaded
from .pages import walked
from .terms import Terms

Format = Literal["xlsx", "csv"]
Mode = Literal["check", "draft", "submit"]
ROWS = 100
ROWS_OF_MANY_PARTS = 20
"""Rows of a page whose rows hold lists of their own: what a page costs is the product."""


class Selaras(Operations):
    """One service, asked by one person, organisation or program; holds nothing that another instance sees."""

    async def all_obligations(
        self,
        *,
        is_open: bool | None = None,
        filter_: ReportingPeriodFilter | None = None,
        order_by: list[ReportingPeriodOrder] | None = None,
        rows: int = ROWS,
    ) -> AsyncIterator[Duty]:
        """What the viewer's organisation owes, page by page (kewajiban pelaporan)."""
        async for duty in walked(
            lambda after: self.my_obligations(
                first=rows, after=after, is_open=is_open, filter_=filter_, order_by=order_by
            )
        ):
            yield duty

    async def all_periods(
        self,
        *,
        filter_: ReportingPeriodFilter | None = None,
        order_by: list[ReportingPeriodOrder] | None = None,
        rows: int = ROWS,
    ) -> AsyncIterator[Duty]:
        """Reporting periods that the viewer sees, page by page (masa pelaporan)."""
        async for period in walked(
            lambda after: self.reporting_periods(first=rows, after=after, filter_=filter_, order_by=order_by)
        ):
            yield period

    async def all_reports(
        self, *, filter_: ReportFilter | None = None, order_by: list[ReportOrder] | None = None, rows: int = ROWS
    ) -> AsyncIterator[ReportsReportsNodes]:
        """Reports that the viewer sees, page by page (laporan)."""
        async for report in walked(
            lambda after: self.reports(first=rows, after=after, filter_=filter_, order_by=order_by)
        ):
            yield report

    async def all_projects(
        self,
        *,
        filter_: ProjectFilter | None = None,
        order_by: list[ProjectOrder] | None = None,
        programme: str | None = None,
        region: str | None = None,
        rows: int = ROWS,
    ) -> AsyncIterator[ProjectRow]:
        """Projects that the viewer sees, page by page (proyek)."""
        async for project in walked(
            lambda after: self.projects(
                first=rows, after=after, filter_=filter_, order_by=order_by, programme=programme, region=region
            )
        ):
            yield project

    async def all_agreements(
        self,
        *,
        filter_: AgreementFilter | None = None,
        order_by: list[AgreementOrder] | None = None,
        rows: int = ROWS_OF_MANY_PARTS,
    ) -> AsyncIterator[AgreementRow]:
        """Agreements that the viewer sees, page by page (kesepakatan)."""
        async for agreement in walked(
            lambda after: self.agreements(first=rows, after=after, filter_=filter_, order_by=order_by)
        ):
            yield agreement

    async def all_budgets(
        self,
        *,
        filter_: BudgetFilter | None = None,
        order_by: list[BudgetOrder] | None = None,
        rows: int = ROWS_OF_MANY_PARTS,
    ) -> AsyncIterator[BudgetRow]:
        """Budgets that the viewer sees, page by page (anggaran)."""
        async for budget in walked(
            lambda after: self.budgets(first=rows, after=after, filter_=filter_, order_by=order_by)
        ):
            yield budget

    async def all_organisations(
        self,
        *,
        filter_: OrganisationFilter | None = None,
        order_by: list[OrganisationOrder] | None = None,
        rows: int = ROWS,
    ) -> AsyncIterator[OrganisationRow]:
        """Organisations, page by page (organisasi)."""
        async for organisation in walked(
            lambda after: self.organisations(first=rows, after=after, filter_=filter_, order_by=order_by)
        ):
            yield organisation

    async def template(self, period: str, format: Format = "xlsx", **terms: Unpack[Terms]) -> bytes:
        """The form of a reporting period as a file to fill in, its draft filled in already (templat)."""
        return await downloaded(self, period, format, terms)

    async def upload(
        self, file: bytes | Path, mode: Mode = "check", *, expected_version: int | None = None, **terms: Unpack[Terms]
    ) -> FileAnswer:
        """Send a filled-in form back: checked, kept as a draft, or submitted; mistakes name sheet and cell (unggah)."""
        return await uploaded(self, file, mode, expected_version, terms)
