"""HTTP: who asks, limits, GraphQL over HTTP, the explorer, health; it serves what schema/ declares."""
