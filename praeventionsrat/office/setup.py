"""First start: what the assistant asked, put on record."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from praeventionsrat.council.records import CommitteeFields, RuleSetFields
from praeventionsrat.council.usecases import create_committee
from praeventionsrat.office.ports import Work
from praeventionsrat.office.records import OfficeFields
from praeventionsrat.office.usecases import edit_office, note_sheet_printed


@dataclass(frozen=True, slots=True)
class Setup:
    """The answers of a new user; the file at ``path`` exists already, empty."""

    path: Path
    office: OfficeFields
    committee: CommitteeFields | None = None
    rules: RuleSetFields | None = None
    sheet_confirmed_at: datetime | None = None
    """When two groups of the recovery sheet were typed back."""


def begin_work(work: Work, setup: Setup) -> None:
    """Fill the new file with the office and its first committee."""
    edit_office(work, setup.office)
    if setup.committee and setup.rules:
        create_committee(work, setup.committee, setup.rules)
    if setup.sheet_confirmed_at:
        note_sheet_printed(work, at=setup.sheet_confirmed_at)
