"""How a list of exhibitors is taken over."""

from collections.abc import Sequence
from typing import Any

from praeventionsrat.german import count
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.stands.importing.columns import (
    COLUMN_NAMES,
    StandColumn,
    missing_columns,
    suggest_columns,
)
from praeventionsrat.prevention_day.stands.importing.drafts import Draft, understand
from praeventionsrat.prevention_day.stands.importing.taking import take_stands
from praeventionsrat.prevention_day.stands.words import STAND_STATES, power_told, size_told
from ui.prevention_day.list_import import DOUBTED, FINE, Preview, Recipe, Understood


def _nothing(_work: Work, _event_id: object) -> None:
    """A line of exhibitors is understood by itself."""


def _understand(
    lines: Sequence[tuple[int, Sequence[str]]], columns: Sequence[StandColumn | None], _basis: Any
) -> Understood:
    return understand(lines, columns)


def _preview(draft: Draft) -> Preview:
    fields = draft.fields
    size = size_told(fields.width_cm, fields.depth_cm)
    parts = (STAND_STATES[draft.state], size, power_told(fields.power_watts), fields.vehicle)
    doubts = " ".join(draft.doubts)
    name = f"{fields.number} {fields.exhibitor}".strip()
    detail = doubts or " · ".join(part for part in parts if part and part != "–")
    return Preview(draft.line, name, detail, DOUBTED if doubts else FINE)


def _told(found: Understood) -> str:
    said = [count(len(found.drafts), "Stand wird übernommen", "Stände werden übernommen")]
    if doubted := sum(bool(one.doubts) for one in found.drafts):
        said.append(f"{doubted} davon bitte prüfen")
    if refused := len(found.refused):
        said.append(count(refused, "Zeile bleibt weg", "Zeilen bleiben weg"))
    return f"{', '.join(said)}."


STAND_IMPORT = Recipe(
    title="Aussteller einlesen",
    question="Woher kommt die Liste der Aussteller?",
    nothing="Darin steht keine Tabelle mit Ausstellern.",
    names=list(COLUMN_NAMES.items()),
    headings=suggest_columns,
    suggest=suggest_columns,
    missing=missing_columns,
    basis=_nothing,
    understand=_understand,
    take=take_stands,
    preview=_preview,
    told=_told,
)
