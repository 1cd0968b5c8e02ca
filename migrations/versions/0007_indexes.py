"""Indexes for the orderings and filters that people use, built while others read and write."""

from alembic import op

from migrations.script import LIMITS

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

NEW = {
    "agreement_signed_on_id_idx": "agreement (signed_on, id)",
    "agreement_sort_name_id_idx": "agreement (sort_name, id)",
    "agreement_status_signed_on_id_idx": 'agreement (status collate "C", signed_on, id)',
    "budget_fiscal_year_version_id_idx": "budget (fiscal_year, version, id)",
    "budget_scope_id_idx": "budget (scope_id)",
    "financial_entry_on_date_id_idx": "financial_entry (on_date, id)",
    "financial_entry_source_id_idx": "financial_entry (source_id) where source_id is not null",
    "indicator_sort_name_id_idx": "indicator (sort_name, id)",
    "indicator_value_source_id_idx": "indicator_value (source_id) where source_id is not null",
    "milestone_due_on_id_idx": "milestone (due_on, id)",
    "milestone_responsible_org_id_due_on_id_idx": "milestone (responsible_org_id, due_on, id)",
    "milestone_sort_name_id_idx": "milestone (sort_name, id)",
    "milestone_status_due_on_id_idx": 'milestone (status collate "C", due_on, id)',
    "phase_sort_name_id_idx": "phase (sort_name, id)",
    "project_programme_id_starts_on_code_id_idx": "project (programme_id, starts_on, code, id)",
    "project_site_scope_id_idx": "project_site (scope_id)",
    "report_status_id_idx": 'report (status collate "C", id)',
    "status_event_at_id_idx": "status_event (at, id)",
    "status_event_organisation_id_idx": "status_event (organisation_id) where organisation_id is not null",
    "status_event_source_id_idx": "status_event (source_id) where source_id is not null",
    "status_event_user_id_idx": "status_event (user_id) where user_id is not null",
}
OLD = {
    "milestone_responsible_org_id_idx": "milestone (responsible_org_id)",
    "project_programme_id_idx": "project (programme_id)",
}
"""What a new one covers."""
COLLATED = "project_status_starts_on_id_idx"


def upgrade() -> None:
    _exchange(NEW, OLD)
    _rebuild('project (status collate "C", starts_on, id)')


def downgrade() -> None:
    _exchange(OLD, NEW)
    _rebuild("project (status, starts_on, id)")


def _exchange(made: dict[str, str], dropped: dict[str, str]) -> None:
    with op.get_context().autocommit_block():
        # Building waits for whoever wrote before it began, and holds up nobody.
        op.execute("set lock_timeout = 0")
        op.execute("set statement_timeout = 0")
        for name, what in made.items():
            _build(name, what)
        for name in dropped:
            op.execute(f"drop index concurrently if exists {name}")
        for limit in LIMITS:
            op.execute(limit)


def _build(name: str, what: str) -> None:
    """From the start when an earlier run was cut short: that leaves an invalid index under the name."""
    op.execute(f"drop index concurrently if exists {name}")
    op.execute(f"create index concurrently {name} on {what}")


def _rebuild(what: str) -> None:
    """Under a name of its own until it can take the old one's place."""
    _exchange({f"{COLLATED}_new": what}, {COLLATED: ""})
    op.execute(f"alter index {COLLATED}_new rename to {COLLATED}")
