"""What an operator may set, from the environment or the command; every variable starts with SELARAS_."""

from __future__ import annotations

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Settings of one server process."""

    model_config = SettingsConfigDict(env_prefix="SELARAS_", extra="ignore")

    database_url: str = Field(description="DSN of the server's powerless login.")
    host: str = Field(default="127.0.0.1", description="The address to listen on.")
    port: int = Field(default=8000, description="The port to listen on.")
    demo: bool = Field(default=False, description="Whether persons of the demonstration may sign in.")
    pool_size: int = Field(default=10, ge=1, le=100, description="Connections to PostgreSQL.")
    statement_timeout: float = Field(default=10.0, gt=0, description="Seconds a statement may take.")
