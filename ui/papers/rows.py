"""How a paper stands in the list: what, its number, who deals with it, whether that is done."""

from praeventionsrat.german import day
from praeventionsrat.meetings.paper_ports import PaperRow
from praeventionsrat.meetings.papers import KIND_NAMES
from ui.parts.list_export import SheetColumn
from ui.parts.row_model import Column
from ui.shell.theme import Tone

NONPUBLIC = "nichtöffentlich"
OPEN, DONE, REPLACED = "open", "done", "replaced"
STATES = ((OPEN, "offen"), (DONE, "erledigt"), (REPLACED, "ersetzt"))
WORDS = dict(STATES)
TONES = {OPEN: Tone.WARN, DONE: Tone.OK, REPLACED: Tone.SOFT}


def state_of(row: PaperRow) -> str:
    """One of ``STATES``."""
    if row.is_replaced:
        return REPLACED
    return OPEN if row.is_open else DONE


def passes(row: PaperRow, state: str | None, kind: str | None, committee: str | None) -> bool:
    """Whether a row belongs under the chips that are on."""
    return (
        state in {None, state_of(row)}
        and kind in {None, row.kind}
        and (committee is None or committee in row.committees)
    )


def second_line(row: PaperRow) -> str:
    """Number, kind, the next meeting, and that it is non-public."""
    soon = row.next_on if row.is_open else None
    parts = (
        row.number,
        KIND_NAMES[row.kind],
        f"am {day(soon)}" if soon else "",
        "" if row.is_public else NONPUBLIC,
    )
    return " · ".join(part for part in parts if part)


COLUMNS = (
    Column[PaperRow](
        "Vorlage",
        lambda row: row.subject,
        second=second_line,
        badge=lambda row: (WORDS[state_of(row)], TONES[state_of(row)]),
    ),
)
SHEET = (
    SheetColumn[PaperRow]("Nummer", lambda row: row.number),
    SheetColumn[PaperRow]("Betreff", lambda row: row.subject),
    SheetColumn[PaperRow]("Art", lambda row: KIND_NAMES[row.kind]),
    SheetColumn[PaperRow]("Datum", lambda row: row.dated_on),
    SheetColumn[PaperRow]("Antragsteller", lambda row: row.originator),
    SheetColumn[PaperRow]("Gremien", lambda row: ", ".join(row.committees)),
    SheetColumn[PaperRow]("Nächste Beratung", lambda row: row.next_on),
    SheetColumn[PaperRow]("Stand", lambda row: WORDS[state_of(row)]),
    SheetColumn[PaperRow]("Teil", lambda row: "öffentlich" if row.is_public else NONPUBLIC),
)
