"""What the demo prints when it is ready: the address, the people and a first query."""

from typing import TYPE_CHECKING

from cli.tokens import Person

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

FIRST_QUERY = "{ programmes(first: 5) { nodes { code name } } }"


def welcome(address: str, people: list[Person]) -> None:
    """Print it to the standard output; tokens are never cut, so that they can be copied."""
    from rich.console import Console

    console = Console(highlight=False, soft_wrap=True, markup=False)
    console.print("\nSelaras is ready", style="bold")
    console.print(f"  Explorer  {address}/\n  API       {address}/graphql\n")
    _print_people(console, people)
    if people:
        console.print("\nA first query, to paste into another terminal:\n")
        console.print(curl(address, people[0].token))
    console.print("\nCtrl-C stops everything.")


def curl(address: str, token: str) -> str:
    """The first query as a command."""
    return (
        f"curl -s {address}/graphql -H 'Authorization: Bearer {token}' \\\n"
        f"  -H 'Content-Type: application/json' -d '{{\"query\": \"{FIRST_QUERY}\"}}'"
    )


def _print_people(console: "Console", people: list[Person]) -> None:
    from rich.measure import Measurement

    table = _table(people)
    if Measurement.get(console, console.options.update(max_width=1000), table).maximum <= console.width:
        console.print(table)
        return
    # Too narrow for the table: a cut token would be worthless.
    for person in people:
        console.print(f"  {person.name}, {person.role}, {person.organisation}\n    {person.token}")


def _table(people: list[Person]) -> "Table":
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for column in ("Person", "Role", "Organisation", "Token"):
        table.add_column(column, no_wrap=True)
    for person in people:
        table.add_row(*map(Text, (person.name, person.role, person.organisation, person.token)))
    return table
