"""„Programm einlesen …“: how a programme is taken over.

She has the programme as a table from last year's organiser, with headings of its own. She fears
that half of it lands at the wrong time; so doubts are said first.
"""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from praeventionsrat.german import count
from praeventionsrat.prevention_day.programme.importing.columns import (
    COLUMN_NAMES,
    missing_columns,
    suggest_columns,
    told_by_place,
)
from praeventionsrat.prevention_day.programme.importing.drafts import Draft
from praeventionsrat.prevention_day.programme.importing.taking import basis_of, take_programme
from praeventionsrat.prevention_day.programme.importing.understanding import understand
from ui.context import AppContext
from ui.prevention_day.list_import import DOUBTED, FINE, ListImport, Preview, Recipe, Understood


def _preview(draft: Draft) -> Preview:
    """Doubts first: they are what is looked for."""
    detail = " · ".join(part for part in (draft.when, draft.place) if part)
    doubts = " ".join(draft.doubts)
    sort = DOUBTED if doubts else FINE
    return Preview(draft.line, draft.fields.title, doubts or detail, sort)


def _told(found: Understood) -> str:
    """How many lines become what, in a sentence."""
    drafts, refused = found.drafts, len(found.refused)
    said = [count(len(drafts), "Programmpunkt wird übernommen", "Programmpunkte werden übernommen")]
    if doubted := sum(bool(one.doubts) for one in drafts):
        said.append(f"{doubted} davon bitte prüfen")
    if refused:
        said.append(count(refused, "Zeile bleibt weg", "Zeilen bleiben weg"))
    return f"{', '.join(said)}."


PROGRAMME_IMPORT = Recipe(
    title="Programm einlesen",
    question="Woher kommt das Programm?",
    nothing="Darin steht keine Tabelle mit Programmpunkten.",
    names=list(COLUMN_NAMES.items()),
    headings=suggest_columns,
    suggest=suggest_columns,
    missing=missing_columns,
    basis=basis_of,
    understand=understand,
    take=take_programme,
    preview=_preview,
    told=_told,
    shaped=told_by_place,
)


class ProgrammeImport(ListImport):
    """A programme taken over; ``taken`` is emitted with a ``TakenProgramme``."""

    def __init__(self, context: AppContext, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, PROGRAMME_IMPORT, event_id, parent)
