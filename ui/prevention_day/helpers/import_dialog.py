"""„Helferliste einlesen …“: how a list of helpers is taken over."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from praeventionsrat.german import count
from praeventionsrat.prevention_day.helpers.importing import Draft, take_helpers, understand
from praeventionsrat.prevention_day.helpers.list_columns import (
    COLUMN_NAMES,
    HelperColumn,
    known_columns,
    missing_columns,
    suggest_columns,
)
from praeventionsrat.prevention_day.ports import Work
from ui.context import AppContext
from ui.prevention_day.list_import import DOUBTED, FINE, ListImport, Preview, Recipe, Understood

NOTHING_MORE = "ohne weitere Angaben"


def _nothing(_work: Work, _event_id: object) -> None:
    """A line of helpers is understood by itself."""


def _understand(
    lines: Sequence[tuple[int, Sequence[str]]], columns: Sequence[HelperColumn | None], _basis: Any
) -> Understood:
    return understand(lines, columns)


def _preview(draft: Draft) -> Preview:
    fields = draft.fields
    young = "unter 18" if fields.is_minor else ""
    told = " · ".join(w for w in (young, fields.phone, fields.email, fields.skills) if w)
    doubts = " ".join(draft.doubts)
    sort = DOUBTED if doubts else FINE
    return Preview(draft.line, fields.name, doubts or told or NOTHING_MORE, sort)


def _told(found: Understood) -> str:
    said = [count(len(found.drafts), "Person wird übernommen", "Personen werden übernommen")]
    if doubted := sum(bool(one.doubts) for one in found.drafts):
        said.append(f"{doubted} davon bitte prüfen")
    if refused := len(found.refused):
        said.append(count(refused, "Zeile bleibt weg", "Zeilen bleiben weg"))
    return f"{', '.join(said)}."


HELPER_IMPORT = Recipe(
    title="Helferliste einlesen",
    question="Woher kommt die Helferliste?",
    nothing="Darin steht keine Liste.",
    names=list(COLUMN_NAMES.items()),
    headings=known_columns,
    suggest=suggest_columns,
    missing=missing_columns,
    basis=_nothing,
    understand=_understand,
    take=take_helpers,
    preview=_preview,
    told=_told,
)


class HelperImport(ListImport):
    """Helpers taken over; ``taken`` is emitted with a ``Taken``."""

    def __init__(self, context: AppContext, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, HELPER_IMPORT, event_id, parent)
