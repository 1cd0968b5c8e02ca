"""What can go wrong in the compiler.

SelarasError
├── DeclarationError   a type, field or resolver is declared wrongly; raised at import, names what, where and the mend
├── InputError         an argument's value is refused before a connection is taken; becomes BAD_USER_INPUT
└── RequestErrors      several errors of one request, each with its code
"""

from __future__ import annotations

from graphql import GraphQLError, Node


class DeclarationError(TypeError):
    """A mistake in a declaration, found when the schema is built."""

    def __init__(self, where: str, what: str, mend: str) -> None:
        super().__init__(f"{where}: {what}\n  mend: {mend}")
        self.where, self.what, self.mend = where, what, mend


class InputError(GraphQLError):
    """A value that is of the right GraphQL type and yet refused; the message says how to mend it."""

    def __init__(self, message: str, nodes: Node | None = None) -> None:
        super().__init__(message, nodes, extensions={"code": "BAD_USER_INPUT"})


class RequestErrors(Exception):
    """Several errors of one request."""

    def __init__(self, errors: tuple[GraphQLError, ...]) -> None:
        super().__init__(errors)
        self.errors = errors
