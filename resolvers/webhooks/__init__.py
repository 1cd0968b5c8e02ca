"""Webhooks: addresses checked, whose they are, what their mutations answer; knows no GraphQL and no HTTP.

address.py   where a webhook may lead: the form of its address, and which networks
allowed.py   what an operator allows besides
owned.py     the webhook that a mutation names, and whether the viewer manages it
secret.py    what deliveries are signed with, as its receiver is given it
outcome.py   what the mutations answer
"""
