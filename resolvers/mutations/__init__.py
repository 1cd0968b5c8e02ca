"""Mutations, one verb a file: plain async functions on a writing transaction; they know no GraphQL."""
