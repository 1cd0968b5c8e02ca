"""Constraints that tie a guarded row to its project or programme; knows no particular table."""

from sqlalchemy import CheckConstraint, ForeignKeyConstraint


def scoped_by_project() -> ForeignKeyConstraint:
    """Scope and visibility are the project's, and follow when it changes."""
    return ForeignKeyConstraint(
        ["scope_id", "visibility"], ["project.scope_id", "project.visibility"], onupdate="CASCADE"
    )


def scoped_by_subject() -> tuple[CheckConstraint, CheckConstraint, CheckConstraint, ForeignKeyConstraint]:
    """For a row of a programme or of a project: exactly one of them, public when it is the programme's."""
    return (
        CheckConstraint("num_nonnulls(programme_id, project_id) = 1", name="subject"),
        CheckConstraint("scope_id = coalesce(project_id, - programme_id)", name="scope"),
        CheckConstraint("project_id is not null or visibility = 'PUBLIC'", name="open"),
        ForeignKeyConstraint(
            ["project_id", "visibility"], ["project.scope_id", "project.visibility"], onupdate="CASCADE"
        ),
    )


def closer(one: str, other: str) -> str:
    """SQL for the more closed of two visibilities, of which the other may be NULL."""
    return (
        f"case when 'INTERNAL' in ({one}, {other}) then 'INTERNAL'"
        f" when 'PARTNERS' in ({one}, {other}) then 'PARTNERS' else 'PUBLIC' end"
    )
