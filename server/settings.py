"""What an operator may set, from the environment or the command; every variable starts with SELARAS_."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from db.pools import Share
from db.tier import Tier


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
    sockets_per_client: int = Field(default=20, ge=1, description="WebSockets that one address may hold open.")
    sockets_per_organisation: int = Field(
        default=200, ge=1, description="WebSockets that the persons of one organisation may hold open."
    )
    operations_per_socket: int = Field(
        default=20, ge=1, le=1000, description="Operations that may run at once over one WebSocket."
    )
    socket_init_timeout: float = Field(
        default=5.0, ge=0.1, le=60, description="Seconds within which a WebSocket must say who it is."
    )
    identity_recheck: float = Field(
        default=30.0, ge=0.1, le=3600, description="Seconds after which a WebSocket's token is looked up anew."
    )
    keep_alive: float = Field(
        default=12.0, ge=0.1, le=300, description="Seconds of silence after which an event stream sends a comment."
    )

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
    def origins(self) -> frozenset[str]:
        """The allowed origins, each as a browser sends it."""
        return frozenset(found for part in self.allowed_origins.split(",") if (found := part.strip().rstrip("/")))
