"""What the mutations of webhooks answer, as plain data; each class is named as its GraphQL type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True)
class RegisterWebhookSuccess:
    """The webhook is told from now on."""

    secrets: ClassVar[frozenset[str]] = frozenset({"secret"})

    webhook: int
    secret: str | None


@dataclass(frozen=True)
class RotateWebhookSecretSuccess:
    """The new secret signs, and for a day the old one beside it."""

    secrets: ClassVar[frozenset[str]] = frozenset({"secret"})

    webhook: int
    secret: str | None


@dataclass(frozen=True)
class EnableWebhookSuccess:
    """It is told again, all that it missed first."""

    webhook: int


@dataclass(frozen=True)
class RemoveWebhookSuccess:
    """It is gone; its organisation is what is left to show."""

    organisation: int


@dataclass(frozen=True)
class TestWebhookSuccess:
    """A delivery that tells nothing is on its way."""

    delivery: int


@dataclass(frozen=True)
class ReplayWebhookDeliveriesSuccess:
    """Deliveries are on their way again."""

    webhook: int
    count: int
