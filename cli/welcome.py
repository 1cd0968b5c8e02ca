"""What the demo prints when it is ready: the address, the people and a first query."""

from cli.tokens import Person

FIRST_QUERY = "{ programmes(first: 5) { nodes { code name } } }"


def welcome(address: str, people: list[Person]) -> None:
    """Print it to the standard output; tokens are never cut, so that they can be copied."""
    from rich.console import Console

    console = Console(highlight=False, soft_wrap=True)
    console.print(f"\n[bold]Selaras is ready[/]   explorer {address}/   API {address}/graphql\n")
    console.print(_table(people), crop=False, overflow="ignore", no_wrap=True)
    if people:
        console.print("\nA first query, to paste into another terminal:\n", markup=False)
        console.print(curl(address, people[0].token), markup=False)
    console.print("\nCtrl-C stops everything.", markup=False)


def curl(address: str, token: str) -> str:
    """The first query as a command."""
    return (
        f"curl -s {address}/graphql -H 'Authorization: Bearer {token}' "
        f"-H 'Content-Type: application/json' \\\n  -d '{{\"query\": \"{FIRST_QUERY}\"}}'"
    )


def _table(people: list[Person]) -> object:
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for column in ("Person", "Role", "Organisation", "Token"):
        table.add_column(column, no_wrap=True)
    for person in people:
        table.add_row(person.name, person.role, person.organisation, person.token)
    return table
