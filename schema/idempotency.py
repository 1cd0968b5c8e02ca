"""The answer to an idempotency key that stands for something else."""

from __future__ import annotations

from compiler.declare import payload
from schema.user_error import UserError


@payload
class IdempotencyMismatch(UserError):
    """The `idempotencyKey` has been used for another input, or by another person; nothing was done (kunci bentrok)."""
