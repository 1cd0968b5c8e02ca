"""What keeping reference data has in common: who keeps it, and rows that hold from a day on."""
