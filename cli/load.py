"""`./selaras load`: puts the reference data and the five programmes into a migrated database."""

from cli.places import DataDirectory, data_directory


def load(data: DataDirectory = None) -> None:
    """Load the reference data and the five programmes; what is there already stays as it is.

    Works on MIGRATION_DATABASE_URL (the owner's login), or else on the embedded database.
    """
    from cli.database import owner_login
    from cli.progress import phases
    from data import demo_data
    from db.migration import upgrade

    with owner_login(data_directory(data)) as owner, phases() as phase:
        phase("Migrating the database")
        upgrade(owner)
        demo_data.load(owner, phase)
