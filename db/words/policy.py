"""What becomes of an input of many rows when some of them are wrong."""

from enum import unique

from db.words.term import Term


@unique
class ErrorPolicy(Term):
    """What to do when some rows of an input are wrong (perlakuan baris salah)."""

    REJECT_EVERYTHING = "Keep nothing; all mistakes of all rows are answered (tolak semua)"
    REJECT_FAILED_ROWS = "Keep the rows without a mistake, and answer those of the others (tolak baris salah)"
