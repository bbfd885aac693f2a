"""Values from Excel: what was copied is read line by line; what cannot be taken stays to be mended.

Somebody has ten years in a table and no wish to type them again; she fears a shifted column.
"""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from praeventionsrat.figures.usecases import Pasted, paste_values, read_pasted
from praeventionsrat.figures.views import SeriesView
from praeventionsrat.german import count
from ui.context import AppContext
from ui.parts.cards import button, label, primary, row
from ui.shell.theme import STEP

SHOWN = 4
MOST = 200_000


class PasteDialog(QDialog):
    """Takes lines of period and value.

    Signals:
        taken: Emitted when values were kept.
    """

    taken = Signal()

    def __init__(
        self,
        context: AppContext,
        view: SeriesView,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._view, self._today = context, view, today
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Werte einfügen"))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Zeilen mit Zeitraum und Wert"))
        self.text.setPlaceholderText(self.tr("2023\t4.800,4\n2024\t4.712,9"))
        self.text.setTabChangesFocus(True)
        self.said, self.wrong = label("", "strong", wrap=True), label("", "complaint", wrap=True)
        self.take = primary(self.tr("Übernehmen"), self.take_now)
        self._build()
        self.text.textChanged.connect(self._renew)
        self._renew()

    def read(self) -> Pasted:
        """What the lines hold now."""
        view = self._view
        typed = self.text.toPlainText()[:MOST]
        return read_pasted(typed, unit=view.unit, interval=view.interval, today=self._today())

    def take_now(self) -> None:
        """Keep what can be read; the lines that cannot stay."""
        found = self.read()
        made = self._context.operations.perform(
            self.tr("Werte einfügen"),
            paste_values,
            self._view.id,
            found.good,
            today=self._today(),
        )
        if made is None:
            return
        self.taken.emit()
        self.text.setPlainText("\n".join(one.words for one in found.wrong))
        if not found.wrong:
            self.accept()

    def _renew(self) -> None:
        found = self.read()
        good = count(len(found.good), "Wert", "Werte")
        self.said.setText(self.tr("{values} erkannt.").format(values=good))
        shown = [f"„{one.words.strip()[:60]}“: {one.why}" for one in found.wrong[:SHOWN]]
        more = len(found.wrong) - SHOWN
        shown += [self.tr("… und {n} weitere Zeilen").format(n=more)] * (more > 0)
        self.wrong.setText("\n".join(shown))
        self.wrong.setVisible(bool(shown))
        self.take.setEnabled(bool(found.good))

    def _build(self) -> None:
        hint = label(
            self.tr(
                "Kopieren Sie in Excel zwei Spalten: Zeitraum und Wert; eine dritte wird zum "
                "Hinweis. Werte eines Zeitraums, der schon dasteht, werden ersetzt."
            ),
            "dim",
            wrap=True,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(12)
        for part in (label(self.tr("Werte einfügen"), "h1"), hint):
            layout.addWidget(part)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.said)
        layout.addWidget(self.wrong)
        layout.addLayout(row(None, button(self.tr("Schließen"), self.reject), self.take))
        self.resize(560, 520)
