"""Selections made into one statement; it knows no subject. Its files in the order of control flow.

When the schema is built:
specs        what a field may be: a column, an expression, what a row leads to, …
declare      the words of schema/: node, sql, one, many, connection, where, …
attributes   what of a type conditions and orderings may name
measures     what of a type may be counted, summed, averaged    buckets: spans of days
arguments    the keywords of a resolver
fields       fields and types, taken apart
prove        each field against its column or SQL          nullability: whether an expression can be NULL
expose       types given to Strawberry                     vocabulary, filters, orders, inputs, mutation, node, pages,
                                                           group_types, group_inputs, conversion
link         all of it, in order

When an operation comes:
request      what is asked, and by whom
execute      from request to answer, by way of the caches
document     parsed, validated (rules), looked at once     as_of: the day an operation is about; recent: what is kept
extent       depth, aliases, root fields, before validation      limits: the numbers, and their refusal
variables    coerced, and what of them changes the text          amounts: how many values and conditions
cost         what it costs, by its types and page sizes
known        what is answered in Python: introspection, known()  asking: what that may look at; verdict: the dry run
plan         what is asked, merged                         values: arguments traced; paging, criteria, keys
grouping     an aggregate as planned                       group_arguments, group_selection, child_order
fold         the plan as one SQL expression of JSON        fold_page, fold_groups, fold_measures, fold_rates,
                                                           fold_shown, fold_child;
                                                           frame, conditions, operators, row, calls, shapes, guard, ids
nodes        the field that takes a list of ids            found, fold_found: a search over several types
cursors      where a page begins, in SQL and in text
binder       the binds of a statement
statement    its text, its reads, who asks
act          a mutation's fields, a transaction each       keyed: idempotency keys; outcomes: kept, and read back
aside        what is large, worked on beside the event loop
payload      what is asked of an outcome                   field_names: what the API calls columns
watch        a subscription: what concerns it, its plan and its statement      announce: what an event tells of itself
streams      those who subscribe: in order, once, let go when they do not read     shared: equal reads run once
answer       the response as bytes, refusals kept short

Beside it:
sample       values for planning what nobody has asked yet
naive        the obvious executor, the tests' oracle; never in production
errors       what can go wrong
"""
