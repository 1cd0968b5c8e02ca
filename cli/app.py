"""The list of commands; knows what none of them does."""

import typer

from cli.audit import audit
from cli.calendar import calendar
from cli.demo import demo
from cli.documents import documents
from cli.generate import generate
from cli.load import load
from cli.maintain import maintain
from cli.migrate import migrate
from cli.schema import schema
from cli.serve import serve
from cli.test import test
from cli.users import users

app = typer.Typer(
    help="Selaras: one GraphQL API over the programmes of ministries, regions, companies and partners.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

app.command()(demo)
app.command()(serve)
app.command()(migrate)
app.command()(load)
app.command()(generate)
app.command()(maintain)
app.command()(calendar)
app.command()(schema)
app.add_typer(documents, name="documents")
app.add_typer(users, name="users")
app.add_typer(audit, name="audit")
# Its arguments are pytest's, but for a few of its own.
app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})(test)
