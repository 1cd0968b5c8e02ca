"""Schema app with its functions, the roles, and all tables with their keys, CHECKs and indexes."""

# ruff: noqa: E501

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from migrations import script

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    script.run("0001_extensions.sql", "0001_functions.sql", "0001_roles.sql")
    op.create_table(
        "allowed_transition",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("from_status", sa.Text(), nullable=False),
        sa.Column("to_status", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("needs_reason", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.CheckConstraint(
            "entity in ('PROJECT', 'AGREEMENT', 'REPORT', 'BUDGET', 'SITE')",
            name=op.f("allowed_transition_entity_word_check"),
        ),
        sa.CheckConstraint(
            "role in ('VIEWER', 'ANALYST', 'REPORTER', 'EDITOR', 'VERIFIER', 'COORDINATOR', 'STEWARD', 'AUDITOR', 'ADMIN')",
            name=op.f("allowed_transition_role_word_check"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("allowed_transition_pkey")),
        sa.UniqueConstraint(
            "entity", "from_status", "to_status", name=op.f("allowed_transition_entity_from_status_to_status_key")
        ),
        sa.UniqueConstraint("uid", name=op.f("allowed_transition_uid_key")),
    )
    op.create_table(
        "commodity",
        sa.Column("name_en", sa.String(), nullable=True),
        sa.Column("name_id", sa.String(), nullable=True),
        sa.Column(
            "sort_name",
            sa.Text(collation="C"),
            sa.Computed("app.fold(coalesce(name_en, name_id))", persisted=True),
            nullable=False,
        ),
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("kbli_code", sa.Text(), nullable=True),
        sa.Column("kbli_version", sa.Integer(), nullable=True),
        sa.Column("hs6", sa.Text(), nullable=True),
        sa.Column("cluster", sa.Text(), nullable=True),
        sa.CheckConstraint("hs6 ~ '^[0-9]{6}$'", name=op.f("commodity_hs6_check")),
        sa.CheckConstraint(
            "kbli_code ~ '^[0-9]{5}$' and kbli_version in (2020, 2025)", name=op.f("commodity_kbli_check")
        ),
        sa.CheckConstraint("kind in ('COMMODITY', 'PRODUCT', 'SERVICE')", name=op.f("commodity_kind_word_check")),
        sa.CheckConstraint("num_nonnulls(kbli_code, kbli_version) in (0, 2)", name=op.f("commodity_kbli_pair_check")),
        sa.CheckConstraint("num_nonnulls(name_en, name_id) > 0", name=op.f("commodity_name_check")),
        sa.PrimaryKeyConstraint("id", name=op.f("commodity_pkey")),
        sa.UniqueConstraint("code", name=op.f("commodity_code_key")),
        sa.UniqueConstraint("uid", name=op.f("commodity_uid_key")),
    )
    op.create_table(
        "country",
        sa.Column("name_en", sa.String(), nullable=True),
        sa.Column("name_id", sa.String(), nullable=True),
        sa.Column(
            "sort_name",
            sa.Text(collation="C"),
            sa.Computed("app.fold(coalesce(name_en, name_id))", persisted=True),
            nullable=False,
        ),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("iso2", sa.CHAR(length=2), nullable=False),
        sa.Column("iso3", sa.CHAR(length=3), nullable=False),
        sa.Column("currency", sa.CHAR(length=3), nullable=False),
        sa.CheckConstraint("currency ~ '^[A-Z]{3}$'", name=op.f("country_currency_check")),
        sa.CheckConstraint("iso2 ~ '^[A-Z]{2}$' and iso3 ~ '^[A-Z]{3}$'", name=op.f("country_iso_check")),
        sa.CheckConstraint("num_nonnulls(name_en, name_id) > 0", name=op.f("country_name_check")),
        sa.PrimaryKeyConstraint("id", name=op.f("country_pkey")),
        sa.UniqueConstraint("iso2", name=op.f("country_iso2_key")),
        sa.UniqueConstraint("iso3", name=op.f("country_iso3_key")),
        sa.UniqueConstraint("uid", name=op.f("country_uid_key")),
    )
    op.create_table(
        "funding_rule",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("funder_kind", sa.Text(), nullable=False),
        sa.Column("executor_kind", sa.Text(), nullable=False),
        sa.Column("legal_basis", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "executor_kind in ('COORDINATING_MINISTRY', 'LINE_MINISTRY', 'NON_MINISTERIAL_AGENCY', 'PROVINCE_GOV', 'REGENCY_CITY_GOV', 'REGIONAL_AGENCY', 'VILLAGE_GOV', 'VILLAGE_ENTERPRISE', 'SOE', 'REGIONAL_SOE', 'PRIVATE_COMPANY', 'COOPERATIVE', 'FINANCING_INSTITUTION', 'UNIVERSITY', 'ASSOCIATION', 'DIGITAL_PLATFORM', 'STATE', 'FOREIGN_AGENCY', 'MULTILATERAL_BANK', 'NGO_INTERNATIONAL', 'NGO_NATIONAL', 'FOUNDATION', 'MULTILATERAL_ORGANISATION', 'OTHER_PUBLIC', 'REGIONAL_BODY', 'ENTERPRISE_GROUP')",
            name=op.f("funding_rule_executor_kind_word_check"),
        ),
        sa.CheckConstraint(
            "funder_kind in ('COORDINATING_MINISTRY', 'LINE_MINISTRY', 'NON_MINISTERIAL_AGENCY', 'PROVINCE_GOV', 'REGENCY_CITY_GOV', 'REGIONAL_AGENCY', 'VILLAGE_GOV', 'VILLAGE_ENTERPRISE', 'SOE', 'REGIONAL_SOE', 'PRIVATE_COMPANY', 'COOPERATIVE', 'FINANCING_INSTITUTION', 'UNIVERSITY', 'ASSOCIATION', 'DIGITAL_PLATFORM', 'STATE', 'FOREIGN_AGENCY', 'MULTILATERAL_BANK', 'NGO_INTERNATIONAL', 'NGO_NATIONAL', 'FOUNDATION', 'MULTILATERAL_ORGANISATION', 'OTHER_PUBLIC', 'REGIONAL_BODY', 'ENTERPRISE_GROUP')",
            name=op.f("funding_rule_funder_kind_word_check"),
        ),
        sa.CheckConstraint(
            "source in ('APBN_CENTRAL', 'DECONCENTRATION', 'CO_ADMINISTRATION', 'DAK_PHYSICAL', 'DAK_NONPHYSICAL', 'GRANT_TO_REGION', 'VILLAGE_FUND', 'APBD_PROVINCE', 'APBD_REGENCY_CITY', 'FOREIGN_LOAN', 'FOREIGN_GRANT', 'TECHNICAL_COOPERATION', 'REGIONAL_FUND', 'CSR', 'PRIVATE', 'EXPORT_FINANCING', 'SELF_FUNDED')",
            name=op.f("funding_rule_source_word_check"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("funding_rule_pkey")),
        sa.UniqueConstraint(
            "source", "funder_kind", "executor_kind", name=op.f("funding_rule_source_funder_kind_executor_kind_key")
        ),
        sa.UniqueConstraint("uid", name=op.f("funding_rule_uid_key")),
    )
    op.create_table(
        "source",
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("publisher", sa.Text(), nullable=True),
        sa.Column("published_on", sa.Date(), nullable=True),
        sa.Column("retrieved_on", sa.Date(), nullable=True),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "kind in ('NEWS', 'REGULATION', 'DECREE', 'REPORT', 'WEBSITE', 'DATASET', 'STANDARD', 'GENERATED')",
            name=op.f("source_kind_word_check"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("source_pkey")),
        sa.UniqueConstraint("code", name=op.f("source_code_key")),
        sa.UniqueConstraint("uid", name=op.f("source_uid_key")),
    )
    op.create_table(
        "exchange_rate",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("base", sa.CHAR(length=3), nullable=False),
        sa.Column("quote", sa.CHAR(length=3), nullable=False),
        sa.Column("on_date", sa.Date(), nullable=False),
        sa.Column("rate", sa.Numeric(precision=20, scale=8), nullable=False),
        sa.Column("source_id", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "base <> quote and base ~ '^[A-Z]{3}$' and quote ~ '^[A-Z]{3}$'", name=op.f("exchange_rate_pair_check")
        ),
        sa.CheckConstraint("rate > 0 and rate < 'Infinity'", name=op.f("exchange_rate_rate_check")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("exchange_rate_source_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("exchange_rate_pkey")),
        sa.UniqueConstraint("base", "quote", "on_date", name=op.f("exchange_rate_base_quote_on_date_key")),
        sa.UniqueConstraint("uid", name=op.f("exchange_rate_uid_key")),
    )
    op.create_table(
        "region",
        sa.Column("name_en", sa.String(), nullable=True),
        sa.Column("name_id", sa.String(), nullable=True),
        sa.Column(
            "sort_name",
            sa.Text(collation="C"),
            sa.Computed("app.fold(coalesce(name_en, name_id))", persisted=True),
            nullable=False,
        ),
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("country_id", sa.BigInteger(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind in ('PROVINCE', 'SPECIAL_REGION', 'CAPITAL_REGION', 'REGENCY', 'CITY', 'ADMINISTRATIVE_REGENCY', 'ADMINISTRATIVE_CITY', 'DISTRICT', 'DESA', 'KELURAHAN', 'DESA_ADAT')",
            name=op.f("region_kind_word_check"),
        ),
        sa.CheckConstraint(
            "level in ('PROVINCE', 'REGENCY_CITY', 'DISTRICT', 'VILLAGE')", name=op.f("region_level_word_check")
        ),
        sa.CheckConstraint("num_nonnulls(name_en, name_id) > 0", name=op.f("region_name_check")),
        sa.ForeignKeyConstraint(["country_id"], ["country.id"], name=op.f("region_country_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("region_pkey")),
        sa.UniqueConstraint("code", name=op.f("region_code_key")),
        sa.UniqueConstraint("id", "kind", name=op.f("region_id_kind_key")),
        sa.UniqueConstraint("uid", name=op.f("region_uid_key")),
    )
    op.create_index(op.f("region_country_id_idx"), "region", ["country_id"], unique=False)
    op.create_index("region_sort_name_id_idx", "region", ["sort_name", "id"], unique=False)
    op.create_table(
        "organisation",
        sa.Column("valid", postgresql.DATERANGE(), server_default=sa.text("'(,)'"), nullable=False),
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("country_id", sa.BigInteger(), nullable=True),
        sa.Column("region_id", sa.BigInteger(), nullable=True),
        sa.Column("region_kind", sa.Text(), nullable=True),
        sa.Column("legal_basis", sa.Text(), nullable=True),
        sa.Column("iati_ref", sa.Text(), nullable=True),
        sa.Column("iati_type", sa.Text(), nullable=True),
        sa.CheckConstraint("iati_type ~ '^[0-9]{2}$'", name=op.f("organisation_iati_type_check")),
        sa.CheckConstraint(
            "kind <> 'REGENCY_CITY_GOV' or region_kind is null or region_kind not in ('ADMINISTRATIVE_REGENCY', 'ADMINISTRATIVE_CITY')",
            name=op.f("organisation_autonomous_seat_check"),
        ),
        sa.CheckConstraint(
            "kind in ('COORDINATING_MINISTRY', 'LINE_MINISTRY', 'NON_MINISTERIAL_AGENCY', 'PROVINCE_GOV', 'REGENCY_CITY_GOV', 'REGIONAL_AGENCY', 'VILLAGE_GOV', 'VILLAGE_ENTERPRISE', 'SOE', 'REGIONAL_SOE', 'PRIVATE_COMPANY', 'COOPERATIVE', 'FINANCING_INSTITUTION', 'UNIVERSITY', 'ASSOCIATION', 'DIGITAL_PLATFORM', 'STATE', 'FOREIGN_AGENCY', 'MULTILATERAL_BANK', 'NGO_INTERNATIONAL', 'NGO_NATIONAL', 'FOUNDATION', 'MULTILATERAL_ORGANISATION', 'OTHER_PUBLIC', 'REGIONAL_BODY', 'ENTERPRISE_GROUP')",
            name=op.f("organisation_kind_word_check"),
        ),
        sa.CheckConstraint(
            "region_kind in ('PROVINCE', 'SPECIAL_REGION', 'CAPITAL_REGION', 'REGENCY', 'CITY', 'ADMINISTRATIVE_REGENCY', 'ADMINISTRATIVE_CITY', 'DISTRICT', 'DESA', 'KELURAHAN', 'DESA_ADAT')",
            name=op.f("organisation_region_kind_word_check"),
        ),
        sa.CheckConstraint("not isempty(valid)", name=op.f("organisation_valid_check")),
        sa.CheckConstraint("num_nonnulls(region_id, region_kind) in (0, 2)", name=op.f("organisation_region_check")),
        sa.ForeignKeyConstraint(["country_id"], ["country.id"], name=op.f("organisation_country_id_fkey")),
        sa.ForeignKeyConstraint(
            ["region_id", "region_kind"],
            ["region.id", "region.kind"],
            name=op.f("organisation_region_id_region_kind_fkey"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("organisation_pkey")),
        sa.UniqueConstraint("code", name=op.f("organisation_code_key")),
        sa.UniqueConstraint("iati_ref", name=op.f("organisation_iati_ref_key")),
        sa.UniqueConstraint("id", "kind", name=op.f("organisation_id_kind_key")),
        sa.UniqueConstraint("uid", name=op.f("organisation_uid_key")),
    )
    op.create_index(op.f("organisation_country_id_idx"), "organisation", ["country_id"], unique=False)
    op.create_index(op.f("organisation_region_id_idx"), "organisation", ["region_id"], unique=False)
    op.create_table(
        "region_code",
        sa.Column("valid", postgresql.DATERANGE(), server_default=sa.text("'(,)'"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("region_id", sa.BigInteger(), nullable=False),
        sa.Column("scheme", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("authority", sa.Text(), nullable=True),
        postgresql.ExcludeConstraint(
            (sa.column("region_id"), "="),
            (sa.column("scheme"), "="),
            (sa.column("valid"), "&&"),
            using="gist",
            name="region_code_one_at_a_time",
        ),
        postgresql.ExcludeConstraint(
            (sa.column("scheme"), "="),
            (sa.column("code"), "="),
            (sa.column("valid"), "&&"),
            using="gist",
            name="region_code_one_region_at_a_time",
        ),
        sa.CheckConstraint("scheme in ('KEMENDAGRI', 'BPS', 'ISO3166_2')", name=op.f("region_code_scheme_word_check")),
        sa.CheckConstraint("not isempty(valid)", name=op.f("region_code_valid_check")),
        sa.ForeignKeyConstraint(["region_id"], ["region.id"], name=op.f("region_code_region_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("region_code_pkey")),
        sa.UniqueConstraint("uid", name=op.f("region_code_uid_key")),
    )
    op.create_index(op.f("region_code_region_id_idx"), "region_code", ["region_id"], unique=False)
    op.create_index("region_code_scheme_code_idx", "region_code", ["scheme", "code"], unique=False)
    op.create_table(
        "region_parent",
        sa.Column("valid", postgresql.DATERANGE(), server_default=sa.text("'(,)'"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("region_id", sa.BigInteger(), nullable=False),
        sa.Column("parent_id", sa.BigInteger(), nullable=False),
        postgresql.ExcludeConstraint(
            (sa.column("region_id"), "="), (sa.column("valid"), "&&"), using="gist", name="region_parent_one_at_a_time"
        ),
        sa.CheckConstraint("not isempty(valid)", name=op.f("region_parent_valid_check")),
        sa.CheckConstraint("region_id <> parent_id", name=op.f("region_parent_self_check")),
        sa.ForeignKeyConstraint(["parent_id"], ["region.id"], name=op.f("region_parent_parent_id_fkey")),
        sa.ForeignKeyConstraint(["region_id"], ["region.id"], name=op.f("region_parent_region_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("region_parent_pkey")),
        sa.UniqueConstraint("uid", name=op.f("region_parent_uid_key")),
    )
    op.create_index(op.f("region_parent_parent_id_idx"), "region_parent", ["parent_id"], unique=False)
    op.create_index(op.f("region_parent_region_id_idx"), "region_parent", ["region_id"], unique=False)
    op.create_table(
        "app_user",
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("organisation_id", sa.BigInteger(), nullable=False),
        sa.Column("display_name", sa.Text(), nullable=False),
        sa.Column("work_email", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), server_default=sa.text("true"), nullable=False),
        sa.Column("demo", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("app_user_organisation_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("app_user_pkey")),
        sa.UniqueConstraint("id", "organisation_id", name=op.f("app_user_id_organisation_id_key")),
        sa.UniqueConstraint("uid", name=op.f("app_user_uid_key")),
        sa.UniqueConstraint("work_email", name=op.f("app_user_work_email_key")),
    )
    op.create_index(op.f("app_user_organisation_id_idx"), "app_user", ["organisation_id"], unique=False)
    op.create_table(
        "organisation_alias",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("organisation_id", sa.BigInteger(), nullable=False),
        sa.Column("register", sa.Text(), nullable=False),
        sa.Column("alias", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("organisation_alias_organisation_id_fkey")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("organisation_alias_pkey")),
        sa.UniqueConstraint("register", "alias", name=op.f("organisation_alias_register_alias_key")),
        sa.UniqueConstraint("uid", name=op.f("organisation_alias_uid_key")),
    )
    op.create_index(
        op.f("organisation_alias_organisation_id_idx"), "organisation_alias", ["organisation_id"], unique=False
    )
    op.create_table(
        "organisation_name",
        sa.Column("valid", postgresql.DATERANGE(), server_default=sa.text("'(,)'"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("organisation_id", sa.BigInteger(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=True),
        sa.Column("name_id", sa.Text(), nullable=True),
        sa.Column("abbreviation", sa.Text(), nullable=True),
        postgresql.ExcludeConstraint(
            (sa.column("organisation_id"), "="),
            (sa.column("valid"), "&&"),
            using="gist",
            name="organisation_name_one_at_a_time",
        ),
        sa.CheckConstraint("not isempty(valid)", name=op.f("organisation_name_valid_check")),
        sa.CheckConstraint("num_nonnulls(name_en, name_id) > 0", name=op.f("organisation_name_name_check")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("organisation_name_organisation_id_fkey")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("organisation_name_pkey")),
        sa.UniqueConstraint("uid", name=op.f("organisation_name_uid_key")),
    )
    op.create_index(
        op.f("organisation_name_organisation_id_idx"), "organisation_name", ["organisation_id"], unique=False
    )
    op.create_table(
        "organisation_relation",
        sa.Column("valid", postgresql.DATERANGE(), server_default=sa.text("'(,)'"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("from_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("to_id", sa.BigInteger(), nullable=False),
        postgresql.ExcludeConstraint(
            (sa.column("from_id"), "="),
            (sa.column("kind"), "="),
            (sa.column("to_id"), "="),
            (sa.column("valid"), "&&"),
            using="gist",
            name="organisation_relation_once_at_a_time",
        ),
        sa.CheckConstraint(
            "kind in ('PART_OF', 'COORDINATED_BY', 'MEMBER_OF', 'SECRETARIAT_OF', 'SUCCEEDS', 'OWNED_BY')",
            name=op.f("organisation_relation_kind_word_check"),
        ),
        sa.CheckConstraint("from_id <> to_id", name=op.f("organisation_relation_self_check")),
        sa.CheckConstraint("not isempty(valid)", name=op.f("organisation_relation_valid_check")),
        sa.ForeignKeyConstraint(["from_id"], ["organisation.id"], name=op.f("organisation_relation_from_id_fkey")),
        sa.ForeignKeyConstraint(["to_id"], ["organisation.id"], name=op.f("organisation_relation_to_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("organisation_relation_pkey")),
        sa.UniqueConstraint("uid", name=op.f("organisation_relation_uid_key")),
    )
    op.create_index(
        "organisation_relation_from_id_kind_idx", "organisation_relation", ["from_id", "kind"], unique=False
    )
    op.create_index(op.f("organisation_relation_to_id_idx"), "organisation_relation", ["to_id"], unique=False)
    op.create_table(
        "programme",
        sa.Column("span", postgresql.DATERANGE(), server_default=sa.text("'(,)'"), nullable=False),
        sa.Column("precision", sa.Text(), server_default=sa.text("'UNKNOWN'"), nullable=False),
        sa.Column("name_en", sa.String(), nullable=True),
        sa.Column("name_id", sa.String(), nullable=True),
        sa.Column(
            "sort_name",
            sa.Text(collation="C"),
            sa.Computed("app.fold(coalesce(name_en, name_id))", persisted=True),
            nullable=False,
        ),
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=True),
        sa.Column("coordinator_org_id", sa.BigInteger(), nullable=False),
        sa.Column("themes", sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
        sa.CheckConstraint(
            "precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR', 'UNKNOWN')", name=op.f("programme_precision_word_check")
        ),
        sa.CheckConstraint("not isempty(span)", name=op.f("programme_span_check")),
        sa.CheckConstraint("num_nonnulls(name_en, name_id) > 0", name=op.f("programme_name_check")),
        sa.ForeignKeyConstraint(
            ["coordinator_org_id"], ["organisation.id"], name=op.f("programme_coordinator_org_id_fkey")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("programme_pkey")),
        sa.UniqueConstraint("code", name=op.f("programme_code_key")),
        sa.UniqueConstraint("uid", name=op.f("programme_uid_key")),
    )
    op.create_index(op.f("programme_coordinator_org_id_idx"), "programme", ["coordinator_org_id"], unique=False)
    op.create_index("programme_sort_name_id_idx", "programme", ["sort_name", "id"], unique=False)
    op.create_table(
        "api_token",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("octet_length(hash) = 32", name=op.f("api_token_sha256_check")),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name=op.f("api_token_user_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("api_token_pkey")),
        sa.UniqueConstraint("hash", name=op.f("api_token_hash_key")),
        sa.UniqueConstraint("uid", name=op.f("api_token_uid_key")),
    )
    op.create_index(op.f("api_token_user_id_idx"), "api_token", ["user_id"], unique=False)
    op.create_table(
        "audit_entry",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=True),
        sa.Column("organisation_id", sa.BigInteger(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("subject_table", sa.Text(), nullable=False),
        sa.Column("subject_uid", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("request_id", sa.Text(), nullable=True),
        sa.Column("before", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("after", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.CheckConstraint(
            "role in ('VIEWER', 'ANALYST', 'REPORTER', 'EDITOR', 'VERIFIER', 'COORDINATOR', 'STEWARD', 'AUDITOR', 'ADMIN')",
            name=op.f("audit_entry_role_word_check"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("audit_entry_organisation_id_fkey")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name=op.f("audit_entry_user_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("audit_entry_pkey")),
        sa.UniqueConstraint("uid", name=op.f("audit_entry_uid_key")),
    )
    op.create_index("audit_entry_organisation_id_id_idx", "audit_entry", ["organisation_id", "id"], unique=False)
    op.create_index("audit_entry_subject_uid_id_idx", "audit_entry", ["subject_uid", "id"], unique=False)
    op.create_table(
        "org_grant",
        sa.Column("valid", postgresql.DATERANGE(), server_default=sa.text("'(,)'"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("organisation_id", sa.BigInteger(), nullable=False),
        sa.Column("programme_id", sa.BigInteger(), nullable=True),
        sa.Column("role", sa.Text(), nullable=False),
        postgresql.ExcludeConstraint(
            (sa.column("user_id"), "="),
            (sa.column("organisation_id"), "="),
            (sa.text("coalesce(programme_id, 0)"), "="),
            (sa.column("role"), "="),
            (sa.column("valid"), "&&"),
            using="gist",
            name="org_grant_once_at_a_time",
        ),
        sa.CheckConstraint(
            "role in ('VIEWER', 'ANALYST', 'REPORTER', 'EDITOR', 'VERIFIER', 'COORDINATOR', 'STEWARD', 'AUDITOR', 'ADMIN')",
            name=op.f("org_grant_role_word_check"),
        ),
        sa.CheckConstraint("not isempty(valid)", name=op.f("org_grant_valid_check")),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("org_grant_organisation_id_fkey")),
        sa.ForeignKeyConstraint(["programme_id"], ["programme.id"], name=op.f("org_grant_programme_id_fkey")),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name=op.f("org_grant_user_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("org_grant_pkey")),
        sa.UniqueConstraint("uid", name=op.f("org_grant_uid_key")),
    )
    op.create_index(op.f("org_grant_organisation_id_idx"), "org_grant", ["organisation_id"], unique=False)
    op.create_index(op.f("org_grant_programme_id_idx"), "org_grant", ["programme_id"], unique=False)
    op.create_index("org_grant_user_id_idx", "org_grant", ["user_id"], unique=False)
    op.create_table(
        "project",
        sa.Column("span", postgresql.DATERANGE(), server_default=sa.text("'(,)'"), nullable=False),
        sa.Column("precision", sa.Text(), server_default=sa.text("'UNKNOWN'"), nullable=False),
        sa.Column("name_en", sa.String(), nullable=True),
        sa.Column("name_id", sa.String(), nullable=True),
        sa.Column(
            "sort_name",
            sa.Text(collation="C"),
            sa.Computed("app.fold(coalesce(name_en, name_id))", persisted=True),
            nullable=False,
        ),
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("programme_id", sa.BigInteger(), nullable=False),
        sa.Column("lead_org_id", sa.BigInteger(), nullable=True),
        sa.Column("status", sa.Text(), server_default=sa.text("'DRAFT'"), nullable=False),
        sa.Column("modality", sa.Text(), server_default=sa.text("'DOMESTIC'"), nullable=False),
        sa.Column("objective", sa.Text(), nullable=True),
        sa.Column("project_purpose", sa.Text(), nullable=True),
        sa.Column("overall_goal", sa.Text(), nullable=True),
        sa.Column("visibility", sa.Text(), server_default=sa.text("'INTERNAL'"), nullable=False),
        sa.Column("scope_id", sa.BigInteger(), sa.Computed("id", persisted=True), nullable=False),
        sa.Column("starts_on", sa.Date(), sa.Computed("lower(span)", persisted=True), nullable=True),
        sa.CheckConstraint(
            "modality in ('DOMESTIC', 'TECHNICAL_COOPERATION', 'GRANT', 'LOAN', 'REGIONAL', 'CSR', 'MIXED')",
            name=op.f("project_modality_word_check"),
        ),
        sa.CheckConstraint(
            "precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR', 'UNKNOWN')", name=op.f("project_precision_word_check")
        ),
        sa.CheckConstraint(
            "status in ('DRAFT', 'PROPOSED', 'APPROVED', 'REJECTED', 'IMPLEMENTING', 'SUSPENDED', 'COMPLETED', 'CLOSED', 'CANCELLED')",
            name=op.f("project_status_word_check"),
        ),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("project_visibility_word_check")
        ),
        sa.CheckConstraint("not isempty(span)", name=op.f("project_span_check")),
        sa.CheckConstraint("num_nonnulls(name_en, name_id) > 0", name=op.f("project_name_check")),
        sa.ForeignKeyConstraint(["lead_org_id"], ["organisation.id"], name=op.f("project_lead_org_id_fkey")),
        sa.ForeignKeyConstraint(["programme_id"], ["programme.id"], name=op.f("project_programme_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("project_pkey")),
        sa.UniqueConstraint("code", name=op.f("project_code_key")),
        sa.UniqueConstraint("id", "scope_id", "visibility", "span", name="project_guard_span_key"),
        sa.UniqueConstraint("id", "scope_id", "visibility", name="project_scope_key"),
        sa.UniqueConstraint("scope_id", "visibility", name="project_guard_key"),
        sa.UniqueConstraint("uid", name=op.f("project_uid_key")),
    )
    op.create_index(op.f("project_lead_org_id_idx"), "project", ["lead_org_id"], unique=False)
    op.create_index(op.f("project_programme_id_idx"), "project", ["programme_id"], unique=False)
    op.create_index("project_sort_name_id_idx", "project", ["sort_name", "id"], unique=False)
    op.create_index("project_starts_on_id_idx", "project", ["starts_on", "id"], unique=False)
    op.create_index("project_status_starts_on_id_idx", "project", ["status", "starts_on", "id"], unique=False)
    op.create_table(
        "agreement",
        sa.Column("span", postgresql.DATERANGE(), server_default=sa.text("'(,)'"), nullable=False),
        sa.Column("precision", sa.Text(), server_default=sa.text("'UNKNOWN'"), nullable=False),
        sa.Column("name_en", sa.String(), nullable=True),
        sa.Column("name_id", sa.String(), nullable=True),
        sa.Column(
            "sort_name",
            sa.Text(collation="C"),
            sa.Computed("app.fold(coalesce(name_en, name_id))", persisted=True),
            nullable=False,
        ),
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("parent_id", sa.BigInteger(), nullable=True),
        sa.Column("programme_id", sa.BigInteger(), nullable=True),
        sa.Column("project_id", sa.BigInteger(), nullable=True),
        sa.Column("scope_id", sa.BigInteger(), nullable=False),
        sa.Column("subject_visibility", sa.Text(), nullable=False),
        sa.Column(
            "visibility",
            sa.Text(),
            sa.Computed(
                "case when status in ('SIGNED', 'ENDORSED', 'COMPLETED', 'TERMINATED') then subject_visibility else 'INTERNAL' end",
                persisted=True,
            ),
            nullable=False,
        ),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("signed_precision", sa.Text(), server_default=sa.text("'UNKNOWN'"), nullable=False),
        sa.Column("status", sa.Text(), server_default=sa.text("'PLANNED'"), nullable=False),
        sa.CheckConstraint(
            "kind in ('JOINT_AGREEMENT', 'MOU', 'COOPERATION_AGREEMENT', 'ACTION_PLAN', 'RECORD_OF_DISCUSSIONS', 'MINUTES', 'GRANT_AGREEMENT', 'COMMITMENT_LETTER', 'BUSINESS_PARTNERSHIP', 'ADDENDUM')",
            name=op.f("agreement_kind_word_check"),
        ),
        sa.CheckConstraint(
            "precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR', 'UNKNOWN')", name=op.f("agreement_precision_word_check")
        ),
        sa.CheckConstraint(
            "project_id is not null or subject_visibility = 'PUBLIC'", name=op.f("agreement_open_check")
        ),
        sa.CheckConstraint(
            "signed_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR', 'UNKNOWN')",
            name=op.f("agreement_signed_precision_word_check"),
        ),
        sa.CheckConstraint(
            "status in ('PLANNED', 'DRAFTING', 'NEGOTIATION', 'READY', 'SIGNED', 'ENDORSED', 'COMPLETED', 'TERMINATED')",
            name=op.f("agreement_status_word_check"),
        ),
        sa.CheckConstraint(
            "subject_visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')",
            name=op.f("agreement_subject_visibility_word_check"),
        ),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("agreement_visibility_word_check")
        ),
        sa.CheckConstraint("not isempty(span)", name=op.f("agreement_span_check")),
        sa.CheckConstraint("num_nonnulls(name_en, name_id) > 0", name=op.f("agreement_name_check")),
        sa.CheckConstraint("num_nonnulls(programme_id, project_id) = 1", name=op.f("agreement_subject_check")),
        sa.CheckConstraint("parent_id <> id", name=op.f("agreement_self_check")),
        sa.CheckConstraint("scope_id = coalesce(project_id, - programme_id)", name=op.f("agreement_scope_check")),
        sa.ForeignKeyConstraint(["parent_id"], ["agreement.id"], name=op.f("agreement_parent_id_fkey")),
        sa.ForeignKeyConstraint(["programme_id"], ["programme.id"], name=op.f("agreement_programme_id_fkey")),
        sa.ForeignKeyConstraint(
            ["project_id", "subject_visibility"],
            ["project.scope_id", "project.visibility"],
            name=op.f("agreement_project_id_subject_visibility_fkey"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("agreement_project_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("agreement_pkey")),
        sa.UniqueConstraint("code", name=op.f("agreement_code_key")),
        sa.UniqueConstraint("id", "scope_id", "visibility", name="agreement_guard_key"),
        sa.UniqueConstraint("uid", name=op.f("agreement_uid_key")),
    )
    op.create_index(op.f("agreement_parent_id_idx"), "agreement", ["parent_id"], unique=False)
    op.create_index(op.f("agreement_programme_id_idx"), "agreement", ["programme_id"], unique=False)
    op.create_index(op.f("agreement_project_id_idx"), "agreement", ["project_id"], unique=False)
    op.create_table(
        "budget",
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("scope_id", sa.BigInteger(), nullable=False),
        sa.Column("project_visibility", sa.Text(), nullable=False),
        sa.Column(
            "visibility",
            sa.Text(),
            sa.Computed(
                "case when status in ('APPROVED', 'REVISED', 'CLOSED') then project_visibility else 'INTERNAL' end",
                persisted=True,
            ),
            nullable=False,
        ),
        sa.Column("calendar", sa.Text(), server_default=sa.text("'ID'"), nullable=False),
        sa.Column("fiscal_year", sa.Integer(), nullable=False),
        sa.Column(
            "period",
            postgresql.DATERANGE(),
            sa.Computed("app.fiscal_period(calendar, fiscal_year)", persisted=True),
            nullable=False,
        ),
        sa.Column("currency", sa.CHAR(length=3), nullable=False),
        sa.Column("total", sa.Numeric(precision=20, scale=2), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("status", sa.Text(), server_default=sa.text("'DRAFT'"), nullable=False),
        sa.CheckConstraint("calendar in ('ID', 'JP')", name=op.f("budget_calendar_word_check")),
        sa.CheckConstraint("currency ~ '^[A-Z]{3}$'", name=op.f("budget_currency_check")),
        sa.CheckConstraint(
            "project_visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')",
            name=op.f("budget_project_visibility_word_check"),
        ),
        sa.CheckConstraint(
            "status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'REVISED', 'CLOSED')", name=op.f("budget_status_word_check")
        ),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("budget_visibility_word_check")
        ),
        sa.CheckConstraint("fiscal_year between 1945 and 2200", name=op.f("budget_fiscal_year_check")),
        sa.CheckConstraint("scope_id = project_id", name=op.f("budget_scope_check")),
        sa.CheckConstraint("total >= 0 and total < 1e18", name=op.f("budget_total_check")),
        sa.CheckConstraint("version >= 1", name=op.f("budget_version_check")),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("budget_project_id_fkey")),
        sa.ForeignKeyConstraint(
            ["scope_id", "project_visibility"],
            ["project.scope_id", "project.visibility"],
            name=op.f("budget_scope_id_project_visibility_fkey"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("budget_pkey")),
        sa.UniqueConstraint(
            "id", "project_id", "scope_id", "visibility", "currency", "period", name="budget_guard_key"
        ),
        sa.UniqueConstraint("id", "scope_id", "visibility", name="budget_scope_key"),
        sa.UniqueConstraint(
            "project_id",
            "calendar",
            "fiscal_year",
            "currency",
            "version",
            name=op.f("budget_project_id_calendar_fiscal_year_currency_version_key"),
        ),
        sa.UniqueConstraint("uid", name=op.f("budget_uid_key")),
    )
    op.create_table(
        "indicator",
        sa.Column("name_en", sa.String(), nullable=True),
        sa.Column("name_id", sa.String(), nullable=True),
        sa.Column(
            "sort_name",
            sa.Text(collation="C"),
            sa.Computed("app.fold(coalesce(name_en, name_id))", persisted=True),
            nullable=False,
        ),
        sa.Column("scope_id", sa.BigInteger(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("programme_id", sa.BigInteger(), nullable=True),
        sa.Column("project_id", sa.BigInteger(), nullable=True),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), server_default=sa.text("'UP'"), nullable=False),
        sa.Column("aggregation", sa.Text(), server_default=sa.text("'NONE'"), nullable=False),
        sa.Column("definition", sa.Text(), nullable=True),
        sa.Column("means_of_verification", sa.Text(), nullable=True),
        sa.Column("baseline_value", sa.Numeric(precision=20, scale=4), nullable=True),
        sa.Column("baseline_on", sa.Date(), nullable=True),
        sa.Column("baseline_precision", sa.Text(), server_default=sa.text("'UNKNOWN'"), nullable=False),
        sa.CheckConstraint(
            "aggregation in ('SUM', 'LAST', 'AVG', 'NONE')", name=op.f("indicator_aggregation_word_check")
        ),
        sa.CheckConstraint(
            "baseline_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR', 'UNKNOWN')",
            name=op.f("indicator_baseline_precision_word_check"),
        ),
        sa.CheckConstraint("direction in ('UP', 'DOWN')", name=op.f("indicator_direction_word_check")),
        sa.CheckConstraint(
            "level in ('IMPACT', 'OUTCOME', 'OUTPUT', 'PROCESS')", name=op.f("indicator_level_word_check")
        ),
        sa.CheckConstraint("project_id is not null or visibility = 'PUBLIC'", name=op.f("indicator_open_check")),
        sa.CheckConstraint(
            "unit in ('PERSON', 'ENTERPRISE', 'VILLAGE', 'REGION', 'UNIT', 'TONNE', 'IDR', 'PERCENT', 'SCORE')",
            name=op.f("indicator_unit_word_check"),
        ),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("indicator_visibility_word_check")
        ),
        sa.CheckConstraint("baseline_value > -1e16 and baseline_value < 1e16", name=op.f("indicator_baseline_check")),
        sa.CheckConstraint("num_nonnulls(name_en, name_id) > 0", name=op.f("indicator_name_check")),
        sa.CheckConstraint("num_nonnulls(programme_id, project_id) = 1", name=op.f("indicator_subject_check")),
        sa.CheckConstraint("scope_id = coalesce(project_id, - programme_id)", name=op.f("indicator_scope_check")),
        sa.ForeignKeyConstraint(["programme_id"], ["programme.id"], name=op.f("indicator_programme_id_fkey")),
        sa.ForeignKeyConstraint(
            ["project_id", "visibility"],
            ["project.scope_id", "project.visibility"],
            name=op.f("indicator_project_id_visibility_fkey"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("indicator_project_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("indicator_pkey")),
        sa.UniqueConstraint("code", name=op.f("indicator_code_key")),
        sa.UniqueConstraint("id", "scope_id", "visibility", name="indicator_guard_key"),
        sa.UniqueConstraint("uid", name=op.f("indicator_uid_key")),
    )
    op.create_index(op.f("indicator_programme_id_idx"), "indicator", ["programme_id"], unique=False)
    op.create_index(op.f("indicator_project_id_idx"), "indicator", ["project_id"], unique=False)
    op.create_table(
        "participation",
        sa.Column("valid", postgresql.DATERANGE(), server_default=sa.text("'(,)'"), nullable=False),
        sa.Column("scope_id", sa.BigInteger(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("programme_id", sa.BigInteger(), nullable=True),
        sa.Column("project_id", sa.BigInteger(), nullable=True),
        sa.Column("organisation_id", sa.BigInteger(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("duty", sa.Text(), nullable=True),
        postgresql.ExcludeConstraint(
            (sa.column("scope_id"), "="),
            (sa.column("organisation_id"), "="),
            (sa.column("role"), "="),
            (sa.column("valid"), "&&"),
            using="gist",
            name="participation_once_at_a_time",
        ),
        postgresql.ExcludeConstraint(
            (sa.column("scope_id"), "="),
            (sa.column("valid"), "&&"),
            where=sa.text("role = 'COORDINATOR'"),
            using="gist",
            name="participation_one_coordinator_at_a_time",
        ),
        sa.CheckConstraint("project_id is not null or visibility = 'PUBLIC'", name=op.f("participation_open_check")),
        sa.CheckConstraint(
            "role in ('COORDINATOR', 'ACCOUNTABLE', 'IMPLEMENTING', 'FUNDING', 'EXTENDING', 'CURATOR', 'OFFTAKER', 'INTERMEDIARY', 'BENEFICIARY_GOVERNMENT', 'KNOWLEDGE_PARTNER', 'MARKET_ACCESS', 'OBSERVER')",
            name=op.f("participation_role_word_check"),
        ),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("participation_visibility_word_check")
        ),
        sa.CheckConstraint("not isempty(valid)", name=op.f("participation_valid_check")),
        sa.CheckConstraint("num_nonnulls(programme_id, project_id) = 1", name=op.f("participation_subject_check")),
        sa.CheckConstraint("scope_id = coalesce(project_id, - programme_id)", name=op.f("participation_scope_check")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("participation_organisation_id_fkey")
        ),
        sa.ForeignKeyConstraint(["programme_id"], ["programme.id"], name=op.f("participation_programme_id_fkey")),
        sa.ForeignKeyConstraint(
            ["project_id", "visibility"],
            ["project.scope_id", "project.visibility"],
            name=op.f("participation_project_id_visibility_fkey"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("participation_project_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("participation_pkey")),
        sa.UniqueConstraint("id", "organisation_id", "scope_id", "visibility", name="participation_guard_key"),
        sa.UniqueConstraint("id", "scope_id", "visibility", name="participation_scope_key"),
        sa.UniqueConstraint("uid", name=op.f("participation_uid_key")),
    )
    op.create_index(op.f("participation_organisation_id_idx"), "participation", ["organisation_id"], unique=False)
    op.create_index(op.f("participation_programme_id_idx"), "participation", ["programme_id"], unique=False)
    op.create_index(op.f("participation_project_id_idx"), "participation", ["project_id"], unique=False)
    op.create_table(
        "phase",
        sa.Column("span", postgresql.DATERANGE(), server_default=sa.text("'(,)'"), nullable=False),
        sa.Column("precision", sa.Text(), server_default=sa.text("'UNKNOWN'"), nullable=False),
        sa.Column("name_en", sa.String(), nullable=True),
        sa.Column("name_id", sa.String(), nullable=True),
        sa.Column(
            "sort_name",
            sa.Text(collation="C"),
            sa.Computed("app.fold(coalesce(name_en, name_id))", persisted=True),
            nullable=False,
        ),
        sa.Column("scope_id", sa.BigInteger(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("project_span", postgresql.DATERANGE(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), server_default=sa.text("'PLANNED'"), nullable=False),
        sa.CheckConstraint(
            "precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR', 'UNKNOWN')", name=op.f("phase_precision_word_check")
        ),
        sa.CheckConstraint(
            "status in ('PLANNED', 'ACTIVE', 'DONE', 'CANCELLED')", name=op.f("phase_status_word_check")
        ),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("phase_visibility_word_check")
        ),
        sa.CheckConstraint("not isempty(span)", name=op.f("phase_span_check")),
        sa.CheckConstraint("num_nonnulls(name_en, name_id) > 0", name=op.f("phase_name_check")),
        sa.CheckConstraint("ordinal between 1 and 50", name=op.f("phase_ordinal_check")),
        sa.CheckConstraint("span <@ project_span", name=op.f("phase_inside_project_check")),
        sa.ForeignKeyConstraint(
            ["project_id", "scope_id", "visibility", "project_span"],
            ["project.id", "project.scope_id", "project.visibility", "project.span"],
            name=op.f("phase_project_id_scope_id_visibility_project_span_fkey"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("phase_pkey")),
        sa.UniqueConstraint("id", "project_id", "scope_id", "visibility", "span", name="phase_guard_key"),
        sa.UniqueConstraint("id", "scope_id", "visibility", name="phase_scope_key"),
        sa.UniqueConstraint("project_id", "ordinal", name=op.f("phase_project_id_ordinal_key")),
        sa.UniqueConstraint("uid", name=op.f("phase_uid_key")),
    )
    op.create_table(
        "project_relation",
        sa.Column("scope_id", sa.BigInteger(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("from_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("to_id", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "kind in ('SUCCEEDS', 'CONTRIBUTES_TO', 'REPLICATES')", name=op.f("project_relation_kind_word_check")
        ),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("project_relation_visibility_word_check")
        ),
        sa.CheckConstraint("from_id <> to_id", name=op.f("project_relation_self_check")),
        sa.CheckConstraint("scope_id = from_id", name=op.f("project_relation_scope_check")),
        sa.ForeignKeyConstraint(["from_id"], ["project.id"], name=op.f("project_relation_from_id_fkey")),
        sa.ForeignKeyConstraint(
            ["scope_id", "visibility"],
            ["project.scope_id", "project.visibility"],
            name=op.f("project_relation_scope_id_visibility_fkey"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(["to_id"], ["project.id"], name=op.f("project_relation_to_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("project_relation_pkey")),
        sa.UniqueConstraint("from_id", "kind", "to_id", name=op.f("project_relation_from_id_kind_to_id_key")),
        sa.UniqueConstraint("id", "scope_id", "visibility", name="project_relation_guard_key"),
        sa.UniqueConstraint("uid", name=op.f("project_relation_uid_key")),
    )
    op.create_index(op.f("project_relation_to_id_idx"), "project_relation", ["to_id"], unique=False)
    op.create_table(
        "project_site",
        sa.Column("span", postgresql.DATERANGE(), server_default=sa.text("'(,)'"), nullable=False),
        sa.Column("precision", sa.Text(), server_default=sa.text("'UNKNOWN'"), nullable=False),
        sa.Column("scope_id", sa.BigInteger(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("region_id", sa.BigInteger(), nullable=False),
        sa.Column("commodity_id", sa.BigInteger(), nullable=True),
        sa.Column("selection", sa.Text(), server_default=sa.text("'CANDIDATE'"), nullable=False),
        sa.CheckConstraint(
            "precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR', 'UNKNOWN')",
            name=op.f("project_site_precision_word_check"),
        ),
        sa.CheckConstraint(
            "selection in ('CANDIDATE', 'COMMITTED', 'SELECTED_INITIAL', 'ACTIVE', 'DEFERRED', 'REJECTED')",
            name=op.f("project_site_selection_word_check"),
        ),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("project_site_visibility_word_check")
        ),
        sa.CheckConstraint("not isempty(span)", name=op.f("project_site_span_check")),
        sa.ForeignKeyConstraint(["commodity_id"], ["commodity.id"], name=op.f("project_site_commodity_id_fkey")),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("project_site_project_id_fkey")),
        sa.ForeignKeyConstraint(["region_id"], ["region.id"], name=op.f("project_site_region_id_fkey")),
        sa.ForeignKeyConstraint(
            ["scope_id", "visibility"],
            ["project.scope_id", "project.visibility"],
            name=op.f("project_site_scope_id_visibility_fkey"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("project_site_pkey")),
        sa.UniqueConstraint("id", "project_id", name=op.f("project_site_id_project_id_key")),
        sa.UniqueConstraint("id", "scope_id", "visibility", name="project_site_guard_key"),
        sa.UniqueConstraint(
            "project_id",
            "region_id",
            "commodity_id",
            name=op.f("project_site_project_id_region_id_commodity_id_key"),
            postgresql_nulls_not_distinct=True,
        ),
        sa.UniqueConstraint("uid", name=op.f("project_site_uid_key")),
    )
    op.create_index(op.f("project_site_commodity_id_idx"), "project_site", ["commodity_id"], unique=False)
    op.create_index(op.f("project_site_project_id_idx"), "project_site", ["project_id"], unique=False)
    op.create_index(op.f("project_site_region_id_idx"), "project_site", ["region_id"], unique=False)
    op.create_table(
        "statement",
        sa.Column("scope_id", sa.BigInteger(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("programme_id", sa.BigInteger(), nullable=True),
        sa.Column("project_id", sa.BigInteger(), nullable=True),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "basis in ('STATED', 'INFERRED', 'EXTERNAL', 'SYNTHETIC')", name=op.f("statement_basis_word_check")
        ),
        sa.CheckConstraint("project_id is not null or visibility = 'PUBLIC'", name=op.f("statement_open_check")),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("statement_visibility_word_check")
        ),
        sa.CheckConstraint("num_nonnulls(programme_id, project_id) = 1", name=op.f("statement_subject_check")),
        sa.CheckConstraint("scope_id = coalesce(project_id, - programme_id)", name=op.f("statement_scope_check")),
        sa.ForeignKeyConstraint(["programme_id"], ["programme.id"], name=op.f("statement_programme_id_fkey")),
        sa.ForeignKeyConstraint(
            ["project_id", "visibility"],
            ["project.scope_id", "project.visibility"],
            name=op.f("statement_project_id_visibility_fkey"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("statement_project_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("statement_pkey")),
        sa.UniqueConstraint("id", "scope_id", "visibility", name="statement_guard_key"),
        sa.UniqueConstraint("uid", name=op.f("statement_uid_key")),
    )
    op.create_index(op.f("statement_programme_id_idx"), "statement", ["programme_id"], unique=False)
    op.create_index(op.f("statement_project_id_idx"), "statement", ["project_id"], unique=False)
    op.create_table(
        "agreement_party",
        sa.Column("scope_id", sa.BigInteger(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("agreement_id", sa.BigInteger(), nullable=False),
        sa.Column("organisation_id", sa.BigInteger(), nullable=False),
        sa.Column("capacity", sa.Text(), server_default=sa.text("'PARTY'"), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("signatory_title", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "capacity in ('PARTY', 'WITNESS', 'FACILITATOR')", name=op.f("agreement_party_capacity_word_check")
        ),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("agreement_party_visibility_word_check")
        ),
        sa.ForeignKeyConstraint(
            ["agreement_id", "scope_id", "visibility"],
            ["agreement.id", "agreement.scope_id", "agreement.visibility"],
            name=op.f("agreement_party_agreement_id_scope_id_visibility_fkey"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("agreement_party_organisation_id_fkey")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("agreement_party_pkey")),
        sa.UniqueConstraint(
            "agreement_id",
            "organisation_id",
            "capacity",
            name=op.f("agreement_party_agreement_id_organisation_id_capacity_key"),
        ),
        sa.UniqueConstraint("id", "scope_id", "visibility", name="agreement_party_guard_key"),
        sa.UniqueConstraint("uid", name=op.f("agreement_party_uid_key")),
    )
    op.create_index(op.f("agreement_party_organisation_id_idx"), "agreement_party", ["organisation_id"], unique=False)
    op.create_table(
        "budget_line",
        sa.Column("scope_id", sa.BigInteger(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("budget_id", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.CHAR(length=3), nullable=False),
        sa.Column("period", postgresql.DATERANGE(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("funder_org_id", sa.BigInteger(), nullable=False),
        sa.Column("funder_kind", sa.Text(), nullable=False),
        sa.Column("executor_org_id", sa.BigInteger(), nullable=False),
        sa.Column("executor_kind", sa.Text(), nullable=False),
        sa.Column("region_id", sa.BigInteger(), nullable=True),
        sa.Column("phase_id", sa.BigInteger(), nullable=True),
        sa.Column("budget_code", sa.Text(), nullable=True),
        sa.Column("external_ref", sa.Text(), nullable=True),
        sa.Column("in_kind", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("amount", sa.Numeric(precision=20, scale=2), nullable=False),
        sa.Column("committed", sa.Numeric(precision=20, scale=2), server_default=sa.text("0"), nullable=False),
        sa.Column("disbursed", sa.Numeric(precision=20, scale=2), server_default=sa.text("0"), nullable=False),
        sa.Column("realised", sa.Numeric(precision=20, scale=2), server_default=sa.text("0"), nullable=False),
        sa.Column("pending_committed", sa.Numeric(precision=20, scale=2), server_default=sa.text("0"), nullable=False),
        sa.Column("pending_disbursed", sa.Numeric(precision=20, scale=2), server_default=sa.text("0"), nullable=False),
        sa.Column("pending_realised", sa.Numeric(precision=20, scale=2), server_default=sa.text("0"), nullable=False),
        sa.CheckConstraint(
            "budget_code ~ '^\\d{3}\\.\\d{2}\\.[A-Z]{2}\\.\\d{4}\\.[A-Z]{3}\\.\\d{3}$'",
            name=op.f("budget_line_budget_code_check"),
        ),
        sa.CheckConstraint(
            "executor_kind in ('COORDINATING_MINISTRY', 'LINE_MINISTRY', 'NON_MINISTERIAL_AGENCY', 'PROVINCE_GOV', 'REGENCY_CITY_GOV', 'REGIONAL_AGENCY', 'VILLAGE_GOV', 'VILLAGE_ENTERPRISE', 'SOE', 'REGIONAL_SOE', 'PRIVATE_COMPANY', 'COOPERATIVE', 'FINANCING_INSTITUTION', 'UNIVERSITY', 'ASSOCIATION', 'DIGITAL_PLATFORM', 'STATE', 'FOREIGN_AGENCY', 'MULTILATERAL_BANK', 'NGO_INTERNATIONAL', 'NGO_NATIONAL', 'FOUNDATION', 'MULTILATERAL_ORGANISATION', 'OTHER_PUBLIC', 'REGIONAL_BODY', 'ENTERPRISE_GROUP')",
            name=op.f("budget_line_executor_kind_word_check"),
        ),
        sa.CheckConstraint(
            "funder_kind in ('COORDINATING_MINISTRY', 'LINE_MINISTRY', 'NON_MINISTERIAL_AGENCY', 'PROVINCE_GOV', 'REGENCY_CITY_GOV', 'REGIONAL_AGENCY', 'VILLAGE_GOV', 'VILLAGE_ENTERPRISE', 'SOE', 'REGIONAL_SOE', 'PRIVATE_COMPANY', 'COOPERATIVE', 'FINANCING_INSTITUTION', 'UNIVERSITY', 'ASSOCIATION', 'DIGITAL_PLATFORM', 'STATE', 'FOREIGN_AGENCY', 'MULTILATERAL_BANK', 'NGO_INTERNATIONAL', 'NGO_NATIONAL', 'FOUNDATION', 'MULTILATERAL_ORGANISATION', 'OTHER_PUBLIC', 'REGIONAL_BODY', 'ENTERPRISE_GROUP')",
            name=op.f("budget_line_funder_kind_word_check"),
        ),
        sa.CheckConstraint(
            "source in ('APBN_CENTRAL', 'DECONCENTRATION', 'CO_ADMINISTRATION', 'DAK_PHYSICAL', 'DAK_NONPHYSICAL', 'GRANT_TO_REGION', 'VILLAGE_FUND', 'APBD_PROVINCE', 'APBD_REGENCY_CITY', 'FOREIGN_LOAN', 'FOREIGN_GRANT', 'TECHNICAL_COOPERATION', 'REGIONAL_FUND', 'CSR', 'PRIVATE', 'EXPORT_FINANCING', 'SELF_FUNDED')",
            name=op.f("budget_line_source_word_check"),
        ),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("budget_line_visibility_word_check")
        ),
        sa.CheckConstraint("amount >= 0 and amount < 1e18", name=op.f("budget_line_amount_check")),
        sa.CheckConstraint(
            "committed >= 0 and pending_committed >= 0 and committed + pending_committed <= amount",
            name=op.f("budget_line_committed_check"),
        ),
        sa.CheckConstraint(
            "disbursed >= 0 and pending_disbursed >= 0 and disbursed + pending_disbursed <= amount",
            name=op.f("budget_line_disbursed_check"),
        ),
        sa.CheckConstraint(
            "realised >= 0 and pending_realised >= 0 and realised + pending_realised <= amount",
            name=op.f("budget_line_realised_check"),
        ),
        sa.ForeignKeyConstraint(
            ["budget_id", "project_id", "scope_id", "visibility", "currency", "period"],
            [
                "budget.id",
                "budget.project_id",
                "budget.scope_id",
                "budget.visibility",
                "budget.currency",
                "budget.period",
            ],
            name=op.f("budget_line_budget_id_project_id_scope_id_visibility_currency_period_fkey"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["executor_org_id", "executor_kind"],
            ["organisation.id", "organisation.kind"],
            name=op.f("budget_line_executor_org_id_executor_kind_fkey"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["funder_org_id", "funder_kind"],
            ["organisation.id", "organisation.kind"],
            name=op.f("budget_line_funder_org_id_funder_kind_fkey"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(["phase_id"], ["phase.id"], name=op.f("budget_line_phase_id_fkey")),
        sa.ForeignKeyConstraint(["region_id"], ["region.id"], name=op.f("budget_line_region_id_fkey")),
        sa.ForeignKeyConstraint(
            ["source", "funder_kind", "executor_kind"],
            ["funding_rule.source", "funding_rule.funder_kind", "funding_rule.executor_kind"],
            name=op.f("budget_line_source_funder_kind_executor_kind_fkey"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("budget_line_pkey")),
        sa.UniqueConstraint(
            "id", "project_id", "scope_id", "visibility", "currency", "period", name="budget_line_guard_key"
        ),
        sa.UniqueConstraint("id", "scope_id", "visibility", name="budget_line_scope_key"),
        sa.UniqueConstraint("uid", name=op.f("budget_line_uid_key")),
    )
    op.create_index("budget_line_budget_id_idx", "budget_line", ["budget_id"], unique=False)
    op.create_index(op.f("budget_line_executor_org_id_idx"), "budget_line", ["executor_org_id"], unique=False)
    op.create_index(op.f("budget_line_funder_org_id_idx"), "budget_line", ["funder_org_id"], unique=False)
    op.create_index(op.f("budget_line_phase_id_idx"), "budget_line", ["phase_id"], unique=False)
    op.create_index("budget_line_project_id_idx", "budget_line", ["project_id"], unique=False)
    op.create_index(op.f("budget_line_region_id_idx"), "budget_line", ["region_id"], unique=False)
    op.create_table(
        "indicator_target",
        sa.Column("scope_id", sa.BigInteger(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("indicator_id", sa.BigInteger(), nullable=False),
        sa.Column("period", postgresql.DATERANGE(), nullable=False),
        sa.Column("site_id", sa.BigInteger(), nullable=True),
        sa.Column("value", sa.Numeric(precision=20, scale=4), nullable=False),
        sa.Column("variant", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("indicator_target_visibility_word_check")
        ),
        sa.CheckConstraint("not isempty(period)", name=op.f("indicator_target_period_check")),
        sa.CheckConstraint("value > -1e16 and value < 1e16", name=op.f("indicator_target_value_check")),
        sa.CheckConstraint("variant >= 1", name=op.f("indicator_target_variant_check")),
        sa.ForeignKeyConstraint(
            ["indicator_id", "scope_id", "visibility"],
            ["indicator.id", "indicator.scope_id", "indicator.visibility"],
            name=op.f("indicator_target_indicator_id_scope_id_visibility_fkey"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(["site_id"], ["project_site.id"], name=op.f("indicator_target_site_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("indicator_target_pkey")),
        sa.UniqueConstraint("id", "scope_id", "visibility", name="indicator_target_guard_key"),
        sa.UniqueConstraint(
            "indicator_id",
            "period",
            "site_id",
            "variant",
            name="indicator_target_variant_key",
            postgresql_nulls_not_distinct=True,
        ),
        sa.UniqueConstraint("uid", name=op.f("indicator_target_uid_key")),
    )
    op.create_index(op.f("indicator_target_site_id_idx"), "indicator_target", ["site_id"], unique=False)
    op.create_table(
        "milestone",
        sa.Column("name_en", sa.String(), nullable=True),
        sa.Column("name_id", sa.String(), nullable=True),
        sa.Column(
            "sort_name",
            sa.Text(collation="C"),
            sa.Computed("app.fold(coalesce(name_en, name_id))", persisted=True),
            nullable=False,
        ),
        sa.Column("scope_id", sa.BigInteger(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("phase_id", sa.BigInteger(), nullable=False),
        sa.Column("phase_span", postgresql.DATERANGE(), nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.BigInteger(), nullable=True),
        sa.Column("agreement_id", sa.BigInteger(), nullable=True),
        sa.Column("responsible_org_id", sa.BigInteger(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("due_precision", sa.Text(), server_default=sa.text("'UNKNOWN'"), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("percent", sa.Numeric(precision=9, scale=6), server_default=sa.text("0"), nullable=False),
        sa.Column("weight", sa.Numeric(precision=9, scale=6), server_default=sa.text("0"), nullable=False),
        sa.Column("status", sa.Text(), server_default=sa.text("'PLANNED'"), nullable=False),
        sa.CheckConstraint("(status = 'DONE') = (done_on is not null)", name=op.f("milestone_done_check")),
        sa.CheckConstraint(
            "due_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR', 'UNKNOWN')",
            name=op.f("milestone_due_precision_word_check"),
        ),
        sa.CheckConstraint("status <> 'DONE' or percent = 100", name=op.f("milestone_done_percent_check")),
        sa.CheckConstraint("status in ('PLANNED', 'DONE', 'CANCELLED')", name=op.f("milestone_status_word_check")),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("milestone_visibility_word_check")
        ),
        sa.CheckConstraint("due_on <@ phase_span", name=op.f("milestone_due_inside_phase_check")),
        sa.CheckConstraint("num_nonnulls(name_en, name_id) > 0", name=op.f("milestone_name_check")),
        sa.CheckConstraint("percent >= 0 and percent <= 100", name=op.f("milestone_percent_check")),
        sa.CheckConstraint("weight >= 0 and weight <= 100", name=op.f("milestone_weight_check")),
        sa.ForeignKeyConstraint(["agreement_id"], ["agreement.id"], name=op.f("milestone_agreement_id_fkey")),
        sa.ForeignKeyConstraint(
            ["phase_id", "project_id", "scope_id", "visibility", "phase_span"],
            ["phase.id", "phase.project_id", "phase.scope_id", "phase.visibility", "phase.span"],
            name=op.f("milestone_phase_id_project_id_scope_id_visibility_phase_span_fkey"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["responsible_org_id"], ["organisation.id"], name=op.f("milestone_responsible_org_id_fkey")
        ),
        sa.ForeignKeyConstraint(
            ["site_id", "project_id"],
            ["project_site.id", "project_site.project_id"],
            name=op.f("milestone_site_id_project_id_fkey"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("milestone_pkey")),
        sa.UniqueConstraint("id", "project_id", name=op.f("milestone_id_project_id_key")),
        sa.UniqueConstraint("id", "scope_id", "visibility", name="milestone_guard_key"),
        sa.UniqueConstraint("uid", name=op.f("milestone_uid_key")),
    )
    op.create_index(op.f("milestone_agreement_id_idx"), "milestone", ["agreement_id"], unique=False)
    op.create_index("milestone_phase_id_due_on_id_idx", "milestone", ["phase_id", "due_on", "id"], unique=False)
    op.create_index("milestone_project_id_due_on_id_idx", "milestone", ["project_id", "due_on", "id"], unique=False)
    op.create_index(op.f("milestone_responsible_org_id_idx"), "milestone", ["responsible_org_id"], unique=False)
    op.create_index(op.f("milestone_site_id_idx"), "milestone", ["site_id"], unique=False)
    op.create_table(
        "reporting_obligation",
        sa.Column("valid", postgresql.DATERANGE(), server_default=sa.text("'(,)'"), nullable=False),
        sa.Column("scope_id", sa.BigInteger(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("participation_id", sa.BigInteger(), nullable=False),
        sa.Column("organisation_id", sa.BigInteger(), nullable=False),
        sa.Column("frequency", sa.Text(), nullable=False),
        sa.Column("due_days", sa.Integer(), nullable=False),
        sa.Column("day_kind", sa.Text(), nullable=False),
        sa.Column("verifier_org_id", sa.BigInteger(), nullable=False),
        sa.Column("time_zone", sa.Text(), server_default=sa.text("'Asia/Jakarta'"), nullable=False),
        sa.Column("form", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "day_kind in ('WORKING', 'CALENDAR')", name=op.f("reporting_obligation_day_kind_word_check")
        ),
        sa.CheckConstraint(
            "frequency in ('QUARTERLY', 'SEMIANNUAL', 'ANNUAL', 'COMPLETION')",
            name=op.f("reporting_obligation_frequency_word_check"),
        ),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("reporting_obligation_visibility_word_check")
        ),
        sa.CheckConstraint("due_days between 0 and 366", name=op.f("reporting_obligation_due_days_check")),
        sa.CheckConstraint("not isempty(valid)", name=op.f("reporting_obligation_valid_check")),
        sa.CheckConstraint("verifier_org_id <> organisation_id", name=op.f("reporting_obligation_verifier_check")),
        sa.ForeignKeyConstraint(
            ["participation_id", "organisation_id", "scope_id", "visibility"],
            ["participation.id", "participation.organisation_id", "participation.scope_id", "participation.visibility"],
            name=op.f("reporting_obligation_participation_id_organisation_id_scope_id_visibility_fkey"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["verifier_org_id"], ["organisation.id"], name=op.f("reporting_obligation_verifier_org_id_fkey")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("reporting_obligation_pkey")),
        sa.UniqueConstraint(
            "id", "organisation_id", "verifier_org_id", "scope_id", "visibility", name="reporting_obligation_guard_key"
        ),
        sa.UniqueConstraint("id", "scope_id", "visibility", name="reporting_obligation_scope_key"),
        sa.UniqueConstraint("uid", name=op.f("reporting_obligation_uid_key")),
    )
    op.create_index(
        op.f("reporting_obligation_organisation_id_idx"), "reporting_obligation", ["organisation_id"], unique=False
    )
    op.create_index(
        op.f("reporting_obligation_participation_id_idx"), "reporting_obligation", ["participation_id"], unique=False
    )
    op.create_index(
        op.f("reporting_obligation_verifier_org_id_idx"), "reporting_obligation", ["verifier_org_id"], unique=False
    )
    op.create_table(
        "reporting_period",
        sa.Column("scope_id", sa.BigInteger(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("obligation_id", sa.BigInteger(), nullable=False),
        sa.Column("organisation_id", sa.BigInteger(), nullable=False),
        sa.Column("verifier_org_id", sa.BigInteger(), nullable=False),
        sa.Column("period", postgresql.DATERANGE(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("reporting_period_visibility_word_check")
        ),
        sa.CheckConstraint("due_on >= upper(period) - 1", name=op.f("reporting_period_due_after_period_check")),
        sa.CheckConstraint(
            "not isempty(period) and not lower_inf(period) and not upper_inf(period)",
            name=op.f("reporting_period_period_check"),
        ),
        sa.ForeignKeyConstraint(
            ["obligation_id", "organisation_id", "verifier_org_id", "scope_id", "visibility"],
            [
                "reporting_obligation.id",
                "reporting_obligation.organisation_id",
                "reporting_obligation.verifier_org_id",
                "reporting_obligation.scope_id",
                "reporting_obligation.visibility",
            ],
            name="reporting_period_obligation_fkey",
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("reporting_period_pkey")),
        sa.UniqueConstraint(
            "id", "organisation_id", "verifier_org_id", "scope_id", "visibility", name="reporting_period_guard_key"
        ),
        sa.UniqueConstraint("obligation_id", "period", name=op.f("reporting_period_obligation_id_period_key")),
        sa.UniqueConstraint("uid", name=op.f("reporting_period_uid_key")),
    )
    op.create_index("reporting_period_due_on_id_idx", "reporting_period", ["due_on", "id"], unique=False)
    op.create_index(op.f("reporting_period_organisation_id_idx"), "reporting_period", ["organisation_id"], unique=False)
    op.create_table(
        "report",
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("period_id", sa.BigInteger(), nullable=False),
        sa.Column("scope_id", sa.BigInteger(), nullable=False),
        sa.Column("period_visibility", sa.Text(), nullable=False),
        sa.Column("reporter_org_id", sa.BigInteger(), nullable=False),
        sa.Column("verifier_org_id", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.Text(), server_default=sa.text("'DRAFT'"), nullable=False),
        sa.Column(
            "visibility",
            sa.Text(),
            sa.Computed(
                "case when status in ('ACCEPTED', 'PUBLISHED', 'SUPERSEDED') then period_visibility else 'INTERNAL' end",
                persisted=True,
            ),
            nullable=False,
        ),
        sa.Column("revision", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("narrative", sa.Text(), nullable=True),
        sa.Column("supersedes_id", sa.BigInteger(), nullable=True),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("submitted_by", sa.BigInteger(), nullable=True),
        sa.Column("submitted_org_id", sa.BigInteger(), nullable=True),
        sa.Column("verified_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("verified_by", sa.BigInteger(), nullable=True),
        sa.Column("verified_org_id", sa.BigInteger(), nullable=True),
        sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("accepted_by", sa.BigInteger(), nullable=True),
        sa.Column("accepted_org_id", sa.BigInteger(), nullable=True),
        sa.Column("waiver_reason", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "period_visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("report_period_visibility_word_check")
        ),
        sa.CheckConstraint(
            "status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'ACCEPTED', 'PUBLISHED', 'WITHDRAWN', 'SUPERSEDED')",
            name=op.f("report_status_word_check"),
        ),
        sa.CheckConstraint(
            "status not in ('ACCEPTED', 'PUBLISHED') or accepted_by is not null", name=op.f("report_accepted_check")
        ),
        sa.CheckConstraint(
            "status not in ('SUBMITTED', 'VERIFIED', 'ACCEPTED', 'PUBLISHED') or submitted_by is not null",
            name=op.f("report_submitted_check"),
        ),
        sa.CheckConstraint(
            "status not in ('VERIFIED', 'ACCEPTED', 'PUBLISHED') or verified_by is not null",
            name=op.f("report_verified_check"),
        ),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("report_visibility_word_check")
        ),
        sa.CheckConstraint(
            "num_nonnulls(accepted_at, accepted_by, accepted_org_id) in (0, 3)",
            name=op.f("report_accepted_whole_check"),
        ),
        sa.CheckConstraint(
            "num_nonnulls(submitted_at, submitted_by, submitted_org_id) in (0, 3)",
            name=op.f("report_submitted_whole_check"),
        ),
        sa.CheckConstraint(
            "num_nonnulls(verified_at, verified_by, verified_org_id) in (0, 3)",
            name=op.f("report_verified_whole_check"),
        ),
        sa.CheckConstraint("revision >= 1", name=op.f("report_revision_check")),
        sa.CheckConstraint(
            "submitted_by <> verified_by and submitted_by <> accepted_by and verified_by <> accepted_by",
            name=op.f("report_three_persons_check"),
        ),
        sa.CheckConstraint(
            "submitted_org_id <> verified_org_id and submitted_org_id <> accepted_org_id",
            name=op.f("report_other_organisations_check"),
        ),
        sa.CheckConstraint("supersedes_id <> id", name=op.f("report_self_check")),
        sa.CheckConstraint(
            "verified_org_id <> accepted_org_id or waiver_reason is not null", name=op.f("report_waiver_check")
        ),
        sa.ForeignKeyConstraint(
            ["accepted_by", "accepted_org_id"], ["app_user.id", "app_user.organisation_id"], name="report_accepted_fkey"
        ),
        sa.ForeignKeyConstraint(
            ["period_id", "reporter_org_id", "verifier_org_id", "scope_id", "period_visibility"],
            [
                "reporting_period.id",
                "reporting_period.organisation_id",
                "reporting_period.verifier_org_id",
                "reporting_period.scope_id",
                "reporting_period.visibility",
            ],
            name="report_period_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["submitted_by", "submitted_org_id"],
            ["app_user.id", "app_user.organisation_id"],
            name="report_submitted_fkey",
        ),
        sa.ForeignKeyConstraint(["supersedes_id"], ["report.id"], name=op.f("report_supersedes_id_fkey")),
        sa.ForeignKeyConstraint(
            ["verified_by", "verified_org_id"], ["app_user.id", "app_user.organisation_id"], name="report_verified_fkey"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("report_pkey")),
        sa.UniqueConstraint(
            "id", "scope_id", "visibility", "reporter_org_id", "verifier_org_id", name="report_guard_key"
        ),
        sa.UniqueConstraint("id", "visibility", "reporter_org_id", "verifier_org_id", name="report_part_key"),
        sa.UniqueConstraint("uid", name=op.f("report_uid_key")),
    )
    op.create_index(
        "report_one_official_a_period_idx",
        "report",
        ["period_id"],
        unique=True,
        postgresql_where=sa.text("status in ('ACCEPTED', 'PUBLISHED')"),
    )
    op.create_index(
        "report_one_open_a_period_idx",
        "report",
        ["period_id"],
        unique=True,
        postgresql_where=sa.text("status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED')"),
    )
    op.create_index("report_period_id_idx", "report", ["period_id"], unique=False)
    op.create_index(op.f("report_reporter_org_id_idx"), "report", ["reporter_org_id"], unique=False)
    op.create_index(op.f("report_supersedes_id_idx"), "report", ["supersedes_id"], unique=False)
    op.create_index(op.f("report_verifier_org_id_idx"), "report", ["verifier_org_id"], unique=False)
    op.create_table(
        "financial_entry",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("line_id", sa.BigInteger(), nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=False),
        sa.Column("scope_id", sa.BigInteger(), nullable=False),
        sa.Column("line_visibility", sa.Text(), nullable=False),
        sa.Column("period", postgresql.DATERANGE(), nullable=False),
        sa.Column("report_id", sa.BigInteger(), nullable=True),
        sa.Column("report_revision", sa.Integer(), nullable=True),
        sa.Column("report_visibility", sa.Text(), nullable=True),
        sa.Column("reporter_org_id", sa.BigInteger(), nullable=True),
        sa.Column("verifier_org_id", sa.BigInteger(), nullable=True),
        sa.Column(
            "visibility",
            sa.Text(),
            sa.Computed(
                "case when 'INTERNAL' in (line_visibility, report_visibility) then 'INTERNAL' when 'PARTNERS' in (line_visibility, report_visibility) then 'PARTNERS' else 'PUBLIC' end",
                persisted=True,
            ),
            nullable=False,
        ),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("amount", sa.Numeric(precision=20, scale=2), nullable=False),
        sa.Column("currency", sa.CHAR(length=3), nullable=False),
        sa.Column("on_date", sa.Date(), nullable=False),
        sa.Column("reverses_id", sa.BigInteger(), nullable=True),
        sa.Column("source_id", sa.BigInteger(), nullable=True),
        sa.Column("document_ref", sa.Text(), nullable=True),
        sa.Column("rate_to_idr", sa.Numeric(precision=20, scale=8), nullable=True),
        sa.CheckConstraint(
            "kind in ('COMMITMENT', 'DISBURSEMENT', 'REALISATION')", name=op.f("financial_entry_kind_word_check")
        ),
        sa.CheckConstraint(
            "line_visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')",
            name=op.f("financial_entry_line_visibility_word_check"),
        ),
        sa.CheckConstraint("rate_to_idr > 0 and rate_to_idr < 'Infinity'", name=op.f("financial_entry_rate_check")),
        sa.CheckConstraint(
            "report_visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')",
            name=op.f("financial_entry_report_visibility_word_check"),
        ),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("financial_entry_visibility_word_check")
        ),
        sa.CheckConstraint(
            "amount <> 0 and amount > -1e18 and amount < 1e18", name=op.f("financial_entry_amount_check")
        ),
        sa.CheckConstraint("amount > 0 or reverses_id is not null", name=op.f("financial_entry_reversal_check")),
        sa.CheckConstraint(
            "num_nonnulls(report_id, report_revision, report_visibility, reporter_org_id, verifier_org_id) in (0, 5)",
            name=op.f("financial_entry_report_whole_check"),
        ),
        sa.CheckConstraint("num_nonnulls(report_id, source_id) > 0", name=op.f("financial_entry_origin_check")),
        sa.CheckConstraint(
            "on_date >= lower(period) and on_date < upper(period) + 31",
            name=op.f("financial_entry_closing_window_check"),
        ),
        sa.ForeignKeyConstraint(
            ["line_id", "project_id", "scope_id", "line_visibility", "currency", "period"],
            [
                "budget_line.id",
                "budget_line.project_id",
                "budget_line.scope_id",
                "budget_line.visibility",
                "budget_line.currency",
                "budget_line.period",
            ],
            name=op.f("financial_entry_line_id_project_id_scope_id_line_visibility_currency_period_fkey"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["report_id", "report_visibility", "reporter_org_id", "verifier_org_id"],
            ["report.id", "report.visibility", "report.reporter_org_id", "report.verifier_org_id"],
            name="financial_entry_report_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(["reverses_id"], ["financial_entry.id"], name=op.f("financial_entry_reverses_id_fkey")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("financial_entry_source_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("financial_entry_pkey")),
        sa.UniqueConstraint("id", "scope_id", "visibility", name="financial_entry_guard_key"),
        sa.UniqueConstraint("uid", name=op.f("financial_entry_uid_key")),
    )
    op.create_index(op.f("financial_entry_line_id_idx"), "financial_entry", ["line_id"], unique=False)
    op.create_index(op.f("financial_entry_project_id_idx"), "financial_entry", ["project_id"], unique=False)
    op.create_index("financial_entry_report_id_idx", "financial_entry", ["report_id", "report_revision"], unique=False)
    op.create_index(op.f("financial_entry_reverses_id_idx"), "financial_entry", ["reverses_id"], unique=False)
    op.create_table(
        "indicator_value",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("indicator_id", sa.BigInteger(), nullable=False),
        sa.Column("scope_id", sa.BigInteger(), nullable=False),
        sa.Column("indicator_visibility", sa.Text(), nullable=False),
        sa.Column("report_id", sa.BigInteger(), nullable=True),
        sa.Column("report_revision", sa.Integer(), nullable=True),
        sa.Column("report_visibility", sa.Text(), nullable=True),
        sa.Column("reporter_org_id", sa.BigInteger(), nullable=True),
        sa.Column("verifier_org_id", sa.BigInteger(), nullable=True),
        sa.Column(
            "visibility",
            sa.Text(),
            sa.Computed(
                "case when 'INTERNAL' in (indicator_visibility, report_visibility) then 'INTERNAL' when 'PARTNERS' in (indicator_visibility, report_visibility) then 'PARTNERS' else 'PUBLIC' end",
                persisted=True,
            ),
            nullable=False,
        ),
        sa.Column("period", postgresql.DATERANGE(), nullable=False),
        sa.Column("site_id", sa.BigInteger(), nullable=True),
        sa.Column("value", sa.Numeric(precision=20, scale=4), nullable=False),
        sa.Column(
            "disaggregation", postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'"), nullable=False
        ),
        sa.Column("source_id", sa.BigInteger(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "indicator_visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')",
            name=op.f("indicator_value_indicator_visibility_word_check"),
        ),
        sa.CheckConstraint(
            "jsonb_typeof(disaggregation) = 'object' and disaggregation - '{sex,scale,disability}'::text[] = '{}'",
            name=op.f("indicator_value_disaggregation_check"),
        ),
        sa.CheckConstraint(
            "report_visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')",
            name=op.f("indicator_value_report_visibility_word_check"),
        ),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("indicator_value_visibility_word_check")
        ),
        sa.CheckConstraint("not isempty(period)", name=op.f("indicator_value_period_check")),
        sa.CheckConstraint(
            "num_nonnulls(report_id, report_revision, report_visibility, reporter_org_id, verifier_org_id) in (0, 5)",
            name=op.f("indicator_value_report_whole_check"),
        ),
        sa.CheckConstraint("num_nonnulls(report_id, source_id) > 0", name=op.f("indicator_value_origin_check")),
        sa.CheckConstraint("value > -1e16 and value < 1e16", name=op.f("indicator_value_value_check")),
        sa.ForeignKeyConstraint(
            ["indicator_id", "scope_id", "indicator_visibility"],
            ["indicator.id", "indicator.scope_id", "indicator.visibility"],
            name=op.f("indicator_value_indicator_id_scope_id_indicator_visibility_fkey"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["report_id", "report_visibility", "reporter_org_id", "verifier_org_id"],
            ["report.id", "report.visibility", "report.reporter_org_id", "report.verifier_org_id"],
            name="indicator_value_report_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(["site_id"], ["project_site.id"], name=op.f("indicator_value_site_id_fkey")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("indicator_value_source_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("indicator_value_pkey")),
        sa.UniqueConstraint("id", "scope_id", "visibility", name="indicator_value_guard_key"),
        sa.UniqueConstraint(
            "indicator_id",
            "period",
            "site_id",
            "disaggregation",
            "report_id",
            "report_revision",
            name="indicator_value_once_key",
            postgresql_nulls_not_distinct=True,
        ),
        sa.UniqueConstraint("uid", name=op.f("indicator_value_uid_key")),
    )
    op.create_index("indicator_value_report_id_idx", "indicator_value", ["report_id", "report_revision"], unique=False)
    op.create_index(op.f("indicator_value_site_id_idx"), "indicator_value", ["site_id"], unique=False)
    op.create_table(
        "milestone_progress",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("report_id", sa.BigInteger(), nullable=False),
        sa.Column("report_revision", sa.Integer(), nullable=False),
        sa.Column("scope_id", sa.BigInteger(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("reporter_org_id", sa.BigInteger(), nullable=False),
        sa.Column("verifier_org_id", sa.BigInteger(), nullable=False),
        sa.Column("milestone_id", sa.BigInteger(), nullable=False),
        sa.Column("percent", sa.Numeric(precision=9, scale=6), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("milestone_progress_visibility_word_check")
        ),
        sa.CheckConstraint("done_on is null or percent = 100", name=op.f("milestone_progress_done_check")),
        sa.CheckConstraint("percent >= 0 and percent <= 100", name=op.f("milestone_progress_percent_check")),
        sa.ForeignKeyConstraint(["milestone_id"], ["milestone.id"], name=op.f("milestone_progress_milestone_id_fkey")),
        sa.ForeignKeyConstraint(
            ["report_id", "scope_id", "visibility", "reporter_org_id", "verifier_org_id"],
            ["report.id", "report.scope_id", "report.visibility", "report.reporter_org_id", "report.verifier_org_id"],
            name="milestone_progress_report_fkey",
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("milestone_progress_pkey")),
        sa.UniqueConstraint(
            "report_id",
            "report_revision",
            "milestone_id",
            name=op.f("milestone_progress_report_id_report_revision_milestone_id_key"),
        ),
        sa.UniqueConstraint("uid", name=op.f("milestone_progress_uid_key")),
    )
    op.create_index(op.f("milestone_progress_milestone_id_idx"), "milestone_progress", ["milestone_id"], unique=False)
    op.create_table(
        "report_issue",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("report_id", sa.BigInteger(), nullable=False),
        sa.Column("report_revision", sa.Integer(), nullable=False),
        sa.Column("scope_id", sa.BigInteger(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("reporter_org_id", sa.BigInteger(), nullable=False),
        sa.Column("verifier_org_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("issue", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "kind in ('DELAY', 'FUNDING', 'PROCUREMENT', 'LAND', 'REGULATION', 'CAPACITY', 'MARKET', 'OTHER')",
            name=op.f("report_issue_kind_word_check"),
        ),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("report_issue_visibility_word_check")
        ),
        sa.ForeignKeyConstraint(
            ["report_id", "scope_id", "visibility", "reporter_org_id", "verifier_org_id"],
            ["report.id", "report.scope_id", "report.visibility", "report.reporter_org_id", "report.verifier_org_id"],
            name="report_issue_report_fkey",
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("report_issue_pkey")),
        sa.UniqueConstraint("uid", name=op.f("report_issue_uid_key")),
    )
    op.create_index("report_issue_report_id_idx", "report_issue", ["report_id", "report_revision"], unique=False)
    op.create_table(
        "status_event",
        sa.Column("scope_id", sa.BigInteger(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("project_id", sa.BigInteger(), nullable=True),
        sa.Column("agreement_id", sa.BigInteger(), nullable=True),
        sa.Column("report_id", sa.BigInteger(), nullable=True),
        sa.Column("budget_id", sa.BigInteger(), nullable=True),
        sa.Column("project_site_id", sa.BigInteger(), nullable=True),
        sa.Column("reporter_org_id", sa.BigInteger(), nullable=True),
        sa.Column("verifier_org_id", sa.BigInteger(), nullable=True),
        sa.Column("from_status", sa.Text(), nullable=False),
        sa.Column("to_status", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=True),
        sa.Column("organisation_id", sa.BigInteger(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("source_id", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "case entity when 'PROJECT' then project_id when 'AGREEMENT' then agreement_id when 'REPORT' then report_id when 'BUDGET' then budget_id else project_site_id end is not null",
            name=op.f("status_event_entity_check"),
        ),
        sa.CheckConstraint(
            "entity in ('PROJECT', 'AGREEMENT', 'REPORT', 'BUDGET', 'SITE')",
            name=op.f("status_event_entity_word_check"),
        ),
        sa.CheckConstraint(
            "role in ('VIEWER', 'ANALYST', 'REPORTER', 'EDITOR', 'VERIFIER', 'COORDINATOR', 'STEWARD', 'AUDITOR', 'ADMIN')",
            name=op.f("status_event_role_word_check"),
        ),
        sa.CheckConstraint(
            "to_status not in ('REJECTED', 'DEFERRED', 'RETURNED', 'SUSPENDED', 'WITHDRAWN', 'TERMINATED') or length(btrim(reason)) > 0",
            name=op.f("status_event_reason_check"),
        ),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("status_event_visibility_word_check")
        ),
        sa.CheckConstraint(
            "num_nonnulls(project_id, agreement_id, report_id, budget_id, project_site_id) = 1",
            name=op.f("status_event_subject_check"),
        ),
        sa.CheckConstraint(
            "num_nonnulls(report_id, reporter_org_id, verifier_org_id) in (0, 3)",
            name=op.f("status_event_report_whole_check"),
        ),
        sa.CheckConstraint("num_nonnulls(user_id, source_id) > 0", name=op.f("status_event_actor_check")),
        sa.ForeignKeyConstraint(
            ["agreement_id", "scope_id", "visibility"],
            ["agreement.id", "agreement.scope_id", "agreement.visibility"],
            name="status_event_agreement_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["budget_id", "scope_id", "visibility"],
            ["budget.id", "budget.scope_id", "budget.visibility"],
            name="status_event_budget_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["entity", "from_status", "to_status"],
            ["allowed_transition.entity", "allowed_transition.from_status", "allowed_transition.to_status"],
            name="status_event_transition_fkey",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("status_event_organisation_id_fkey")
        ),
        sa.ForeignKeyConstraint(
            ["project_id", "scope_id", "visibility"],
            ["project.id", "project.scope_id", "project.visibility"],
            name="status_event_project_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["project_site_id", "scope_id", "visibility"],
            ["project_site.id", "project_site.scope_id", "project_site.visibility"],
            name="status_event_project_site_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["report_id", "scope_id", "visibility", "reporter_org_id", "verifier_org_id"],
            ["report.id", "report.scope_id", "report.visibility", "report.reporter_org_id", "report.verifier_org_id"],
            name="status_event_report_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("status_event_source_id_fkey")),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name=op.f("status_event_user_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("status_event_pkey")),
        sa.UniqueConstraint("uid", name=op.f("status_event_uid_key")),
    )
    op.create_index(
        "status_event_agreement_id_idx",
        "status_event",
        ["agreement_id", "at", "id"],
        unique=False,
        postgresql_where=sa.text("agreement_id is not null"),
    )
    op.create_index(
        "status_event_budget_id_idx",
        "status_event",
        ["budget_id", "at", "id"],
        unique=False,
        postgresql_where=sa.text("budget_id is not null"),
    )
    op.create_index(
        "status_event_project_id_idx",
        "status_event",
        ["project_id", "at", "id"],
        unique=False,
        postgresql_where=sa.text("project_id is not null"),
    )
    op.create_index(
        "status_event_project_site_id_idx",
        "status_event",
        ["project_site_id", "at", "id"],
        unique=False,
        postgresql_where=sa.text("project_site_id is not null"),
    )
    op.create_index(
        "status_event_report_id_idx",
        "status_event",
        ["report_id", "at", "id"],
        unique=False,
        postgresql_where=sa.text("report_id is not null"),
    )
    op.create_table(
        "citation",
        sa.Column("scope_id", sa.BigInteger(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("programme_id", sa.BigInteger(), nullable=True),
        sa.Column("project_id", sa.BigInteger(), nullable=True),
        sa.Column("project_relation_id", sa.BigInteger(), nullable=True),
        sa.Column("participation_id", sa.BigInteger(), nullable=True),
        sa.Column("project_site_id", sa.BigInteger(), nullable=True),
        sa.Column("phase_id", sa.BigInteger(), nullable=True),
        sa.Column("milestone_id", sa.BigInteger(), nullable=True),
        sa.Column("budget_id", sa.BigInteger(), nullable=True),
        sa.Column("budget_line_id", sa.BigInteger(), nullable=True),
        sa.Column("indicator_id", sa.BigInteger(), nullable=True),
        sa.Column("indicator_target_id", sa.BigInteger(), nullable=True),
        sa.Column("indicator_value_id", sa.BigInteger(), nullable=True),
        sa.Column("agreement_id", sa.BigInteger(), nullable=True),
        sa.Column("reporting_obligation_id", sa.BigInteger(), nullable=True),
        sa.Column("statement_id", sa.BigInteger(), nullable=True),
        sa.Column("subject_programme_id", sa.BigInteger(), nullable=True),
        sa.Column("organisation_id", sa.BigInteger(), nullable=True),
        sa.Column("organisation_relation_id", sa.BigInteger(), nullable=True),
        sa.Column("region_id", sa.BigInteger(), nullable=True),
        sa.Column("commodity_id", sa.BigInteger(), nullable=True),
        sa.Column("field", sa.Text(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("source_id", sa.BigInteger(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "basis in ('STATED', 'INFERRED', 'EXTERNAL', 'SYNTHETIC')", name=op.f("citation_basis_word_check")
        ),
        sa.CheckConstraint(
            "num_nonnulls(subject_programme_id, organisation_id, organisation_relation_id, region_id, commodity_id) = 0 or (scope_id = 0 and visibility = 'PUBLIC')",
            name=op.f("citation_open_check"),
        ),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("citation_visibility_word_check")
        ),
        sa.CheckConstraint(
            "num_nonnulls(project_id, project_relation_id, participation_id, project_site_id, phase_id, milestone_id, budget_id, budget_line_id, indicator_id, indicator_target_id, indicator_value_id, agreement_id, reporting_obligation_id, statement_id, subject_programme_id, organisation_id, organisation_relation_id, region_id, commodity_id) = 1",
            name=op.f("citation_subject_check"),
        ),
        sa.ForeignKeyConstraint(
            ["agreement_id", "scope_id", "visibility"],
            ["agreement.id", "agreement.scope_id", "agreement.visibility"],
            name="citation_agreement_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["budget_id", "scope_id", "visibility"],
            ["budget.id", "budget.scope_id", "budget.visibility"],
            name="citation_budget_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["budget_line_id", "scope_id", "visibility"],
            ["budget_line.id", "budget_line.scope_id", "budget_line.visibility"],
            name="citation_budget_line_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(["commodity_id"], ["commodity.id"], name=op.f("citation_commodity_id_fkey")),
        sa.ForeignKeyConstraint(
            ["indicator_id", "scope_id", "visibility"],
            ["indicator.id", "indicator.scope_id", "indicator.visibility"],
            name="citation_indicator_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["indicator_target_id", "scope_id", "visibility"],
            ["indicator_target.id", "indicator_target.scope_id", "indicator_target.visibility"],
            name="citation_indicator_target_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["indicator_value_id", "scope_id", "visibility"],
            ["indicator_value.id", "indicator_value.scope_id", "indicator_value.visibility"],
            name="citation_indicator_value_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["milestone_id", "scope_id", "visibility"],
            ["milestone.id", "milestone.scope_id", "milestone.visibility"],
            name="citation_milestone_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("citation_organisation_id_fkey")),
        sa.ForeignKeyConstraint(
            ["organisation_relation_id"],
            ["organisation_relation.id"],
            name=op.f("citation_organisation_relation_id_fkey"),
        ),
        sa.ForeignKeyConstraint(
            ["participation_id", "scope_id", "visibility"],
            ["participation.id", "participation.scope_id", "participation.visibility"],
            name="citation_participation_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["phase_id", "scope_id", "visibility"],
            ["phase.id", "phase.scope_id", "phase.visibility"],
            name="citation_phase_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(["programme_id"], ["programme.id"], name=op.f("citation_programme_id_fkey")),
        sa.ForeignKeyConstraint(
            ["project_id", "scope_id", "visibility"],
            ["project.id", "project.scope_id", "project.visibility"],
            name="citation_project_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["project_relation_id", "scope_id", "visibility"],
            ["project_relation.id", "project_relation.scope_id", "project_relation.visibility"],
            name="citation_project_relation_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["project_site_id", "scope_id", "visibility"],
            ["project_site.id", "project_site.scope_id", "project_site.visibility"],
            name="citation_project_site_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(["region_id"], ["region.id"], name=op.f("citation_region_id_fkey")),
        sa.ForeignKeyConstraint(
            ["reporting_obligation_id", "scope_id", "visibility"],
            ["reporting_obligation.id", "reporting_obligation.scope_id", "reporting_obligation.visibility"],
            name="citation_reporting_obligation_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("citation_source_id_fkey")),
        sa.ForeignKeyConstraint(
            ["statement_id", "scope_id", "visibility"],
            ["statement.id", "statement.scope_id", "statement.visibility"],
            name="citation_statement_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["subject_programme_id"], ["programme.id"], name=op.f("citation_subject_programme_id_fkey")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("citation_pkey")),
        sa.UniqueConstraint(
            "project_id",
            "project_relation_id",
            "participation_id",
            "project_site_id",
            "phase_id",
            "milestone_id",
            "budget_id",
            "budget_line_id",
            "indicator_id",
            "indicator_target_id",
            "indicator_value_id",
            "agreement_id",
            "reporting_obligation_id",
            "statement_id",
            "subject_programme_id",
            "organisation_id",
            "organisation_relation_id",
            "region_id",
            "commodity_id",
            "field",
            "source_id",
            name="citation_once_key",
            postgresql_nulls_not_distinct=True,
        ),
        sa.UniqueConstraint("uid", name=op.f("citation_uid_key")),
    )
    op.create_index(
        "citation_agreement_id_idx",
        "citation",
        ["agreement_id"],
        unique=False,
        postgresql_where=sa.text("agreement_id is not null"),
    )
    op.create_index(
        "citation_budget_id_idx",
        "citation",
        ["budget_id"],
        unique=False,
        postgresql_where=sa.text("budget_id is not null"),
    )
    op.create_index(
        "citation_budget_line_id_idx",
        "citation",
        ["budget_line_id"],
        unique=False,
        postgresql_where=sa.text("budget_line_id is not null"),
    )
    op.create_index(
        "citation_commodity_id_idx",
        "citation",
        ["commodity_id"],
        unique=False,
        postgresql_where=sa.text("commodity_id is not null"),
    )
    op.create_index(
        "citation_indicator_id_idx",
        "citation",
        ["indicator_id"],
        unique=False,
        postgresql_where=sa.text("indicator_id is not null"),
    )
    op.create_index(
        "citation_indicator_target_id_idx",
        "citation",
        ["indicator_target_id"],
        unique=False,
        postgresql_where=sa.text("indicator_target_id is not null"),
    )
    op.create_index(
        "citation_indicator_value_id_idx",
        "citation",
        ["indicator_value_id"],
        unique=False,
        postgresql_where=sa.text("indicator_value_id is not null"),
    )
    op.create_index(
        "citation_milestone_id_idx",
        "citation",
        ["milestone_id"],
        unique=False,
        postgresql_where=sa.text("milestone_id is not null"),
    )
    op.create_index(
        "citation_organisation_id_idx",
        "citation",
        ["organisation_id"],
        unique=False,
        postgresql_where=sa.text("organisation_id is not null"),
    )
    op.create_index(
        "citation_organisation_relation_id_idx",
        "citation",
        ["organisation_relation_id"],
        unique=False,
        postgresql_where=sa.text("organisation_relation_id is not null"),
    )
    op.create_index(
        "citation_participation_id_idx",
        "citation",
        ["participation_id"],
        unique=False,
        postgresql_where=sa.text("participation_id is not null"),
    )
    op.create_index(
        "citation_phase_id_idx",
        "citation",
        ["phase_id"],
        unique=False,
        postgresql_where=sa.text("phase_id is not null"),
    )
    op.create_index(op.f("citation_programme_id_idx"), "citation", ["programme_id"], unique=False)
    op.create_index(
        "citation_project_id_idx",
        "citation",
        ["project_id"],
        unique=False,
        postgresql_where=sa.text("project_id is not null"),
    )
    op.create_index(
        "citation_project_relation_id_idx",
        "citation",
        ["project_relation_id"],
        unique=False,
        postgresql_where=sa.text("project_relation_id is not null"),
    )
    op.create_index(
        "citation_project_site_id_idx",
        "citation",
        ["project_site_id"],
        unique=False,
        postgresql_where=sa.text("project_site_id is not null"),
    )
    op.create_index(
        "citation_region_id_idx",
        "citation",
        ["region_id"],
        unique=False,
        postgresql_where=sa.text("region_id is not null"),
    )
    op.create_index(
        "citation_reporting_obligation_id_idx",
        "citation",
        ["reporting_obligation_id"],
        unique=False,
        postgresql_where=sa.text("reporting_obligation_id is not null"),
    )
    op.create_index(op.f("citation_source_id_idx"), "citation", ["source_id"], unique=False)
    op.create_index(
        "citation_statement_id_idx",
        "citation",
        ["statement_id"],
        unique=False,
        postgresql_where=sa.text("statement_id is not null"),
    )
    op.create_index(
        "citation_subject_programme_id_idx",
        "citation",
        ["subject_programme_id"],
        unique=False,
        postgresql_where=sa.text("subject_programme_id is not null"),
    )
    op.create_table(
        "document",
        sa.Column("scope_id", sa.BigInteger(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("agreement_id", sa.BigInteger(), nullable=True),
        sa.Column("report_id", sa.BigInteger(), nullable=True),
        sa.Column("milestone_id", sa.BigInteger(), nullable=True),
        sa.Column("financial_entry_id", sa.BigInteger(), nullable=True),
        sa.Column("reporter_org_id", sa.BigInteger(), nullable=True),
        sa.Column("verifier_org_id", sa.BigInteger(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(), nullable=True),
        sa.Column("media_type", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("dated_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "kind in ('AGREEMENT_TEXT', 'REPORT', 'EVIDENCE', 'PHOTO', 'STUDY', 'OTHER')",
            name=op.f("document_kind_word_check"),
        ),
        sa.CheckConstraint("url ~ '^https?://'", name=op.f("document_url_check")),
        sa.CheckConstraint(
            "visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')", name=op.f("document_visibility_word_check")
        ),
        sa.CheckConstraint(
            "num_nonnulls(agreement_id, report_id, milestone_id, financial_entry_id) = 1",
            name=op.f("document_holder_check"),
        ),
        sa.CheckConstraint(
            "num_nonnulls(report_id, reporter_org_id, verifier_org_id) in (0, 3)",
            name=op.f("document_report_whole_check"),
        ),
        sa.CheckConstraint("octet_length(sha256) = 32", name=op.f("document_sha256_check")),
        sa.ForeignKeyConstraint(
            ["agreement_id", "scope_id", "visibility"],
            ["agreement.id", "agreement.scope_id", "agreement.visibility"],
            name="document_agreement_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["financial_entry_id", "scope_id", "visibility"],
            ["financial_entry.id", "financial_entry.scope_id", "financial_entry.visibility"],
            name="document_financial_entry_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["milestone_id", "scope_id", "visibility"],
            ["milestone.id", "milestone.scope_id", "milestone.visibility"],
            name="document_milestone_fkey",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["report_id", "scope_id", "visibility", "reporter_org_id", "verifier_org_id"],
            ["report.id", "report.scope_id", "report.visibility", "report.reporter_org_id", "report.verifier_org_id"],
            name="document_report_fkey",
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("document_pkey")),
        sa.UniqueConstraint("uid", name=op.f("document_uid_key")),
    )
    op.create_index(
        "document_agreement_id_idx",
        "document",
        ["agreement_id"],
        unique=False,
        postgresql_where=sa.text("agreement_id is not null"),
    )
    op.create_index(
        "document_financial_entry_id_idx",
        "document",
        ["financial_entry_id"],
        unique=False,
        postgresql_where=sa.text("financial_entry_id is not null"),
    )
    op.create_index(
        "document_milestone_id_idx",
        "document",
        ["milestone_id"],
        unique=False,
        postgresql_where=sa.text("milestone_id is not null"),
    )
    op.create_index(
        "document_report_id_idx",
        "document",
        ["report_id"],
        unique=False,
        postgresql_where=sa.text("report_id is not null"),
    )


def downgrade() -> None:
    op.drop_table("document")
    op.drop_table("citation")
    op.drop_table("status_event")
    op.drop_table("report_issue")
    op.drop_table("milestone_progress")
    op.drop_table("indicator_value")
    op.drop_table("financial_entry")
    op.drop_table("report")
    op.drop_table("reporting_period")
    op.drop_table("reporting_obligation")
    op.drop_table("milestone")
    op.drop_table("indicator_target")
    op.drop_table("budget_line")
    op.drop_table("agreement_party")
    op.drop_table("statement")
    op.drop_table("project_site")
    op.drop_table("project_relation")
    op.drop_table("phase")
    op.drop_table("participation")
    op.drop_table("indicator")
    op.drop_table("budget")
    op.drop_table("agreement")
    op.drop_table("project")
    op.drop_table("org_grant")
    op.drop_table("audit_entry")
    op.drop_table("api_token")
    op.drop_table("programme")
    op.drop_table("organisation_relation")
    op.drop_table("organisation_name")
    op.drop_table("organisation_alias")
    op.drop_table("app_user")
    op.drop_table("region_parent")
    op.drop_table("region_code")
    op.drop_table("organisation")
    op.drop_table("region")
    op.drop_table("exchange_rate")
    op.drop_table("source")
    op.drop_table("funding_rule")
    op.drop_table("country")
    op.drop_table("commodity")
    op.drop_table("allowed_transition")
    script.run("0001_down.sql")
