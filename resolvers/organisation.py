"""How the fields of organisations are selected: names and relations as of a day."""

from __future__ import annotations

from datetime import date
from typing import Annotated, TypeVar

from sqlalchemy import ColumnElement, and_, exists, func, or_, select

from db import tables as t
from db.bind import TODAY, Bind
from db.tables import OrganisationNameRow, OrganisationRelationRow, OrganisationRow
from db.words import Language, OrganisationRelationKind
from resolvers import bilingual, days

T = TypeVar("T")
MERGED = "selaras"
"""The register of aliases whose entries are codes that were merged."""


def name(
    organisation: OrganisationRow, *, as_of: Bind[date] = TODAY, language: Language = Language.EN
) -> ColumnElement[str]:
    """What it was called on the given day (default: the business date), in the language asked for, else in the
    other one; its latest name where none held that day, its code where it has none at all (nama)."""
    latest = _named(organisation, as_of, func.coalesce(*bilingual.in_order(t.organisation_name.c, language)))
    return func.coalesce(latest, organisation.code)  # pyright: ignore[reportReturnType]  # SQLAlchemy types coalesce by its first argument alone


def name_languages(organisation: OrganisationRow, *, as_of: Bind[date] = TODAY) -> ColumnElement[list[Language]]:
    """The languages in which `name` is known on the given day (default: the business date), English first; none where
    only its code is answered (bahasa yang tersedia)."""
    known = _named(organisation, as_of, bilingual.languages(t.organisation_name.c))
    return func.coalesce(known, bilingual.these())


def own_name(name: OrganisationNameRow, *, language: Language = Language.EN) -> ColumnElement[str]:
    """The name in the language asked for, else in the other one; one of them is always known (nama)."""
    first, second = bilingual.in_order(name, language)
    return func.coalesce(first, second, "")  # pyright: ignore[reportReturnType]  # SQLAlchemy types coalesce by its first argument alone


def abbreviation(organisation: OrganisationRow, *, as_of: Bind[date] = TODAY) -> ColumnElement[str | None]:
    """Its abbreviation on the given day (default: the business date); null where it has none (singkatan)."""
    return _named(organisation, as_of, t.organisation_name.c.abbreviation)


def _named(organisation: OrganisationRow, day: Bind[date], wanted: ColumnElement[T]) -> ColumnElement[T]:
    own = t.organisation_name.c
    return (
        select(wanted)
        .where(own.organisation_id == organisation.id)
        .order_by(own.valid.contains(day).desc(), func.lower(own.valid).desc().nulls_last(), own.id)
        .limit(1)
        .scalar_subquery()
    )


Code = Annotated[Bind[str], "Its unique, stable code, or that of an entry merged into it (kode)."]


def by_code(organisation: OrganisationRow, *, code: Code) -> ColumnElement[bool]:
    """The organisation of that code; of a merged entry, the one that is kept."""
    alias = t.organisation_alias.c
    leads_to = select(alias.organisation_id).where(alias.register == MERGED, alias.alias == code).scalar_subquery()
    return or_(and_(organisation.code == code, is_kept(organisation)), organisation.id == leads_to)


def is_kept(organisation: OrganisationRow) -> ColumnElement[bool]:
    """That an entry was not merged into another one."""
    return organisation.merged_into_id.is_(None)


def is_active(organisation: OrganisationRow, *, as_of: Bind[date] = TODAY) -> ColumnElement[bool]:
    """Whether it exists on the given day (default: the business date) (masih ada)."""
    return days.holds(organisation.valid, as_of)


def is_member(body: OrganisationRow, member: OrganisationRow, *, as_of: Bind[date] = TODAY) -> ColumnElement[bool]:
    """That another organisation is a member of this one on a day."""
    return _stands(member, OrganisationRelationKind.MEMBER_OF, body, as_of)


def is_unit(whole: OrganisationRow, unit: OrganisationRow, *, as_of: Bind[date] = TODAY) -> ColumnElement[bool]:
    """That another organisation is a unit of this one on a day."""
    return _stands(unit, OrganisationRelationKind.PART_OF, whole, as_of)


def _stands(
    from_: OrganisationRow, kind: OrganisationRelationKind, to: OrganisationRow, day: Bind[date]
) -> ColumnElement[bool]:
    relation = t.organisation_relation.c
    return exists(
        select(relation.id).where(
            relation.from_id == from_.id,
            relation.kind == kind,
            relation.to_id == to.id,
            days.holds(relation.valid, day),
        )
    )


def is_whole(unit: OrganisationRow, whole: OrganisationRow, *, as_of: Bind[date] = TODAY) -> ColumnElement[bool]:
    """That another organisation is the one this is a unit of on a day; the latest begun where there are several."""
    relation = t.organisation_relation.c
    parent = (
        select(relation.to_id)
        .where(
            relation.from_id == unit.id,
            relation.kind == OrganisationRelationKind.PART_OF,
            days.holds(relation.valid, as_of),
        )
        .order_by(func.lower(relation.valid).desc().nulls_last(), relation.id)
        .limit(1)
        .scalar_subquery()
    )
    return whole.id == parent


def has_membership(
    member: OrganisationRow, relation: OrganisationRelationRow, *, as_of: Bind[date] = TODAY
) -> ColumnElement[bool]:
    """That a relation is a membership of this organisation that holds on a day."""
    return and_(
        relation.from_id == member.id,
        relation.kind == OrganisationRelationKind.MEMBER_OF,
        days.holds(relation.valid, as_of),
    )


def name_holds(name: OrganisationNameRow, *, on: Bind[date] = TODAY) -> ColumnElement[bool]:
    """Whether it is so called on the given day (default: the business date) (berlaku)."""
    return days.holds(name.valid, on)


def relation_holds(relation: OrganisationRelationRow, *, on: Bind[date] = TODAY) -> ColumnElement[bool]:
    """Whether it holds on the given day (default: the business date) (berlaku)."""
    return days.holds(relation.valid, on)
