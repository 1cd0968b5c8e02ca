"""Proved types given to Strawberry: descriptions, arguments, vocabularies; knows no SQL."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Annotated, Any

import strawberry

from compiler.arguments import Argument, Kind
from compiler.declare import DECLARED, ById, ByIds, Declaration, Found, Many
from compiler.errors import DeclarationError
from compiler.fields import Field, Type, function_of, is_term
from compiler.filters import filter_input
from compiler.found import LEAST as LEAST_TEXT
from compiler.found import MOST as MOST_TEXT
from compiler.nodes import MOST
from compiler.orders import order_input
from compiler.vocabulary import enumeration
from db.words import Term


def expose(declaration: Declaration, linked: Type) -> None:
    """Make a Strawberry type of a declared class."""
    for field in linked.fields.values():
        if field.python_name in declaration.specs:
            _add_field(declaration, field)
        if is_term(field.shape.inner):
            enumeration(field.shape.inner)
    strawberry.type(declaration.cls, description=declaration.description)


def _add_field(declaration: Declaration, field: Field) -> None:
    described = _describe(declaration, field)
    setattr(declaration.cls, field.python_name, strawberry.field(resolver=_stub(field), description=described))


def _describe(declaration: Declaration, field: Field) -> str:
    own = declaration.docs.get(field.python_name)
    function = function_of(field.spec)
    text = own or (inspect.cleandoc(function.__doc__) if function is not None and function.__doc__ else None)
    if text is None:
        raise DeclarationError(
            declaration.where(field.python_name),
            "it has no description",
            "write a string below the field, or a docstring in its resolver",
        )
    if isinstance(field.spec, Many) and field.spec.at_most is not None:
        text += f" At most {field.spec.at_most}."
    return text


def _stub(field: Field) -> Callable[..., Any]:
    """A resolver that Strawberry reads the arguments from; the compiled path never calls it."""

    def resolve(*_: Any, **__: Any) -> Any:
        raise AssertionError(f"{field.name} was resolved in Python; only the compiler answers it")

    parameters = (
        [_parameter(a, field) for a in field.arguments.values()] + page_parameters(field) + _own_parameters(field)
    )
    own = inspect.Parameter("self", inspect.Parameter.POSITIONAL_OR_KEYWORD)
    resolve.__signature__ = inspect.Signature([own, *parameters])  # type: ignore[attr-defined]  # read by inspect
    return resolve


def _own_parameters(field: Field) -> list[inspect.Parameter]:
    empty = inspect.Parameter.empty
    match field.spec:
        case ById():
            return [_keyword("id", strawberry.ID, empty, "An `id` that this API answered.")]
        case ByIds():
            return [_keyword("ids", list[strawberry.ID], empty, f"Ids that this API answered, at most {MOST}.")]
        case Found(kinds=kinds):
            return _search_parameters(type(next(iter(kinds))))
        case _:
            return []


def _search_parameters(words: type[Term]) -> list[inspect.Parameter]:
    enumeration(words)
    text = (
        f"What to search for, {LEAST_TEXT} letters or digits at least and {MOST_TEXT} characters at most: words, the"
        " last one may be a beginning; capitals, accents and punctuation make no difference (teks pencarian)."
    )
    types = "Only these types; all when absent (jenis hasil)."
    return [
        _keyword("text", str, inspect.Parameter.empty, text),
        _keyword("types", list[words] | None, strawberry.UNSET, types),  # type: ignore[valid-type]  # made at run time
        *(
            _keyword(name, kind | None, strawberry.UNSET, _PAGE_TEXTS[name])
            for name, kind in (("first", int), ("last", int), ("after", str), ("before", str))
        ),
    ]


def _parameter(argument: Argument, field: Field) -> inspect.Parameter:
    text = argument.description
    if text is None:
        raise DeclarationError(
            f"{field.python_name}({argument.name}:)",
            "the argument has no description",
            'annotate it Annotated[Bind[...], "what it means"]',
        )
    if is_term(argument.type):
        enumeration(argument.type)
    if argument.kind is Kind.CHOICE and not argument.required:
        return _keyword(argument.name, argument.type, argument.default, text)
    if argument.required:
        return _keyword(argument.name, argument.type, inspect.Parameter.empty, text)
    return _keyword(argument.name, argument.type | None, strawberry.UNSET, text)


def _keyword(name: str, annotation: Any, default: Any, text: str) -> inspect.Parameter:
    described = Annotated[annotation, strawberry.argument(description=text)]
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=described)


def page_parameters(field: Field) -> list[inspect.Parameter]:
    """The arguments of a connection, beyond its resolver's own."""
    if field.shape.kind != "page":
        return []
    assert field.target is not None
    declaration = DECLARED[field.target]
    chosen = filter_input(declaration)
    ordered = order_input(declaration)
    kinds: dict[str, Any] = {"first": int, "last": int, "after": str, "before": str}
    kinds |= ({"filter": chosen} if chosen else {}) | ({"order_by": list[ordered]} if ordered else {})  # type: ignore[valid-type]  # made at run time
    return [_keyword(name, kind | None, strawberry.UNSET, _PAGE_TEXTS[name]) for name, kind in kinds.items()]


_PAGE_TEXTS = {
    "first": "How many rows from the start, 0 to 100; 20 when neither this nor `last` is given.",
    "last": "How many rows from the end, 0 to 100; not together with `first`.",
    "after": "Only rows after this cursor, of the same list and ordering.",
    "before": "Only rows before this cursor, of the same list and ordering.",
    "filter": "Which rows; all when absent (saringan).",
    "order_by": "By what to order, in this precedence; the list's own order when absent (urutan).",
}
