"""The SQL of a planned filter: a step beyond the row as EXISTS, policies on every FROM; knows no document.

A filter is two-valued, though its SQL may be NULL where it does not hold: under AND and OR, and in WHERE, that makes no
difference, and a bare comparison is what an index serves. Only a negation minds: it is IS NOT TRUE.
A to-one that is absent or hidden is a row of NULLs. What a condition says of such a row is worked out beforehand, so
that a plain EXISTS is enough, which keeps the plans of indexes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Select,
    Table,
    and_,
    exists,
    false,
    literal_column,
    not_,
    or_,
    select,
    true,
)

from compiler.criteria import All, Among, Criterion, Either, Holds, Not, Of, Test
from compiler.declare import DECLARED
from compiler.operators import NEVER_NULL, TRUE_OF_NULL, denied, operator
from compiler.row import Noted, keyed
from compiler.specs import One
from db.policies import everyone, policy

if TYPE_CHECKING:
    from compiler.fields import Field
    from compiler.fold import Fold
    from compiler.frame import Frame

Truth = bool | ColumnElement[bool]
"""What is known beforehand, or depends on values alone."""


def condition(fold: Fold, frame: Frame, asked: Criterion) -> ColumnElement[bool]:
    """TRUE if a frame's row, which is there, meets a filter; FALSE or NULL if it does not."""
    match asked:
        case Test(attribute, op, operand):
            return operator(fold.attribute(frame, attribute), attribute, op, operand, fold.binder.bind)
        case All(parts):
            return and_(true(), *(condition(fold, frame, part) for part in parts))
        case Either(parts):
            return or_(false(), *(condition(fold, frame, part) for part in parts))
        case Not(Not(part)):
            return condition(fold, frame, part)
        case Not(part):
            return denied(condition(fold, frame, part), may_be_null=_may_be_null(part))
        case Of(field, part):
            return _of(fold, frame, field, part)
        case Among(field, quantifier, part):
            return _among(fold, frame, field, quantifier, part)
        case Holds(expression, arguments):
            held: ColumnElement[bool] = fold.call(expression, [frame.row], arguments)
            return held


def restricted(fold: Fold, frame: Frame, asked: Criterion) -> ColumnElement[bool]:
    """As condition, for the WHERE of a frame that already joins to-ones: what is asked of one of them is asked of its
    join, not of a second look at the same row.

    Only where NULL means no, so never below an OR or a negation; and only by a key, which leads to one row at most.
    """
    match asked:
        case All(parts):
            return and_(true(), *(restricted(fold, frame, part) for part in parts))
        case Of(field, part) if _is_joined(frame, field) and _needs_one(fold, field, part):
            target = frame.ones[field.name]
            return and_(target.row["id"].is_not(None), restricted(fold, target, part))
        case _:
            return condition(fold, frame, asked)


def _needs_one(fold: Fold, field: Field, part: Criterion) -> bool:
    """Whether a condition fails where the to-one is absent."""
    return not field.shape.nullable or of_nothing(fold, part) is False


def _is_joined(frame: Frame, field: Field) -> bool:
    return field.name in frame.ones and isinstance(field.spec, One) and field.spec.key is not None


def _may_be_null(asked: Criterion) -> bool:
    match asked:
        case Test(attribute, op, _):
            return attribute.nullable and op not in NEVER_NULL
        case All(parts) | Either(parts):
            return any(map(_may_be_null, parts))
        case _:
            return False


def _of(fold: Fold, frame: Frame, field: Field, part: Criterion) -> ColumnElement[bool]:
    """By what the condition says of an absent row: that one is there and meets it, or that none is that fails it."""
    by_key = None if not isinstance(part, Holds) else _by_key(fold, frame, field, part)
    if by_key is not None:
        return by_key
    truth = of_nothing(fold, part) if field.shape.nullable else False
    if truth is True:
        return not_(_exists(fold, frame, field, Not(part)))
    found = _exists(fold, frame, field, part)
    if truth is False:
        return found
    return or_(found, and_(truth, not_(_exists(fold, frame, field, All(())))))


def _by_key(fold: Fold, frame: Frame, field: Field, part: Holds) -> ColumnElement[bool] | None:
    """What a condition says of a to-one by its key alone, which the row itself has: no look at the other row, which a
    foreign key vouches for and everyone sees. None where it asks more than the key, or where that is not so."""
    found = own_key(field)
    if found is None:
        return None
    table, key = found
    known = keyed(table, frame.alias, key.name)
    asked = Noted(known)
    held: ColumnElement[bool] = fold.call(part.expression, [asked], part.arguments)
    if asked.asked != {"id"}:
        return None
    return and_(known["id"].is_not(None), held) if key.nullable or frame.may_be_absent else held


def own_key(field: Field) -> tuple[Table, Column[Any]] | None:
    """A table that everyone sees, and the foreign key of the to-one that leads to it."""
    key = field.spec.key if isinstance(field.spec, One) else None
    table = None if field.target is None else DECLARED[field.target].table
    if key is None or table is None or policy(table) is not everyone:
        return None
    return (table, key) if any(one.column is table.c.id for one in key.foreign_keys) else None


def _among(fold: Fold, frame: Frame, field: Field, quantifier: str, part: Criterion) -> ColumnElement[bool]:
    match quantifier:
        case "some":
            return _exists(fold, frame, field, part)
        case "none":
            return not_(_exists(fold, frame, field, part))
        case _:
            return not_(_exists(fold, frame, field, Not(part)))


def _exists(fold: Fold, frame: Frame, field: Field, part: Criterion) -> ColumnElement[bool]:
    """That a visible row, which a field leads to, meets a condition."""
    target = fold.target(field)
    link = fold.link(field, frame, target)
    met = condition(fold, target, part)
    found: Select[Any] = select(literal_column("1")).select_from(target.source())
    return exists(found.where(*link, *fold.policy(target), met))


def of_nothing(fold: Fold, asked: Criterion) -> Truth:
    """What a condition says of an absent row, whose every scalar is NULL and which nothing belongs to."""
    match asked:
        case Test(_, "isNull", operand):
            return bool(operand.value) if operand.fixed else fold.binder.bind(operand, Boolean())
        case Test(_, op, _):
            return op in TRUE_OF_NULL
        case All(parts):
            return _all([of_nothing(fold, part) for part in parts])
        case Either(parts):
            return _negated(_all([_negated(of_nothing(fold, part)) for part in parts]))
        case Not(part):
            return _negated(of_nothing(fold, part))
        case Of(_, part):
            return of_nothing(fold, part)
        case Among(_, quantifier, _):
            return quantifier != "some"
        case Holds():
            return False


def _all(truths: list[Truth]) -> Truth:
    if any(truth is False for truth in truths):
        return False
    open_ = [truth for truth in truths if not isinstance(truth, bool)]
    return and_(*open_) if open_ else True


def _negated(truth: Truth) -> Truth:
    return not truth if isinstance(truth, bool) else not_(truth)
