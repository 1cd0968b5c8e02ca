"""Our side of a benchmark: the application as it is served."""

from starlette.applications import Starlette

from server.app import create_app as application
from server.settings import Settings


def create_app() -> Starlette:
    """The application, its settings from the environment."""
    return application(Settings())  # type: ignore[call-arg]  # read from the environment
