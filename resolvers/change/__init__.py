"""What every mutation of rows has in common: find, may, hold, write, record; knows no subject.

In the order of a mutation:

found.py    a reference made a row that the viewer sees, or a refusal that tells unknown from invisible by nothing
scope.py    whose a row is: who leads and who coordinates it today, and whether the viewer may act for them
held.py     the row held until the transaction ends, at the version that the client read
input.py    texts, names, spans and lists checked, each mistake with its path
written.py  rows inserted, changed and removed, each with its audit entry and PostgreSQL's refusals explained
moved.py    a change of status: its event, its audit entry, its refusals
"""
