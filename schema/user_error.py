"""The interface of everything that a mutation refuses with; knows no mutation."""

from __future__ import annotations

import strawberry


@strawberry.interface(
    description="Why a mutation was refused; nothing was changed. `... on UserError` reads any refusal (galat)."
)
class UserError:
    code: str = strawberry.field(description="What is wrong, as a stable word for programs, such as `NOT_FOUND`.")
    message: str = strawberry.field(description="What is wrong and how to mend it, for people.")
    path: list[str] = strawberry.field(
        description="Where: the way into the arguments, such as `input`, `entries`, `2`, `amount`."
    )
