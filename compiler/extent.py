"""How far the operations of a parsed document reach: depth, aliases, root fields; knows no schema.

It is read before anything else looks at the document. One pass over each definition, without recursion, then one over
the fragments in the order of their spreads: linear whatever they spread how often.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
)

from compiler.limits import ALIASES, DEPTH, FAR, FIELDS, FRAGMENT_DEPTH, INTROSPECTION_DEPTH, ROOT_FIELDS, Use

INTROSPECTED = ("__schema", "__type")


@dataclass(frozen=True)
class Extent:
    """What one operation or fragment asks, with all it spreads."""

    depth: int = 0
    """Levels of fields over rows; introspection reads the schema, so its levels are counted apart."""
    introspection_depth: int = 0
    aliases: int = 0
    root_fields: int = 0
    fragment_depth: int = 0
    fields: int = 0
    """Fields over rows, each fragment's as often as it is spread."""

    def uses(self) -> tuple[Use, ...]:
        """Each limit with what is asked of it."""
        return (
            Use("fragment nesting", self.fragment_depth, FRAGMENT_DEPTH, "write some of them out"),
            Use("aliases", self.aliases, ALIASES, "split the operation"),
            Use("fields", self.fields, FIELDS, "split the operation, or ask for less of each object"),
            Use("root fields", self.root_fields, ROOT_FIELDS, "split the operation"),
            Use("depth", self.depth, DEPTH, "ask for fewer levels at once"),
            Use("introspection depth", self.introspection_depth, INTROSPECTION_DEPTH, "ask for fewer levels at once"),
        )


@dataclass
class _Definition:
    """One definition by itself: its own numbers, and where it spreads fragments."""

    depth: int = 0
    introspection_depth: int = 0
    aliases: int = 0
    root_fields: int = 0
    fields: int = 0
    spreads: list[tuple[str, int, bool]] = field(default_factory=list)
    """Name, the level it stands on, and whether within introspection."""


def extents(document: DocumentNode) -> dict[str | None, Extent]:
    """What each operation of a document asks, by its name; GraphQLError when fragments spread themselves."""
    fragments = {d.name.value: _looked_at(d) for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    known: dict[str, Extent] = {}
    for name in _inner_first(fragments):
        known[name] = _with_spreads(fragments[name], known)
    return {
        d.name.value if d.name else None: _with_spreads(_looked_at(d), known)
        for d in document.definitions
        if isinstance(d, OperationDefinitionNode)
    }


def _looked_at(node: OperationDefinitionNode | FragmentDefinitionNode) -> _Definition:
    found = _Definition()
    waiting: list[tuple[SelectionSetNode, int, bool]] = [(node.selection_set, 0, False)]
    while waiting:
        selection_set, level, introspects = waiting.pop()
        for selection in selection_set.selections:
            waiting.extend(_entered(found, selection, level, introspects))
    return found


def _entered(
    found: _Definition, selection: SelectionNode, level: int, introspects: bool
) -> Iterator[tuple[SelectionSetNode, int, bool]]:
    """Count one selection; what lies within it."""
    if isinstance(selection, FragmentSpreadNode):
        found.spreads.append((selection.name.value, level, introspects))
        return
    if isinstance(selection, FieldNode):
        introspects = introspects or selection.name.value in INTROSPECTED
        level += 1
        _count(found, selection, level, introspects)
    inner: SelectionSetNode | None = getattr(selection, "selection_set", None)
    if inner is not None:
        yield inner, level, introspects


def _count(found: _Definition, node: FieldNode, level: int, introspects: bool) -> None:
    found.aliases += node.alias is not None
    found.root_fields += level == 1
    if introspects:
        found.introspection_depth = max(found.introspection_depth, level)
    else:
        found.depth = max(found.depth, level)
        found.fields += 1


def _with_spreads(own: _Definition, known: Mapping[str, Extent]) -> Extent:
    """The definition with its fragments, each looked up; a fragment that does not exist is validation's matter."""
    depth, hidden, aliases, roots, chain = own.depth, own.introspection_depth, own.aliases, own.root_fields, 0
    fields = own.fields
    for name, level, introspects in own.spreads:
        inner = known.get(name, Extent())
        hidden = max(hidden, level + max(inner.introspection_depth, inner.depth if introspects else 0))
        depth = max(depth, 0 if introspects else level + inner.depth)
        aliases = min(aliases + inner.aliases, FAR)
        fields = min(fields + (0 if introspects else inner.fields), FAR)
        roots = min(roots + (inner.root_fields if level == 0 else 0), FAR)
        chain = max(chain, 1 + inner.fragment_depth)
    return Extent(depth, hidden, aliases, roots, chain, fields)


def _inner_first(fragments: Mapping[str, _Definition]) -> list[str]:
    """Names of fragments, each after all that it spreads."""
    done: dict[str, bool] = {}
    order: list[str] = []
    for start in fragments:
        waiting = [start]
        while waiting:
            name = waiting[-1]
            if done.get(name) or name not in fragments:
                waiting.pop()
            elif name in done:
                done[name] = True
                order.append(waiting.pop())
            else:
                done[name] = False
                waiting += _next(name, fragments, done)
    return order


def _next(name: str, fragments: Mapping[str, _Definition], done: Mapping[str, bool]) -> list[str]:
    spread = {inner for inner, *_ in fragments[name].spreads}
    for inner in spread:
        if done.get(inner) is False:
            raise _cycle(inner)
    return [inner for inner in spread if inner not in done]


def _cycle(name: str) -> GraphQLError:
    return GraphQLError(
        f"Fragment '{name[:60]}' spreads itself, directly or by others; take one of the spreads out.",
        extensions={"code": "GRAPHQL_VALIDATION_FAILED"},
    )
