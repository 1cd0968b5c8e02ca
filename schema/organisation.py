"""Organisations, what they are called, and how they stand to each other."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one, sql
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import Language, OrganisationKind
from resolvers import organisation, validity
from schema.span import Period, period

if TYPE_CHECKING:
    from schema.agreement_party import AgreementParty
    from schema.budget_line import BudgetLine
    from schema.citation import Citation
    from schema.country import Country
    from schema.milestone import Milestone
    from schema.obligation import ReportingObligation
    from schema.organisation_alias import OrganisationAlias
    from schema.organisation_name import OrganisationName
    from schema.organisation_relation import OrganisationRelation
    from schema.participation import Participation
    from schema.programme import Programme
    from schema.project import Project
    from schema.region import Region
    from schema.reporting_period import ReportingPeriod


@node(t.organisation, tag=7)
class Organisation(Node):
    """A ministry, government, company or body; its names and relations depend on the day (organisasi)."""

    code: str
    """Unique, stable key (kode)."""
    kind: OrganisationKind
    """What kind of organisation (jenis)."""
    name: str = sql(organisation.name)
    name_languages: list[Language] = sql(organisation.name_languages)
    abbreviation: str | None = sql(organisation.abbreviation)
    names: Connection[OrganisationName] = connection(t.organisation_name.c.organisation_id, on=validity.part_on_day)
    """What it was called, and when: all names there ever were, or that of one day (riwayat nama)."""
    aliases: Connection[OrganisationAlias] = connection(
        t.organisation_alias.c.organisation_id, order_by=t.organisation_alias.c.register
    )
    """What other registers call it (nama di register lain)."""
    is_active: bool = sql(organisation.is_active)
    valid: Period = period("valid")
    """When it exists (masa berdiri)."""
    legal_basis: str | None
    """The rule it rests on; null when not recorded (dasar hukum)."""
    iati_ref: str | None
    """Its identifier in the International Aid Transparency Initiative; null when it has none (pengenal IATI)."""
    iati_type: str | None
    """Two digits of IATI's code list OrganisationType; null when not recorded (jenis IATI)."""
    merged_into: Organisation | None = one(t.organisation.c.merged_into_id)
    """The entry that this one was a duplicate of and was merged into; null for every other (digabung ke)."""
    country: Country | None = one(t.organisation.c.country_id)
    """The state it belongs to; null for a body of several states (negara)."""
    region: Region | None = one(t.organisation.c.region_id)
    """Where it has its seat; null when not recorded (kedudukan)."""
    parent_organisation: Organisation | None = one(on=organisation.is_whole)
    """The organisation it is a unit of on the given day; null when it is none (organisasi induk)."""
    units: Connection[Organisation] = connection(on=organisation.is_unit, order_by=t.organisation.c.code)
    """Its units on the given day, by code (unit)."""
    members: Connection[Organisation] = connection(on=organisation.is_member, order_by=t.organisation.c.code)
    """Its members on the given day, by code (anggota)."""
    memberships: Connection[OrganisationRelation] = connection(on=organisation.has_membership)
    """Its own memberships that hold on the given day (keanggotaan)."""
    outgoing_relations: Connection[OrganisationRelation] = connection(
        t.organisation_relation.c.from_id, on=validity.part_on_day
    )
    """How it stands to others, at all times or on one day (hubungan keluar)."""
    incoming_relations: Connection[OrganisationRelation] = connection(
        t.organisation_relation.c.to_id, on=validity.part_on_day
    )
    """How others stand to it, at all times or on one day (hubungan masuk)."""
    coordinated_programmes: Connection[Programme] = connection(
        t.programme.c.coordinator_org_id, order_by=t.programme.c.sort_name
    )
    """Programmes it coordinates, by name (program yang dikoordinasikan)."""
    led_projects: Connection[Project] = connection(t.project.c.lead_org_id, order_by=t.project.c.sort_name)
    """Projects it is accountable for, by name (proyek yang dipimpin)."""
    participations: Connection[Participation] = connection(t.participation.c.organisation_id, on=validity.part_on_day)
    """Its roles in programmes and projects (peran serta)."""
    signatures: Connection[AgreementParty] = connection(t.agreement_party.c.organisation_id)
    """Agreements it signs, and in which capacity (penandatanganan)."""
    milestones: Connection[Milestone] = connection(t.milestone.c.responsible_org_id, order_by=t.milestone.c.due_on)
    """Milestones it shall reach, by due day, undated last (capaian antara)."""
    funded_lines: Connection[BudgetLine] = connection(t.budget_line.c.funder_org_id)
    """Budget lines it funds, replaced versions included (anggaran yang didanai)."""
    executed_lines: Connection[BudgetLine] = connection(t.budget_line.c.executor_org_id)
    """Budget lines it executes, replaced versions included (anggaran yang dilaksanakan)."""
    obligations: Connection[ReportingObligation] = connection(
        t.reporting_obligation.c.organisation_id, on=validity.part_on_day
    )
    """Reports it owes (kewajiban pelaporan)."""
    reporting_periods: Connection[ReportingPeriod] = connection(
        t.reporting_period.c.organisation_id, order_by=t.reporting_period.c.due_on
    )
    """The periods of these obligations, by due day (masa pelaporan)."""
    is_operator: bool
    """Whether it operates the platform: its ADMINs appoint those of others, auditors and stewards (pengelola)."""
    citations: Connection[Citation] = connection(t.citation.c.organisation_id)
    """On what the facts about it rest (rujukan)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""
