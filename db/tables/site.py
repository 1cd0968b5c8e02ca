"""Project sites: where a project works, on what, and how far the place is chosen."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Named, Table, UniqueConstraint, text

from db.tables.row import Mutable, Row, Scoped, Spanning, metadata, span_known
from db.tables.scope import scoped_by_project
from db.types import vocabulary
from db.words import SiteSelection


class ProjectSiteRow(Row, Mutable, Scoped, Spanning):
    """A place of a project; its commodity is null where none is named."""

    project_id: Named[int] = Column(BigInteger, ForeignKey("project.id"), index=True)
    region_id: Named[int] = Column(BigInteger, ForeignKey("region.id"), index=True)
    commodity_id: Named[int | None] = Column(BigInteger, ForeignKey("commodity.id"), index=True)
    selection: Named[SiteSelection] = Column(vocabulary(SiteSelection), server_default=text("'CANDIDATE'"))


project_site = Table(
    "project_site",
    metadata,
    ProjectSiteRow,
    scoped_by_project(),
    UniqueConstraint("project_id", "region_id", "commodity_id", postgresql_nulls_not_distinct=True),
    UniqueConstraint("id", "project_id"),
    UniqueConstraint("id", "scope_id", "visibility", name="project_site_guard_key"),
    Index("project_site_scope_id_idx", "scope_id"),
    span_known(),
)
