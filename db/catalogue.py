"""What autogenerate does not see of a migrated database, as text: `python -m db.catalogue > migrations/catalogue.txt`.

Lists CHECKs, exclusions, triggers, functions, policies, grants and collations; knows no table by name. Bodies of
functions enter as digests of their text.
"""

from __future__ import annotations

import asyncio
import os
import sys
from typing import Any

import asyncpg

CONSTRAINTS = """
select format('%s %s: %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
from pg_constraint c join pg_namespace n on n.oid = c.connamespace
where n.nspname = 'public' and c.contype in ('c', 'x') and c.conrelid <> 0
order by c.conrelid::regclass::text collate "C", c.conname collate "C"
"""
TRIGGERS = """
select pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = t.tgrelid
where c.relnamespace = 'public'::regnamespace and not t.tgisinternal
order by c.relname collate "C", t.tgname collate "C"
"""
FUNCTIONS = """
select format('%s -> %s by %s%s %s%s %s', p.oid::regprocedure, pg_get_function_result(p.oid),
  case when p.proowner = (select relowner from pg_class where oid = 'public.project'::regclass) then 'owner'
    else pg_get_userbyid(p.proowner) end,
  case when p.prosecdef then ' definer' else '' end,
  case p.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end,
  case p.proparallel when 's' then ' parallel' else '' end
    || coalesce(' set ' || array_to_string(p.proconfig, '; '), ''),
  left(encode(sha256(convert_to(coalesce(nullif(p.prosrc, ''), pg_get_function_sqlbody(p.oid)), 'UTF8')), 'hex'), 12))
from pg_proc p where p.pronamespace = 'app'::regnamespace order by p.oid::regprocedure::text collate "C"
"""
SECURITY = """
select format('%s enabled %s forced %s', c.relname, c.relrowsecurity, c.relforcerowsecurity)
from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname collate "C"
"""
COLLATIONS = """
select format('%s %s: %s', c.relname, a.attname, l.collname)
from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_collation l on l.oid = a.attcollation
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'i') and l.collname <> 'default' and a.attnum > 0
order by c.relname collate "C", a.attnum
"""
POLICIES = """
select format('%s %s for %s to %s using (%s) check (%s)', p.tablename, p.policyname, p.cmd,
  replace(array_to_string(p.roles, ', '), (select tableowner from pg_tables where tablename = 'project'
    and schemaname = 'public'), 'owner'), p.qual, p.with_check)
from pg_policies p where p.schemaname = 'public'
order by p.tablename collate "C", p.policyname collate "C"
"""
GRANTS = """
select format('%s %s%s to %s', g.relname, string_agg(distinct g.privilege, ', ' order by g.privilege),
  coalesce(' (' || g.columns || ')', ''), g.grantee)
from (
  select c.relname, a.privilege_type as privilege, null::text as columns, pg_get_userbyid(a.grantee) as grantee
  from pg_class c cross join aclexplode(c.relacl) a
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.grantee <> c.relowner
  union all
  select c.relname, a.privilege_type, string_agg(t.attname, ', ' order by t.attname), pg_get_userbyid(a.grantee)
  from pg_class c join pg_attribute t on t.attrelid = c.oid cross join aclexplode(t.attacl) a
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
  group by c.relname, a.privilege_type, a.grantee
) g
group by g.relname, g.columns, g.grantee
order by g.relname collate "C", g.grantee collate "C", g.columns nulls first
"""
SECTIONS = {
    "checks and exclusions": CONSTRAINTS,
    "triggers": TRIGGERS,
    "functions": FUNCTIONS,
    "row security": SECURITY,
    "collations": COLLATIONS,
    "policies": POLICIES,
    "grants": GRANTS,
}


async def listing(connection: Any) -> str:
    """The catalogue of the database the connection is to."""
    lines: list[str] = []
    # Names are qualified unless they are in the path: pin it.
    await connection.execute("set search_path = public")
    for title, query in SECTIONS.items():
        lines += [f"## {title}", *(_one_line(row[0]) for row in await connection.fetch(query)), ""]
    return "\n".join(lines)


def _one_line(text: str) -> str:
    return " ".join(text.split())


async def _print(dsn: str) -> None:
    connection = await asyncpg.connect(dsn)
    try:
        sys.stdout.write(await listing(connection))
    finally:
        await connection.close()


if __name__ == "__main__":
    if "MIGRATION_DATABASE_URL" not in os.environ:
        raise SystemExit("Set MIGRATION_DATABASE_URL to the owner's login of a migrated database.")
    asyncio.run(_print(os.environ["MIGRATION_DATABASE_URL"]))
