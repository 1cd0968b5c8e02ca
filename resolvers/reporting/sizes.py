"""How much reports may hold; knows no table."""

MOST_ENTRIES = 5_000
"""Movements of money that one input may bring."""
MOST_OF_A_REPORT = 20_000
"""Movements of money that a report may gather."""
MOST_REPORTS = 50
"""Reports that may be submitted together."""
