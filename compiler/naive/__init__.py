"""The obvious executor: graphql-core walks the reply field by field, in plain Python over whole tables' rows.

It is the oracle that tests hold the compiled path against, and never serves production traffic. Of the compiled path
it shares the declarations only: filters, NULL logic, ordering, paging and row policy are thought out here once more.

world       whole tables' rows, read once by a login that row security does not bind
policy      who may see a row, in Python
expression  a resolver's SQL, one SELECT a field, as the server's role under row security
steps       what a row has and leads to, as far as the viewer sees
match       filters, two-valued
place       conditions that only filters know
order       sort keys, where NULL stands
child       what is measured of a row's children, as a sort key
page        which rows a connection shows
groups      rows grouped: keys, spans of days
measure     what is measured of a group
rates       exchange rates on a day
aggregate   which groups are kept, in which order
found       a search over several types
leaves      how values leave as JSON
shown       rows, value objects, connections as the walk stands on them
day         the day of @asOf
walk        the execution itself
"""

from compiler.naive.walk import Oracle
from compiler.naive.world import World

__all__ = ["Oracle", "World"]
