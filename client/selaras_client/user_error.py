"""What every refusal of an act has in common; knows neither acts nor transports."""

from __future__ import annotations

from pydantic import BaseModel


class UserError(BaseModel):
    """An act was refused and nothing was changed: why, and where in the input (penolakan).

    The generated refusals (`NotFound`, `Forbidden`, `ValidationFailed`, ...) are subclasses, so that `isinstance` and
    `match` tell them apart from a success and from one another.
    """

    code: str
    message: str
    path: list[str]
