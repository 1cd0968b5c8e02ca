"""Persons, their grants, tokens and identities: who may change them and how; knows no GraphQL.

rights      who manages whom, who appoints in which role       outcome: what the mutations answer
tokens      what a token may be limited to                      grants: days of a grant
"""
