"""Offers as lines of a list and as an Excel sheet."""

from datetime import date

from praeventionsrat.measures.offer_ports import OfferRow
from praeventionsrat.measures.offers_state import OfferState, state_of, state_words
from praeventionsrat.measures.offers_words import EVIDENCE_NAMES
from ui.parts.list_export import SheetColumn
from ui.parts.row_table import Column
from ui.shell.theme import Tone

TONES = {
    OfferState.OVER: Tone.NEUTRAL,
    OfferState.NEVER_CHECKED: Tone.WARN,
    OfferState.OLD: Tone.WARN,
    OfferState.COMING: Tone.SOFT,
}
TO_CHECK = frozenset({OfferState.NEVER_CHECKED, OfferState.OLD})


def today() -> date:
    """The day on the user's wall."""
    return date.today()  # noqa: DTZ011


def badge(row: OfferRow) -> tuple[str, Tone] | None:
    """What must be known of it; nothing where all is well."""
    state = state_of(row, today())
    return None if state is OfferState.FRESH else (short(row), TONES[state])


def short(row: OfferRow) -> str:
    """The pill has little room."""
    return state_words(row, today()).replace("nicht geprüft seit", "ungeprüft seit")


def beneath(row: OfferRow) -> str:
    """Who offers it, and where."""
    parts = (row.provider or "ohne Träger", row.district or "ganze Stadt", row.place)
    return " · ".join(part for part in parts if part)


COLUMNS = (Column[OfferRow]("Angebot", lambda row: row.title, second=beneath, badge=badge),)

SHEET = (
    SheetColumn[OfferRow]("Angebot", lambda row: row.title),
    SheetColumn[OfferRow]("Träger", lambda row: row.provider),
    SheetColumn[OfferRow]("Stadtteil", lambda row: row.district or "ganze Stadt"),
    SheetColumn[OfferRow]("Ort", lambda row: row.place),
    SheetColumn[OfferRow]("Zielgruppen", lambda row: ", ".join(row.groups)),
    SheetColumn[OfferRow]("Themen", lambda row: ", ".join(row.topics)),
    SheetColumn[OfferRow]("Sprachen", lambda row: ", ".join(row.languages)),
    SheetColumn[OfferRow]("Zugang", lambda row: row.access),
    SheetColumn[OfferRow]("Evidenz", lambda row: EVIDENCE_NAMES[row.evidence]),
    SheetColumn[OfferRow]("Gültig ab", lambda row: row.starts_on),
    SheetColumn[OfferRow]("Gültig bis", lambda row: row.ends_on),
    SheetColumn[OfferRow]("Geprüft am", lambda row: row.checked_on),
    SheetColumn[OfferRow]("Stand", lambda row: state_words(row, today())),
)
