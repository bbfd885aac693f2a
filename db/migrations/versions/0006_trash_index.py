"""The Papierkorb is found without looking at all that is not in it."""

import sqlalchemy as sa
from alembic import op

revision = "0006_trash_index"
down_revision = "0005_prevention_day"

TABLES = (
    *("assignment", "committee", "figure_series", "funding_application", "funding_programme"),
    *("mailing", "mailing_list", "measure", "meeting", "monitoring_report", "offer"),
    *("organization", "paper", "person", "plan", "prevention_day", "report_request", "topic"),
)


def upgrade() -> None:
    there = sa.text("deleted_at IS NOT NULL")
    for table in TABLES:
        op.create_index(f"ix_{table}_trash", table, ["deleted_at"], sqlite_where=there)
