"""Tokens that issuers of OpenID Connect sign; knows no person and no GraphQL.

issuers      from a token to the subject it names      claims: what a token must say
keys         what an issuer signs with, kept and renewed      fetched: one document of an issuer, bounded
"""
