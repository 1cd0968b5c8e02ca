"""What the reference files promise: counts, dated codes and parents, membership; reads CSV only, knows no database."""

import csv
import re
from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

REFERENCE = Path(__file__).parents[2] / "data" / "reference"
SPLIT = {"93": "91", "94": "91", "95": "91", "96": "92"}
DAYS = [
    date(2017, 12, 26),
    date(2022, 7, 24),
    date(2022, 7, 25),
    date(2022, 12, 8),
    date(2023, 1, 1),
    date(2026, 1, 1),
]

# Regencies and cities by province, as the decree 300.2.2-2138/2025 counts them.
DECREE_COUNTS = {
    "11": (18, 5), "12": (25, 8), "13": (12, 7), "14": (10, 2), "15": (9, 2), "16": (13, 4), "17": (9, 1),
    "18": (13, 2), "19": (6, 1), "21": (5, 2), "31": (1, 5), "32": (18, 9), "33": (29, 6), "34": (4, 1),
    "35": (29, 9), "36": (4, 4), "51": (8, 1), "52": (8, 2), "53": (21, 1), "61": (12, 2), "62": (13, 1),
    "63": (11, 2), "64": (7, 3), "65": (4, 1), "71": (11, 4), "72": (12, 1), "73": (21, 3), "74": (15, 2),
    "75": (5, 1), "76": (6, 0), "81": (9, 2), "82": (8, 2), "91": (8, 1), "92": (7, 0), "93": (4, 0),
    "94": (8, 0), "95": (8, 0), "96": (5, 1),
}  # fmt: skip

Record = dict[str, str]


def records(name: str) -> list[Record]:
    """Rows of one reference file; a row with too few or too many cells is an error."""
    with (REFERENCE / name).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    assert all(None not in row and None not in row.values() for row in rows), f"{name}: ragged row"
    return rows


REGIONS = {row["kemendagri"]: row for row in records("regions.csv")}
HISTORY = records("region_history.csv")
CODES = records("region_codes.csv")
SOURCES = {row["code"]: row for row in records("sources.csv")}


def holds(row: Record, day: date) -> bool:
    """Whether a dated row holds on a day; an empty end is open."""
    begun = not row["valid_from"] or date.fromisoformat(row["valid_from"]) <= day
    return begun and (not row["valid_to"] or day < date.fromisoformat(row["valid_to"]))


def regions_on(day: date) -> dict[str, tuple[str, str]]:
    """Code and parent of every region that existed on a day, by today's code."""
    dated = {row["kemendagri"] for row in HISTORY}
    known = {key: (key, row["parent_kemendagri"]) for key, row in REGIONS.items() if key not in dated}
    return known | {row["kemendagri"]: (row["code"], row["parent_kemendagri"]) for row in HISTORY if holds(row, day)}


def provinces_on(day: date) -> list[str]:
    return [key for key in regions_on(day) if REGIONS[key]["level"] == "PROVINCE"]


def moves() -> dict[str, tuple[Record, Record]]:
    """Old and new row of every regency that moved."""
    rows = [row for row in HISTORY if row["level"] == "REGENCY_CITY"]
    old = {row["kemendagri"]: row for row in rows if row["valid_to"]}
    new = {row["kemendagri"]: row for row in rows if row["valid_from"]}
    assert old.keys() == new.keys()
    assert len(rows) == 2 * len(new)
    return {key: (old[key], new[key]) for key in new}


def twice(values: Iterable[object]) -> list[object]:
    return [value for value, count in Counter(values).items() if count > 1]


def code_of(key: str, scheme: str, day: date) -> list[str]:
    return [r["code"] for r in CODES if r["kemendagri"] == key and r["scheme"] == scheme and holds(r, day)]


def test_552_regions_each_once() -> None:
    assert Counter(row["level"] for row in REGIONS.values()) == {"PROVINCE": 38, "REGENCY_CITY": 514}
    assert not twice(row["kemendagri"] for row in records("regions.csv"))
    assert not twice(row["name_id"] for row in REGIONS.values())
    assert not twice(row["name_en"] for row in REGIONS.values())


def test_kinds_tell_the_autonomous_from_jakartas_six() -> None:
    assert Counter(row["kind"] for row in REGIONS.values()) == {
        "PROVINCE": 36,
        "SPECIAL_REGION": 1,
        "CAPITAL_REGION": 1,
        "REGENCY": 415,
        "CITY": 93,
        "ADMINISTRATIVE_REGENCY": 1,
        "ADMINISTRATIVE_CITY": 5,
    }
    assert sum(row["kind"] in {"REGENCY", "CITY"} for row in REGIONS.values()) == 508
    administrative = [key for key, row in REGIONS.items() if row["kind"].startswith("ADMINISTRATIVE")]
    assert administrative == ["31.01", "31.71", "31.72", "31.73", "31.74", "31.75"]
    assert (REGIONS["31"]["kind"], REGIONS["34"]["kind"]) == ("CAPITAL_REGION", "SPECIAL_REGION")


def test_prefix_kind_and_code_agree() -> None:
    prefixes = {
        "REGENCY": "Kabupaten ",
        "CITY": "Kota ",
        "ADMINISTRATIVE_REGENCY": "Kabupaten Administrasi ",
        "ADMINISTRATIVE_CITY": "Kota Administrasi ",
    }
    for key, row in REGIONS.items():
        if row["level"] == "REGENCY_CITY":
            assert row["name_id"].startswith(prefixes[row["kind"]]), key
            assert (int(key[3:]) >= 71) == row["kind"].endswith("CITY"), key


def test_counts_by_province_are_the_decrees() -> None:
    counted = {key: [0, 0] for key, row in REGIONS.items() if row["level"] == "PROVINCE"}
    for row in REGIONS.values():
        if row["parent_kemendagri"]:
            counted[row["parent_kemendagri"]][row["kind"].endswith("CITY")] += 1
    assert {key: tuple(pair) for key, pair in counted.items()} == DECREE_COUNTS
    assert tuple(map(sum, zip(*DECREE_COUNTS.values(), strict=True))) == (416, 98)


@pytest.mark.parametrize("day", DAYS)
def test_every_parent_exists_and_begins_its_childrens_codes(day: date) -> None:
    regions = regions_on(day)
    provinces = set(provinces_on(day))
    for key, (code, parent) in regions.items():
        assert (parent == "") == (key in provinces), key
        assert not parent or (parent in provinces and code.startswith(regions[parent][0] + ".")), key
    assert len(regions) - len(provinces) == 514


def test_34_provinces_before_the_split_and_38_today() -> None:
    assert len(provinces_on(date(2022, 1, 1))) == 34
    assert len(provinces_on(date(2022, 7, 25))) == 37
    assert len(provinces_on(date(2022, 12, 7))) == 37
    assert len(provinces_on(date.today())) == 38


def test_26_regencies_moved_all_in_papua() -> None:
    moved = moves()
    assert Counter(key[:2] for key in moved) == {"93": 4, "94": 8, "95": 8, "96": 6}
    assert {key for key in REGIONS if REGIONS[key]["parent_kemendagri"] in SPLIT} == moved.keys()
    for key, (old, new) in moved.items():
        assert (new["code"], new["parent_kemendagri"]) == (key, key[:2])
        assert old["parent_kemendagri"] == SPLIT[key[:2]] == old["code"][:2]
        assert old["valid_to"] == new["valid_from"], f"{key}: gap or overlap"


def test_moves_follow_their_laws() -> None:
    laws = {"93": "UU-14-2022", "94": "UU-15-2022", "95": "UU-16-2022", "96": "UU-29-2022"}
    for row in HISTORY:
        if row["valid_from"]:
            assert row["law"] == laws[row["kemendagri"][:2]]
            assert row["valid_from"] == SOURCES[row["law"]]["published_on"]
        assert row["code_decreed_on"] == SOURCES[row["code_authority"]]["published_on"]


def test_dogiyai_then_and_now() -> None:
    assert regions_on(date(2017, 12, 26))["94.06"] == ("91.26", "91")
    assert regions_on(date(2022, 7, 24))["94.06"] == ("91.26", "91")
    assert regions_on(date(2022, 7, 25))["94.06"] == ("94.06", "94")
    assert REGIONS["94.06"]["name_id"] == "Kabupaten Dogiyai"
    assert REGIONS["94"]["name_id"] == "Papua Tengah"


def test_the_city_of_pasuruan_is_not_the_regency() -> None:
    city, regency = REGIONS["35.75"], REGIONS["35.14"]
    assert (city["name_id"], city["name_en"], city["kind"]) == ("Kota Pasuruan", "Pasuruan City", "CITY")
    assert (regency["name_id"], regency["kind"]) == ("Kabupaten Pasuruan", "REGENCY")


@pytest.mark.parametrize("day", DAYS)
def test_codes_are_unique_on_any_day(day: date) -> None:
    assert not twice(code for code, _ in regions_on(day).values())
    held = [row for row in CODES if holds(row, day)]
    assert not twice((row["scheme"], row["code"]) for row in held)
    assert not twice((row["scheme"], row["kemendagri"]) for row in held)
    assert {row["kemendagri"] for row in held} <= regions_on(day).keys()


def test_iso_for_all_38_provinces() -> None:
    today = date.today()
    provinces = provinces_on(today)
    codes = {key: "+".join(code_of(key, "ISO3166_2", today)) for key in provinces}
    assert all(re.fullmatch(r"ID-[A-Z]{2}", found) for found in codes.values())
    assert {key: codes[key] for key in SPLIT} == {"93": "ID-PS", "94": "ID-PT", "95": "ID-PE", "96": "ID-PD"}
    assert REGIONS["95"]["name_id"] == "Papua Pegunungan"


def test_bps_codes_of_provinces_cross_those_of_kemendagri() -> None:
    today = date.today()
    found = {key: code_of(key, "BPS", today) for key in ("91", "92", "93", "94", "95", "96")}
    assert found == {"91": ["94"], "92": ["91"], "93": ["95"], "94": ["96"], "95": ["97"], "96": ["92"]}
    assert all(len(code_of(key, "BPS", today)) == 1 for key in provinces_on(today))


def test_bps_codes_of_regencies_are_those_of_2020() -> None:
    day = date(2020, 12, 1)
    regencies = {key: code for key, (code, parent) in regions_on(day).items() if parent}
    bps = {key: code_of(key, "BPS", day) for key in regencies}
    assert all(len(found) == 1 for found in bps.values())
    assert sum(bps[key] != [code.replace(".", "")] for key, code in regencies.items()) == 199
    expected = {
        "94.06": "9434",
        "19.05": "1903",
        "74.05": "7405",
        "73.71": "7371",
        "35.75": "3575",
        "12.12": "1206",
    }
    assert {key: bps[key] for key in expected} == {key: [code] for key, code in expected.items()}


def test_bps_codes_today_begin_with_their_provinces() -> None:
    today = date.today()
    bps = {key: "+".join(code_of(key, "BPS", today)) for key in REGIONS}
    for key, row in REGIONS.items():
        if row["parent_kemendagri"]:
            assert re.fullmatch(bps[row["parent_kemendagri"]] + r"\d{2}", bps[key]), key
            assert (int(bps[key][2:]) >= 71) == row["kind"].endswith("CITY"), key
    assert (bps["94.06"], bps["93.01"], bps["96.71"]) == ("9602", "9501", "9271")


def test_asean_has_ten_members_and_then_eleven() -> None:
    countries = {row["iso2"]: row for row in records("countries.csv")}
    joined = {key: date.fromisoformat(d) for key, row in countries.items() if (d := row["asean_accession"])}
    members = {day: {key for key, since in joined.items() if since <= day} for day in DAYS}
    assert len(countries) == 12
    assert countries["JP"]["asean_accession"] == ""
    assert sum(since <= date(2025, 9, 10) for since in joined.values()) == 10
    assert sum(since <= date(2025, 10, 25) for since in joined.values()) == 10
    assert sum(since <= date(2025, 10, 26) for since in joined.values()) == 11
    assert members[date(2026, 1, 1)] - members[date(2023, 1, 1)] == {"TL"}
    assert {key for key, since in joined.items() if since == date(1967, 8, 8)} == {
        "ID",
        "MY",
        "PH",
        "SG",
        "TH",
    }


def test_commodities_carry_whole_codes_or_none() -> None:
    commodities = records("commodities.csv")
    assert not twice(row["code"] for row in commodities)
    for row in commodities:
        assert row["kind"] in {"COMMODITY", "PRODUCT", "SERVICE"}, row["code"]
        assert all((row["name_en"], row["name_id"])), row["code"]
        assert re.fullmatch(r"(\d{6})?", row["hs6"]), row["code"]
        assert re.fullmatch(r"(\d{5}/2020)?", "/".join(filter(None, (row["kbli_code"], row["kbli_version"])))), row
        assert not row["hs6"] or "HS-2022" in row["source"], row["code"]
        assert not row["kbli_code"] or "KBLI-2020" in row["source"], row["code"]


@pytest.mark.parametrize("name", ["region_history.csv", "region_codes.csv", "countries.csv", "commodities.csv"])
def test_every_row_names_known_sources(name: str) -> None:
    for row in records(name):
        named = row["source"].split(";")
        assert named != [""], row
        assert set(named) <= SOURCES.keys(), row


def test_sources_are_complete_and_tell_report_from_retrieval() -> None:
    kinds = {"NEWS", "REGULATION", "DECREE", "REPORT", "WEBSITE", "DATASET", "STANDARD"}
    expected = {f"S{n}" for n in range(5)} | {f"E{n}" for n in range(1, 45)} | {"E1b"}
    assert expected <= SOURCES.keys()
    assert len(SOURCES) == len(records("sources.csv"))
    assert all(row["kind"] in kinds and row["title"] and row["locator"] for row in SOURCES.values())
    assert not any(row["locator"].startswith(("/", "file:")) for row in SOURCES.values())
    assert (SOURCES["S4"]["published_on"], SOURCES["S4"]["retrieved_on"]) == ("2017-12-26", "2021-10-20")
