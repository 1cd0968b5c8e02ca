"""How mutations are declared: one function a field, from whose types the input, the result and the act follow.

It knows no subject. The function is `async def verb(write, *, input: SomeInput) -> Success | Refusal | …`; each class
it may answer is a payload declared under the same name, so that the result is the union of these payloads.
"""

from __future__ import annotations

import inspect
import types
import typing
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, is_dataclass
from typing import Annotated, Any, Union, get_args, get_origin

import strawberry
from strawberry.utils.str_converters import to_camel_case

from compiler.act import Act
from compiler.declare import DECLARED
from compiler.errors import DeclarationError
from compiler.inputs import input_type, reader, take_key
from compiler.keyed import IdempotencyMismatch
from compiler.outcomes import readers_of
from db.transaction import Write

Verb = Callable[..., Awaitable[Any]]


@dataclass(frozen=True)
class Acting:
    """A field of the mutation type that is performed by a function."""

    verb: Verb
    writes: bool


def acting(verb: Verb, *, writes: bool = True) -> Any:
    """A mutation performed by a function; its docstring describes the field.

    What writes takes an idempotency key in its input, and may answer IdempotencyMismatch.
    """
    return Acting(verb, writes)


def mutations(cls: type) -> tuple[type, Mapping[str, Act]]:
    """The Strawberry type of a class whose fields are made by `acting`, and its acts by GraphQL name."""
    for given in vars(cls).values():
        if isinstance(given, Acting):
            _take_key(given)
    acts = {to_camel_case(name): _field(cls, name) for name in cls.__annotations__}
    return strawberry.type(cls, name="Mutation", description=inspect.cleandoc(cls.__doc__ or "")), acts


def _take_key(acting: Acting) -> None:
    """Before any input is made: one of them may be a part of another."""
    taken = typing.get_type_hints(acting.verb).get("input")
    if acting.writes and isinstance(taken, type):
        take_key(taken)


def _field(cls: type, name: str) -> Act:
    where = f"{cls.__module__}.{cls.__name__}.{name}"
    given = cls.__dict__.get(name)
    if not isinstance(given, Acting):
        raise DeclarationError(where, "nothing performs it", "write `= acting(a_function)`")
    verb = given.verb
    if not inspect.iscoroutinefunction(verb) or not verb.__doc__:
        raise DeclarationError(
            where, "its function is not async, or has no docstring", "write `async def`, a docstring"
        )
    hints = typing.get_type_hints(verb)
    taken = hints.get("input")
    if taken is None or hints.get("write") is not Write:
        raise DeclarationError(where, "its function lacks `write` or `input`", "take (write: Write, *, input: X)")
    outcomes = _outcomes(hints.get("return"), given.writes, where)
    cls.__annotations__[name] = _result(name, outcomes, where)
    field = strawberry.mutation(resolver=_stub(input_type(taken)), description=inspect.cleandoc(verb.__doc__))
    setattr(cls, name, field)
    return Act(_performing(verb), reader(taken), {one.__name__: one for one in outcomes}, given.writes)


def _performing(verb: Verb) -> Callable[[Write, Any], Awaitable[Any]]:
    async def perform(write: Write, taken: Any) -> Any:
        return await verb(write, input=taken)

    return perform


def _outcomes(answered: Any, writes: bool, where: str) -> tuple[type, ...]:
    """What a mutation may answer; whatever is no refusal can be kept for a retry."""
    outcomes = get_args(answered) if get_origin(answered) in (types.UnionType, Union) else (answered,)
    for outcome in outcomes:
        _payload(outcome, where)
        if writes and not getattr(outcome, "refusal", False):
            readers_of(outcome)
    return (*outcomes, IdempotencyMismatch) if writes else outcomes


def _stub(taken: type) -> Callable[..., Any]:
    """A resolver that Strawberry reads the argument from; the executor performs the act instead."""

    def resolve(*_: Any, **__: Any) -> Any:
        raise AssertionError("a mutation was resolved by Strawberry; only the executor performs it")

    described = strawberry.argument(description="What to do it with.")
    annotation = Annotated[taken, described]  # type: ignore[valid-type]  # made at run time
    own = inspect.Parameter("self", inspect.Parameter.POSITIONAL_OR_KEYWORD)
    argument = inspect.Parameter("input", inspect.Parameter.KEYWORD_ONLY, annotation=annotation)
    resolve.__signature__ = inspect.Signature([own, argument])  # type: ignore[attr-defined]  # read by inspect
    return resolve


def _result(name: str, outcomes: tuple[type, ...], where: str) -> Any:
    members = tuple(_payload(outcome, where) for outcome in outcomes)
    title = "".join(word.capitalize() for word in name.split("_")) + "Result"
    described = f"What `{to_camel_case(name)}` answers: it was done, or why it was not (hasil)."
    return Annotated[Union[members], strawberry.union(title, description=described)]  # noqa: UP007  # made at run time


def _payload(outcome: Any, where: str) -> type:
    """The payload of an outcome: of the same name, and asking no field that the outcome does not hold."""
    name = getattr(outcome, "__name__", repr(outcome))
    if not is_dataclass(outcome) or name not in DECLARED:
        raise DeclarationError(where, f"{name} is no declared payload", "declare a class of that name with @payload")
    missing = set(DECLARED[name].specs) - set(outcome.__dataclass_fields__)
    if missing:
        raise DeclarationError(where, f"outcome {name} lacks {sorted(missing)}", "give it these fields")
    return DECLARED[name].cls
