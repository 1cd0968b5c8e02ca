"""A typed client of Selaras. Operations, inputs, results and enums are in `selaras_client.api`."""

from .client import Selaras
from .errors import (
    EventsExpired,
    GraphQLError,
    GraphQLErrors,
    RateLimited,
    Rejected,
    SelarasError,
    Unauthenticated,
    Unreachable,
    Unreadable,
)
from .file_answer import CellError, FileAnswer, FileResult
from .retrying import Retrying
from .tokens import FixedToken, IssuedToken, TokenSource
from .user_error import UserError

__all__ = [
    "CellError",
    "EventsExpired",
    "FileAnswer",
    "FileResult",
    "FixedToken",
    "GraphQLError",
    "GraphQLErrors",
    "IssuedToken",
    "RateLimited",
    "Rejected",
    "Retrying",
    "Selaras",
    "SelarasError",
    "TokenSource",
    "Unauthenticated",
    "Unreachable",
    "Unreadable",
    "UserError",
]
