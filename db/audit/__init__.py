"""The audit's chains: where they end, what is told of that elsewhere, and the proof that they are whole.

head.py     where each chain ends, as PostgreSQL has it
journal.py  a file, kept elsewhere, of where chains ended and when; signed
verify.py   every entry against the one before it, every chain against its head and the journal
"""
