"""Webhooks delivered: names resolved and judged, messages signed and posted, attempts settled; knows no GraphQL.

reach.py    from a name to an address of IP that may be sent to
post.py     one request over one connection
message.py  what is sent, and how it is signed
worker.py   the loop of one process
"""
