"""What became of a filled-in form, with the sheet and cell of each mistake; knows no transport."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel


class _Told(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True)


class CellError(_Told):
    """One mistake: in which cell it is, if it is in one (kesalahan sel)."""

    code: str
    message: str
    path: list[str] = Field(default_factory=list)
    sheet: str | None = None
    cell: str | None = None


class KeptReport(_Told):
    """The report that was kept (laporan)."""

    id: str
    status: str
    revision: int
    row_version: int


class FileResult(_Told):
    """The act's result: a success names the report, a refusal its code and mistakes (hasil)."""

    typename: str = Field(alias="__typename")
    code: str | None = None
    message: str | None = None
    errors: list[CellError] = Field(default_factory=list)
    report: KeptReport | None = None
    remaining: list[CellError] = Field(default_factory=list)
    expected_version: int | None = None
    actual_version: int | None = None

    @property
    def is_success(self) -> bool:
        """Whether the file was taken: checked without a mistake, kept, or submitted."""
        return self.typename.endswith("Success")


class FileAnswer(_Told):
    """What became of the file as a whole (jawaban)."""

    mode: Literal["check", "draft", "submit"]
    format: str
    rows: dict[str, int]
    ignored: list[Any]
    result: FileResult
