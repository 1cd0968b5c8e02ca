"""ASGI: GraphQL over HTTP, WebSocket and event streams, the explorer, health; it serves what schema/ declares.

app          routes, pools, start                                settings: what an operator may set
call         one HTTP request                                    body, asked: its body bounded, its form checked
negotiation  the media type of the answer                        origins: pages of other hosts
graphql      the endpoint                                        reply, caching: what it sends, what may be kept
websocket    one socket's life                                   messages, occupancy: its words, its places
events       one operation as a stream
service      an operation made ready, whatever the transport     auth, oidc/: who asks, by our tokens and by issuers'
watch        an identity looked after while something stands on it
admission    who may enter now                                   rates, buckets: how much each asked of late
proxies      whose address counts                                wire: heads of requests, small and in time
documents    by name or as they are sent                         manifest, warming: the trusted ones
leash        work tied to its client                             deadline: a block that must end in time
refusals     what becomes of everything else
"""
