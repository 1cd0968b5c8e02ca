"""How alembic runs a revision: on the connection that `db.migration` holds, each revision in its own transaction."""

from alembic import context
from sqlalchemy import Connection

from db.tables import derived, metadata
from migrations.comparison import compare_type, include_object, render_item
from migrations.script import LIMITS


def run(connection: Connection) -> None:
    """Run the asked revisions; a statement that waits for a lock gives up before it stalls the readers."""
    for limit in LIMITS:
        connection.exec_driver_sql(limit)
    connection.commit()
    context.configure(
        connection=connection,
        target_metadata=[metadata, derived],
        compare_type=compare_type,
        compare_server_default=False,
        include_object=include_object,
        render_item=render_item,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()


run(context.config.attributes["connection"])
