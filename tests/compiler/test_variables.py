"""What of the variables changes the text: a list that is given and one that is not never share a statement."""

from __future__ import annotations

import orjson

from compiler.execute import Executor, Request

GIVEN = {"codes": ["EXPORT-VILLAGE-2022"]}
QUERY = """query ($codes: [String!]) {
  projects(filter: { or: [{ code: { in: $codes } }, { code: { eq: "DSA-2019" } }] }) { nodes { code } }
}"""


async def test_a_list_given_and_a_list_left_out(demo_executor: Executor) -> None:
    for _ in range(2):
        found = orjson.loads((await demo_executor.execute(Request(QUERY, GIVEN))).body)
        assert {node["code"] for node in found["data"]["projects"]["nodes"]} == {*GIVEN["codes"], "DSA-2019"}
        refused = orjson.loads((await demo_executor.execute(Request(QUERY, {}))).body)
        assert refused["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
