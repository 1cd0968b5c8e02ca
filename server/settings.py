"""What an operator may set, from the environment or the command; every variable starts with SELARAS_."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from compiler.streams import Limits
from db.deliveries import Patience
from db.periods import HORIZON
from db.pools import Share
from db.reminders import DAYS_AHEAD
from db.tier import Tier
from resolvers.webhooks.address import networks as reachable
from resolvers.webhooks.allowed import told
from server.buckets import Rate
from server.oidc.claims import Expected
from server.oidc.fetched import is_safe
from server.oidc.issuers import SIGNING
from server.proxies import ForwardedHeader, networks
from server.webhooks.worker import Conduct


def _parts(text: str) -> frozenset[str]:
    return frozenset(found for part in text.split(",") if (found := part.strip()))


def _issuers(text: str) -> str:
    for issuer in _parts(text):
        if not is_safe(issuer):
            raise ValueError(f"{issuer} is not https: anybody between could sign")
    return text


def _algorithms(text: str) -> str:
    if unknown := _parts(text) - SIGNING:
        raise ValueError(
            f"{', '.join(sorted(unknown))} is no signature of an issuer; take of {', '.join(sorted(SIGNING))}"
        )
    return text


def _networks(text: str) -> str:
    networks(text)
    return text


def _webhook_networks(text: str) -> str:
    reachable(text)
    return text


class Settings(BaseSettings):
    """Settings of one server process; docs/running.md describes each."""

    model_config = SettingsConfigDict(env_prefix="SELARAS_", extra="ignore")

    database_url: str = Field(description="DSN of the server's powerless login.")
    host: str = Field(default="127.0.0.1", description="The address to listen on.")
    port: int = Field(default=8000, description="The port to listen on.")
    demo: bool = Field(default=False, description="Whether persons of the demonstration may sign in.")

    pool_size: int = Field(
        default=8, ge=1, le=100, description="Connections to PostgreSQL for members, and as many for who has no token."
    )
    analyst_pool_size: int = Field(default=3, ge=1, le=100, description="Connections for analysts and auditors.")
    export_pool_size: int = Field(default=1, ge=1, le=100, description="Connections for exports.")
    statement_timeout: float = Field(
        default=1.5, gt=0, le=60, description="Seconds a statement of a member or of who has no token may take."
    )
    analyst_statement_timeout: float = Field(
        default=10.0, gt=0, le=600, description="Seconds a statement of an analyst or auditor may take."
    )
    export_statement_timeout: float = Field(
        default=300.0, gt=0, le=3600, description="Seconds a statement of an export may take."
    )

    documents: Path | None = Field(
        default=None, description="A manifest of trusted documents, as `./selaras documents build` writes it."
    )
    trusted_only: bool = Field(default=False, description="Whether who has no token may ask trusted documents alone.")
    trusted_max_age: int = Field(
        default=60, ge=0, le=86_400, description="Seconds that caches may keep a trusted document's public answer."
    )
    kept_answers: int = Field(
        default=32_000_000,
        ge=0,
        description="Bytes that kept public answers to trusted documents may take; 0 keeps none.",
    )
    persisted_queries: bool = Field(
        default=True, description="Whether clients may register documents by their SHA-256 as they go."
    )

    audit_heads: Path | None = Field(
        default=None,
        description="A journal to which each minute is added where the audit's chains end; best on another machine.",
    )
    audit_key: Path | None = Field(
        default=None, description="A file with the key that signs the journal, 32 bytes at least."
    )

    allowed_origins: str = Field(
        default="",
        description="Origins of other web pages that may ask, separated by commas; none when empty.",
    )
    trusted_proxies: Annotated[str, AfterValidator(_networks)] = Field(
        default="",
        description="Networks of the proxies that may say whose address a request comes from, separated by commas.",
    )
    forwarded_header: ForwardedHeader = Field(
        default="x-forwarded-for", description="The one header by which they say it: x-forwarded-for or forwarded."
    )
    organisation_rate: float = Field(
        default=5_000, ge=0, description="Points that the persons of one organisation may take each second; 0 for any."
    )
    organisation_burst: float = Field(
        default=100_000, ge=1, description="Points that the persons of one organisation may take at once."
    )
    anonymous_rate: float = Field(
        default=500, ge=0, description="Points that an address without a token may take each second; 0 for any."
    )
    anonymous_burst: float = Field(
        default=20_000, ge=1, description="Points that an address without a token may take at once."
    )
    requests_at_once: int = Field(default=500, ge=1, description="Requests that a worker answers at once.")
    requests_per_organisation: int = Field(
        default=64, ge=1, description="Requests of one organisation, or of an address without a token, at once."
    )
    buckets: Path | None = Field(
        default=None, description="The file in which workers share what was asked of late; `serve` sets it."
    )
    oidc_issuers: Annotated[str, AfterValidator(_issuers)] = Field(
        default="",
        description="Issuers of OpenID Connect whose tokens are taken, separated by commas, as they call themselves.",
    )
    oidc_audience: str = Field(
        default="", description="What such a token must be meant for (`aud`): one of these, separated by commas."
    )
    oidc_algorithms: Annotated[str, AfterValidator(_algorithms)] = Field(
        default="RS256,ES256,PS256,EdDSA", description="The algorithms by which such a token may be signed."
    )
    oidc_clock_skew: float = Field(
        default=60, ge=0, le=600, description="Seconds that an issuer's clock may differ from the server's."
    )
    oidc_access_tokens_only: bool = Field(
        default=False, description="Whether a token must call itself an access token (`typ: at+jwt`)."
    )
    oidc_sign_in_by_email: bool = Field(
        default=False,
        description="Whether a person who is bound to no issuer yet is bound by an address it has verified.",
    )

    sockets_per_client: int = Field(
        default=20, ge=1, description="WebSockets and event streams that one address may hold open."
    )
    sockets_per_organisation: int = Field(
        default=200,
        ge=1,
        description="WebSockets and event streams that one organisation may hold open.",
    )
    operations_per_socket: int = Field(
        default=20, ge=1, le=1000, description="Operations that may run at once over one WebSocket."
    )
    socket_init_timeout: float = Field(
        default=5.0, ge=0.1, le=60, description="Seconds within which a WebSocket must say who it is."
    )
    identity_recheck: float = Field(
        default=30.0,
        ge=0.1,
        le=3600,
        description="Seconds after which a socket's or stream's token is looked up anew.",
    )
    keep_alive: float = Field(
        default=12.0, ge=0.1, le=300, description="Seconds of silence after which an event stream sends a comment."
    )

    calendar_every: float = Field(
        default=900.0,
        ge=0,
        le=86_400,
        description="Seconds between two looks at the reporting calendar: periods made ahead, reminders; 0 for never.",
    )
    calendar_horizon: int = Field(
        default=HORIZON, ge=1, le=3660, description="Days ahead of which reporting periods are made."
    )
    reminder_days: str = Field(
        default=",".join(map(str, DAYS_AHEAD)),
        pattern=r"^\s*\d{1,3}(\s*,\s*\d{1,3})*\s*$|^\s*$",
        description="How many days before a due day it is announced, separated by commas; empty for not at all.",
    )

    event_pool_size: int = Field(
        default=3, ge=1, le=100, description="Connections on which what subscriptions tell is read."
    )
    relay_interval: float = Field(
        default=0.1, ge=0.01, le=10, description="Seconds between two looks of the relay for new events."
    )
    event_retention: float = Field(
        default=30.0, gt=0, le=3650, description="Days that events are kept for clients who come again."
    )
    subscriptions: int = Field(
        default=10_000, ge=0, description="Subscriptions that may be open at once; half of them without a token."
    )
    subscriptions_per_organisation: int = Field(
        default=1_000, ge=0, description="Subscriptions that the persons of one organisation may have open."
    )

    webhooks: bool = Field(default=True, description="Whether this process delivers webhooks.")
    webhook_plain: bool = Field(default=False, description="Whether webhooks may lead to http, unencrypted.")
    webhook_networks: Annotated[str, AfterValidator(_webhook_networks)] = Field(
        default="",
        description="Networks that webhooks may lead to though they are not public, such as 10.1.0.0/16, by commas.",
    )
    webhook_timeout: float = Field(
        default=10.0, ge=0.1, le=60, description="Seconds within which a receiver must answer."
    )
    webhook_retry: float = Field(
        default=10.0, gt=0, le=3600, description="Seconds before a second attempt; each later pause is twice as long."
    )
    webhook_give_up: float = Field(default=24.0, gt=0, le=720, description="Hours after which a delivery is dead.")
    webhook_disable_after: float = Field(
        default=3.0, gt=0, le=90, description="Days of nothing but failure after which a webhook is disabled."
    )

    @property
    def conduct(self) -> Conduct:
        """How webhooks are delivered."""
        patience = Patience(timedelta(hours=self.webhook_give_up), timedelta(days=self.webhook_disable_after))
        return Conduct(
            self.webhook_plain,
            reachable(self.webhook_networks),
            self.webhook_timeout,
            self.webhook_retry,
            patience,
            timedelta(days=self.event_retention),
        )

    @property
    def session(self) -> Mapping[str, str]:
        """What mutations ask PostgreSQL's session for: where webhooks may lead."""
        return told(plain=self.webhook_plain, networks=self.webhook_networks)

    @model_validator(mode="after")
    def _audience_of_issuers(self) -> Self:
        if self.issuers and not self.audiences:
            raise ValueError("oidc_issuers needs oidc_audience: a token meant for another service is none for this one")
        return self

    @property
    def issuers(self) -> frozenset[str]:
        """The issuers whose tokens are taken."""
        return _parts(self.oidc_issuers)

    @property
    def audiences(self) -> frozenset[str]:
        """What their tokens must be meant for."""
        return _parts(self.oidc_audience)

    @property
    def expected(self) -> Expected:
        """What a token of theirs must say."""
        return Expected(
            self.audiences,
            _parts(self.oidc_algorithms),
            self.oidc_clock_skew,
            self.oidc_sign_in_by_email,
            self.oidc_access_tokens_only,
        )

    @property
    def days_ahead(self) -> tuple[int, ...]:
        """The days before a due day on which it is announced."""
        return tuple(int(part) for part in self.reminder_days.split(",") if part.strip())

    @property
    def shares(self) -> Mapping[Tier, Share]:
        """The connections of each tier."""
        return {
            Tier.ANONYMOUS: Share(self.pool_size, self.statement_timeout),
            Tier.MEMBER: Share(self.pool_size, self.statement_timeout),
            Tier.ANALYST: Share(self.analyst_pool_size, self.analyst_statement_timeout),
            Tier.EXPORT: Share(self.export_pool_size, self.export_statement_timeout),
        }

    @property
    def events(self) -> Share:
        """The connections on which what subscriptions tell is read; no such read may hold up the others for long."""
        return Share(self.event_pool_size, self.statement_timeout)

    @property
    def followers(self) -> Limits:
        """How many may subscribe."""
        return Limits(self.subscriptions, self.subscriptions_per_organisation)

    @property
    def origins(self) -> frozenset[str]:
        """The allowed origins, each as a browser sends it."""
        return frozenset(found for part in self.allowed_origins.split(",") if (found := part.strip().rstrip("/")))

    @property
    def organisation(self) -> Rate | None:
        """The rate of an organisation."""
        return Rate(self.organisation_rate, self.organisation_burst) if self.organisation_rate else None

    @property
    def anonymous(self) -> Rate | None:
        """The rate of an address without a token."""
        return Rate(self.anonymous_rate, self.anonymous_burst) if self.anonymous_rate else None
