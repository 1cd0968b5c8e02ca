"""PostgreSQL: tables, words, types, viewer, policies, pool, transactions. It knows no GraphQL."""
