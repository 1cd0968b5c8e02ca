"""The limits of one operation, as docs/limits.md publishes them, and how one is refused; knows no document.

Each refusal names the limit, the value and the mend.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graphql import GraphQLError, Node

from compiler.errors import InputError
from db.tier import Tier

TOKENS = 4_000
DEPTH, ALIASES, ROOT_FIELDS = 15, 100, 20
FIELDS = 400
"""How many fields one operation may hold: each becomes a part of its statement."""
INTROSPECTION_DEPTH = 20
FRAGMENT_DEPTH = 50
"""How many fragments may stand within each other: each is a step of recursion for whoever reads them."""
INTROSPECTION = 400
"""What introspection may cost for each type of the schema; the query that tools send costs about 300."""
COST: Mapping[Tier, int] = {
    Tier.ANONYMOUS: 2_000,
    Tier.MEMBER: 10_000,
    Tier.ANALYST: 50_000,
    Tier.EXPORT: 50_000,
}
VALUE_DEPTH = 40
FAR = 10**9
"""Sums stop here, so that a bomb's numbers stay small."""


@dataclass(frozen=True)
class Use:
    """What is asked of one limit."""

    limit: str
    requested: int
    max: int
    mend: str

    @property
    def is_over(self) -> bool:
        return self.requested > self.max

    def refusal(self) -> GraphQLError:
        """The error of a use beyond its limit."""
        return beyond(self.limit, self.requested, self.max, self.mend)


def refuse_beyond(uses: Iterable[Use]) -> None:
    """Raise the first use that is beyond its limit."""
    for use in uses:
        if use.is_over:
            raise use.refusal()


def too_many_tokens() -> GraphQLError:
    """The refusal of a document of which no more was read."""
    return beyond("tokens", TOKENS, TOKENS, "split the document, or move what varies into variables", at_least=True)


def beyond(limit: str, requested: int, most: int, mend: str, *, at_least: bool = False) -> GraphQLError:
    """A refusal; `at_least` when counting stopped there."""
    shown = f"more than {requested}" if at_least or requested >= FAR else f"{requested}"
    are = "are" if limit.endswith("s") else "is"
    return GraphQLError(
        f"The operation's {limit} {are} {shown} and at most {most} {are} allowed; {mend}.",
        extensions={"code": "BAD_USER_INPUT", "limit": limit, "requested": requested, "max": most},
    )


def too_deep(what: str, node: Node | None = None) -> InputError:
    """The refusal of lists and objects within each other: each is a step of recursion for whoever reads them."""
    return InputError(f"{what} nest lists and objects more than {VALUE_DEPTH} deep; ask more plainly", node)
