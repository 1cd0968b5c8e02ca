"""What is known of the five programmes from their sources, held against the committed answers of the triples."""

from typing import Any

from tests.queries.triple import numbered


def answer(number: str) -> Any:
    return numbered(number).answer["data"]


def nodes(connection: Any) -> list[Any]:
    found: list[Any] = connection["nodes"]
    return found


def test_five_sites_follow_up_and_three_were_selected_first() -> None:
    project = answer("01")["project"]
    made = {site["region"]["name"]: site["commodity"]["name"] for site in nodes(project["sites"])}
    assert made == {
        "Kabupaten Bangka Barat": "Tin and pewter handicraft",
        "Kabupaten Konawe Selatan": "Tofu and tempe",
        "Kota Makassar": "Silver and gold ware",
        "Kabupaten Dogiyai": "Processed coffee",
        "Kota Pasuruan": "Ship components and metal casting",
    }
    selected = {s["region"]["name"] for s in nodes(project["sites"]) if s["selection"] == "SELECTED_INITIAL"}
    assert len(selected) == project["selected"]["totalCount"]
    assert selected == {"Kota Makassar", "Kota Pasuruan", "Kabupaten Dogiyai"}


def test_dogiyai_alone_has_moved() -> None:
    moved = [
        (
            site["region"]["codeThen"],
            site["provinceThen"]["name"],
            site["region"]["codeNow"],
            site["provinceNow"]["name"],
        )
        for site in nodes(answer("02")["project"]["sites"])
        if site["provinceThen"] != site["provinceNow"] or site["region"]["codeThen"] != site["region"]["codeNow"]
    ]
    assert moved == [("91.26", "Papua", "94.06", "Papua Tengah")]


def test_ten_sites_lie_in_nine_provinces() -> None:
    project = answer("03")["project"]
    phases = [project, *nodes(project["predecessors"])]
    provinces = [site["province"]["name"] for phase in phases for site in nodes(phase["sites"])]
    assert (len(provinces), len(set(provinces)), provinces.count("East Java")) == (10, 9, 2)


def test_who_coordinates_pays_and_implements() -> None:
    programme = answer("05")["programme"]
    parts = {part: [p["organisation"]["name"] for p in nodes(programme[part])] for part in ("coordinates", "pays")}
    assert parts == {
        "coordinates": ["Coordinating Ministry for Economic Affairs"],
        "pays": ["Indonesia Eximbank"],
    }
    assert nodes(programme["implements"])[0]["organisation"]["name"] == "PT Astra International Tbk"
    assert [c["basis"] for c in nodes(nodes(programme["pays"])[0]["citations"])] == ["INFERRED"]
    budgets = [budget for project in nodes(programme["projects"]) for budget in nodes(project["budgets"])]
    assert all(nodes(budget["citations"])[0]["basis"] == "SYNTHETIC" for budget in budgets)


def test_the_joint_agreement_is_signed_and_what_follows_it_is_not() -> None:
    agreement = answer("06")["agreement"]
    assert (agreement["kind"], agreement["status"], agreement["signedOn"]) == (
        "JOINT_AGREEMENT",
        "SIGNED",
        "2022-03-02",
    )
    following = [(child["kind"], child["status"], child["signedOn"]) for child in nodes(agreement["children"])]
    assert following == [("COOPERATION_AGREEMENT", "PLANNED", None), ("ACTION_PLAN", "PLANNED", None)]


def test_two_reports_are_late_on_the_third_of_august() -> None:
    late = {p["organisation"]["name"]: p["workingDaysLate"] for p in nodes(answer("08")["reportingPeriods"])}
    # Due on Tuesday 14 and Monday 20 July; Monday 3 August counts.
    assert late == {"Japan International Cooperation Agency": 14, "Government of East Java": 10}


def test_money_is_told_by_source_province_and_currency() -> None:
    told = answer("09")
    rows = {(row["provinceName"], row["source"]): row for row in told["indonesianYear"] + told["japaneseYear"]}
    # Dogiyai's money belongs to the province it lies in this year.
    assert rows[("Central Papua", "DAK_NONPHYSICAL")]["realised"] == "300000000.00"
    assert rows[("Central Papua", "TECHNICAL_COOPERATION")]["currency"] == "JPY"
    assert rows[("East Java", "DECONCENTRATION")] == {
        "provinceName": "East Java",
        "source": "DECONCENTRATION",
        "currency": "IDR",
        "allocated": "2500000000.00",
        "realised": "1000000000.00",
        "absorption": "40.000000",
    }
    assert sum(float(row["allocated"]) for row in told["japaneseYear"]) == 60_000_000


def test_jica_owes_a_quarterly_report_ten_working_days_after_the_quarter() -> None:
    owed = nodes(answer("16")["myObligations"])[1]
    assert (owed["dueOn"], owed["stage"], owed["obligation"]["form"], owed["obligation"]["dueDays"]) == (
        "2026-10-14",
        "DUE",
        "Quarterly progress",
        10,
    )
    assert owed["obligation"]["verifier"]["name"] == "Ministry of Industry"


def test_a_report_is_refused_for_each_of_its_mistakes_at_once() -> None:
    found = {error["code"]: ".".join(error["path"]) for error in answer("17")["validateReport"]["errors"]}
    assert found == {
        "OUT_OF_RANGE": "input.progress.0.percent",
        "INDICATOR_MISSING": "input.values",
        "TOO_MANY_DECIMALS": "input.entries.0.amount",
        "OVER_ALLOCATION": "input.entries.1.amount",
    }


def test_the_verifier_said_why_the_second_quarter_came_back() -> None:
    (returned,) = nodes(answer("18")["reports"])
    last = nodes(returned["statusHistory"])[-1]
    assert (last["toStatus"], last["organisation"]["name"], last["role"]) == (
        "RETURNED",
        "Ministry of Industry",
        "VERIFIER",
    )
    assert last["reason"] == returned["returnReason"]
    assert "Pasuruan" in last["reason"]


def test_asean_had_ten_members_when_it_was_announced_and_has_eleven() -> None:
    asean = answer("21")["organisation"]
    assert [asean[day]["totalCount"] for day in ("whenAnnounced", "dayBefore", "now")] == [10, 10, 11]
    joined = {state["name"] for state in nodes(asean["now"])} - {
        state["name"] for state in nodes(asean["whenAnnounced"])
    }
    assert joined == {"Timor-Leste"}


def test_every_programme_says_on_what_it_rests() -> None:
    for programme in nodes(answer("23")["programmes"]):
        shares = {part["basis"]: float(part["share"]) for part in programme["factBasis"]}
        assert abs(sum(shares.values()) - 100) < 0.00001
        assert shares["STATED"] > shares.get("SYNTHETIC", 0)


def test_sources_contradict_each_other_in_the_open() -> None:
    contradictions = answer("33")
    ratio = [target["value"] for target in nodes(contradictions["ratio"]["targets"])]
    villages = [target["value"] for target in nodes(contradictions["villages"]["targets"])]
    assert (ratio[1:], villages) == (["3.6000", "4.0000"], ["925.0000", "930.0000"])
    assert [contradictions[it]["hasRivalTargets"] for it in ("ratio", "villages")] == [True, True]
