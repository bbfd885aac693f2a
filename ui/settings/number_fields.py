"""The fields a number pattern may say: what each means, and a button that puts them in."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton

from praeventionsrat import numbering
from ui.parts.cards import button

MEANINGS = (
    ("{lfd:04}", "laufende Nummer, vierstellig: 0007"),
    ("{lfd}", "laufende Nummer: 7"),
    ("{Jahr}", "Jahr: 2026"),
    ("{Jahr:02}", "Jahr, zweistellig: 26"),
    ("{Sitzung}", "Nummer der Sitzung: 12"),
    ("{Gremium}", "Kurzname des Gremiums"),
    ("{Art}", "Art der Vorlage: BV, MV, AT …"),
    ("{Teil}", "Ö oder N, öffentlich oder nicht"),
    ("{Wahlperiode}", "Wahlperiode: 18"),
    ("{Amt}", "Kennung der Stelle: 101"),
    ("{Zusatz}", "Zusatz späterer Fassungen: -02, -E1"),
)


def offered(series: str) -> Sequence[tuple[str, str]]:
    """Fields and meanings for one series."""
    known = numbering.TOKENS[series] | {numbering.RUNNING}
    return [(token, words) for token, words in MEANINGS if token[1:-1].split(":")[0] in known]


class InsertField(QPushButton):
    """Offers the fields of a series and puts the chosen one where the cursor stands.

    Signals:
        inserted: Emitted when the pattern was changed by it.
    """

    inserted = Signal()

    def __init__(self, series: str, pattern: QLineEdit) -> None:
        """A button beside its pattern."""
        super().__init__()
        made = button(self.tr("Feld einfügen"), symbol="add")
        self.setText(made.text())
        self.setIcon(made.icon())
        self.setIconSize(made.iconSize())
        self.setAutoDefault(False)
        self.setSizePolicy(made.sizePolicy())
        made.deleteLater()
        self._pattern = pattern
        menu = QMenu(self)
        for token, words in offered(series):
            menu.addAction(f"{token}    {words}", partial(self.insert, token))
        self.setMenu(menu)

    def insert(self, token: str) -> None:
        """Put a field in place of the selection."""
        self._pattern.insert(token)
        self._pattern.setFocus()
        self.inserted.emit()
