"""What the mutations of reference data answer, as plain data; each class is named as its GraphQL type."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CreateOrganisationSuccess:
    """It is there."""

    organisation: int


@dataclass(frozen=True)
class AmendOrganisationSuccess:
    """It is changed."""

    organisation: int


@dataclass(frozen=True)
class RenameOrganisationSuccess:
    """It has another name from that day on."""

    organisation: int


@dataclass(frozen=True)
class RelateOrganisationsSuccess:
    """They stand so to each other."""

    relation: int


@dataclass(frozen=True)
class EndOrganisationRelationSuccess:
    """It ends that day."""

    relation: int


@dataclass(frozen=True)
class AddOrganisationAliasSuccess:
    """It is found by that too."""

    organisation: int


@dataclass(frozen=True)
class RemoveOrganisationAliasSuccess:
    """It is found by that no more."""

    organisation: int


@dataclass(frozen=True)
class CloseOrganisationSuccess:
    """It ends that day."""

    organisation: int


@dataclass(frozen=True)
class MergeOrganisationsSuccess:
    """All that was the duplicate's is the kept one's."""

    organisation: int
    moved_rows: int


@dataclass(frozen=True)
class CreateRegionSuccess:
    """It is there."""

    region: int


@dataclass(frozen=True)
class RenameRegionSuccess:
    """It has another name."""

    region: int


@dataclass(frozen=True)
class SetRegionCodeSuccess:
    """It has that code from that day on."""

    region: int


@dataclass(frozen=True)
class SetRegionParentSuccess:
    """It belongs there from that day on."""

    region: int


@dataclass(frozen=True)
class CreateCommoditySuccess:
    """It is there."""

    commodity: int


@dataclass(frozen=True)
class AmendCommoditySuccess:
    """It is changed."""

    commodity: int


@dataclass(frozen=True)
class RecordExchangeRatesSuccess:
    """The rates count."""

    recorded: int
    unchanged: int
