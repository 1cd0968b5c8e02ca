"""How each field is selected, as SQL over its row, one file a subject; knows no GraphQL."""
