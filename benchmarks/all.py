"""All reads that are measured beside hand-written SQL, in the order in which they are."""

from benchmarks.case import Case
from benchmarks.cases import FIVE
from benchmarks.found import FOUND
from benchmarks.lists import LISTS
from benchmarks.totals import TOTALS

CASES: tuple[Case, ...] = (*FIVE, *LISTS, *TOTALS, *FOUND)
