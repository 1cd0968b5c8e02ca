"""What generated operations are sent by: the connection, under the name that they know it by."""

from selaras_client.connection import Connection


class Carrier(Connection):
    """Carries operations and their answers."""
