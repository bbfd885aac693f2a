"""The list of assignments as Excel takes it: every column of the Beschlusskontrolle."""

from datetime import date

from praeventionsrat.documents.head import Head
from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.meetings import control_words
from praeventionsrat.office.ports import Work

HEADINGS = (
    *("Nummer", "Sitzung am", "Gremium", "TOP", "Auftrag", "Antrag", "Art", "Zuständig", "Frist"),
    *("Stand", "Grund der Verzögerung", "Wiedervorlage", "Erledigt am", "Erledigungsvermerk"),
    "Teil",
)


def assignment_sheet(work: Work, head: Head, *, open_only: bool) -> ListSheet:
    """Every assignment, or those that are open."""
    today = head.today or date.max
    rows = [row for row in work.trackings.rows() if not open_only or row.done_on is None]
    lines = tuple(
        (
            row.number,
            row.held_on,
            row.committee,
            row.item,
            row.title,
            row.originator,
            control_words.KINDS[row.kind],
            row.responsible,
            row.due_on,
            control_words.state_words(row, today),
            row.delay_reason,
            row.follow_up_on,
            row.done_on,
            row.done_note,
            "öffentlich" if row.is_public else "nichtöffentlich",
        )
        for row in rows
    )
    title = "Offene Aufträge" if open_only else "Aufträge"
    return ListSheet(title, HEADINGS, lines, office=head.author, made_on=head.today)
