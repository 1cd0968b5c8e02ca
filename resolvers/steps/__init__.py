"""Steps of life cycles that somebody takes by hand: what they have in common; knows no single verb.

In the order of a step:

step.py      which statuses a step leads from and to, and in which role: read off db/transitions.py
whose.py     whether the step is the viewer's to take: who leads, coordinates, is a party, pays
opened.py    the row found, held at the version that was read, and in a status from which the step is taken
missing.py   what PostgreSQL's functions tell to be missing, as mistakes that say how to mend them
outcome.py   what the mutations answer
"""
