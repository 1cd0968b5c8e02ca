"""The specification's rules of validation as one that visits a document once; knows no schema.

graphql-core asks each of its thirty rules at each node whether it minds nodes of that kind, which was half of what
validating cost: here that is asked once a kind.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from graphql import BREAK, SKIP, Node, ValidationContext, ValidationRule, specified_rules
from graphql.language.visitor import EnterLeaveVisitor
from graphql.pyutils import RefMap

Handler = Callable[..., Any]
_MINDS: dict[str, tuple[tuple[int, str | None, str | None], ...]] = {}
"""By the kind of a node, which rules mind it: by number, and the names of their handlers."""
_BY_NODE = ("_variable_usages", "_recursive_variable_usages", "_fragment_spreads")
"""What graphql-core keeps by nodes, of which it hashes all that is in them at each look; here by identity."""


class EveryRule(ValidationRule):
    """All rules of the specification, in its order; none of them changes the document."""

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        for name in _BY_NODE:
            setattr(context, name, RefMap())
        self._rules = [rule(context) for rule in specified_rules]
        self._skipped: list[Any] = [None] * len(self._rules)
        """By rule, the node whose inside it skips, or BREAK."""
        self._handlers: dict[str, EnterLeaveVisitor] = {}

    def get_enter_leave_for_kind(self, kind: str) -> EnterLeaveVisitor:
        """What all rules do at a node of a kind."""
        found = self._handlers.get(kind)
        if found is None:
            found = self._handlers[kind] = self._together(kind)
        return found

    def _together(self, kind: str) -> EnterLeaveVisitor:
        minding = _MINDS.get(kind)
        if minding is None:
            minding = _MINDS[kind] = tuple(_minding(self._rules, kind))
        if not minding:
            return EnterLeaveVisitor(None, None)
        return EnterLeaveVisitor(self._entering(minding), self._leaving(minding))

    def _entering(self, minding: tuple[tuple[int, str | None, str | None], ...]) -> Handler:
        skipped = self._skipped
        handlers = [(n, getattr(self._rules[n], enter)) for n, enter, _ in minding if enter]

        def enter(*args: Any) -> None:
            for number, handler in handlers:
                if skipped[number] is None:
                    said = handler(*args)
                    if said is not None:
                        skipped[number] = _skipping(said, args[0])

        return enter

    def _leaving(self, minding: tuple[tuple[int, str | None, str | None], ...]) -> Handler:
        skipped = self._skipped
        handlers = [(n, getattr(self._rules[n], leave) if leave else None) for n, _, leave in minding]

        def leave(*args: Any) -> None:
            for number, handler in handlers:
                if skipped[number] is None:
                    said = handler(*args) if handler is not None else None
                    if said is BREAK or said is True:
                        skipped[number] = BREAK
                elif skipped[number] is args[0]:
                    skipped[number] = None

        return leave


def _minding(rules: list[Any], kind: str) -> list[tuple[int, str | None, str | None]]:
    found = []
    for number, rule in enumerate(rules):
        enter, leave = (_handler(rule, way, kind) for way in ("enter", "leave"))
        if enter or leave:
            found.append((number, enter, leave))
    return found


def _handler(rule: Any, way: str, kind: str) -> str | None:
    """The name of a rule's handler of one kind, or of all kinds."""
    return next((name for name in (f"{way}_{kind}", way) if getattr(rule, name, None)), None)


def _skipping(said: Any, node: Node) -> Any:
    if said is SKIP or said is False:
        return node
    assert said is BREAK or said is True, "a rule of validation changes no document"
    return BREAK
