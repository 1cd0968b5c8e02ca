"""Who may see and write which row: the viewer's context, policies, grants, and the way from a token to a viewer."""

from migrations import script

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run(
        "0002_context.sql",
        "0002_row_security.sql",
        "0002_reads.sql",
        "0002_server.sql",
        "0002_authenticate.sql",
        "0002_demo_persons.sql",
    )


def downgrade() -> None:
    script.run("0002_down.sql")
