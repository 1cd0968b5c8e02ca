"""Commodities as stewards write them, checked: the codes of classifications; knows no verb."""

from __future__ import annotations

import re
from typing import Any

from resolvers.problems import Place
from resolvers.texts import check_line

LONGEST_CLUSTER = 200
EDITIONS = (2020, 2025)


def check_classified(place: Place, whole: dict[str, Any]) -> None:
    """The classification codes of a commodity as it is or would be."""
    code, edition, hs6 = whole["kbli_code"], whole["kbli_version"], whole["hs6"]
    if (code is None) != (edition is None):
        missing = "kbliVersion" if edition is None else "kbliCode"
        place.add("KBLI_PAIR", "A KBLI code and its edition go together; give both or none.", missing)
    if code is not None and not re.fullmatch(r"\d{5}", code, re.ASCII):
        place.add("INVALID_CODE", "A KBLI code has five digits, such as 10761.", "kbliCode")
    if edition is not None and edition not in EDITIONS:
        place.add("INVALID_CODE", "The edition is 2020 or 2025.", "kbliVersion")
    if hs6 is not None and not re.fullmatch(r"\d{6}", hs6, re.ASCII):
        place.add("INVALID_CODE", "A code of the Harmonized System has six digits, such as 090111.", "hs6")
    check_line(place, "cluster", whole["cluster"], needed=True, longest=LONGEST_CLUSTER)
