"""What the mutations of reference data answer when they are done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import given, payload

if TYPE_CHECKING:
    from schema.commodity import Commodity
    from schema.organisation import Organisation
    from schema.organisation_relation import OrganisationRelation
    from schema.region import Region


@payload
class CreateOrganisationSuccess:
    """The organisation is entered (organisasi didaftarkan)."""

    organisation: Organisation = given()
    """The organisation."""


@payload
class AmendOrganisationSuccess:
    """The organisation is changed (organisasi diubah)."""

    organisation: Organisation = given()
    """The organisation."""


@payload
class RenameOrganisationSuccess:
    """The organisation has another name from that day on (nama organisasi diubah)."""

    organisation: Organisation = given()
    """The organisation, with all its names."""


@payload
class RelateOrganisationsSuccess:
    """They stand so to each other (organisasi dihubungkan)."""

    relation: OrganisationRelation = given()
    """The relation."""


@payload
class EndOrganisationRelationSuccess:
    """The relation ends that day (hubungan diakhiri)."""

    relation: OrganisationRelation = given()
    """The relation."""


@payload
class AddOrganisationAliasSuccess:
    """The organisation is found by that too (nama lain ditambah)."""

    organisation: Organisation = given()
    """The organisation, with its aliases."""


@payload
class RemoveOrganisationAliasSuccess:
    """The organisation is found by that no more (nama lain dihapus)."""

    organisation: Organisation = given()
    """The organisation, with its aliases."""


@payload
class CloseOrganisationSuccess:
    """The organisation ends that day (organisasi ditutup)."""

    organisation: Organisation = given()
    """The organisation."""


@payload
class MergeOrganisationsSuccess:
    """All that was the duplicate's is the kept one's (entri organisasi digabung)."""

    organisation: Organisation = given()
    """The entry that is kept."""
    moved_rows: int
    """How many rows were the duplicate's and are the kept one's now."""


@payload
class CreateRegionSuccess:
    """The region is entered (wilayah didaftarkan)."""

    region: Region = given()
    """The region, with its parent and codes."""


@payload
class RenameRegionSuccess:
    """The region has another name (nama wilayah diubah)."""

    region: Region = given()
    """The region."""


@payload
class SetRegionCodeSuccess:
    """The region has that code from that day on (kode wilayah ditetapkan)."""

    region: Region = given()
    """The region, with all its codes."""


@payload
class SetRegionParentSuccess:
    """The region belongs there from that day on (wilayah induk ditetapkan)."""

    region: Region = given()
    """The region, with all its parents."""


@payload
class CreateCommoditySuccess:
    """The commodity is entered (komoditas didaftarkan)."""

    commodity: Commodity = given()
    """The commodity."""


@payload
class AmendCommoditySuccess:
    """The commodity is changed (komoditas diubah)."""

    commodity: Commodity = given()
    """The commodity."""


@payload
class RecordExchangeRatesSuccess:
    """The rates count from now on (kurs dicatat)."""

    recorded: int
    """How many rates are new."""
    unchanged: int
    """How many were there already with the same value."""
