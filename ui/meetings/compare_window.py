"""Two versions of minutes side by side, from difference to difference by key."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QMarginsF, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QPageLayout, QPdfWriter, QShortcut, QTextDocument
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QTextBrowser, QVBoxLayout, QWidget

from praeventionsrat.meetings.comparison import Pair, compare, count, folded
from praeventionsrat.meetings.documents.minutes_live import Part
from ui.context import AppContext
from ui.meetings.compare_data import PARTS, read_text, read_versions
from ui.meetings.compare_page import document
from ui.parts.cards import Card, button, label, row, set_part, tool
from ui.parts.fields import ChoiceBox
from ui.parts.forms import field
from ui.parts.save_dialog import ask_where
from ui.shell.theme import STEP


class CompareWindow(QDialog):
    """Chooses two versions and shows what differs."""

    def __init__(self, context: AppContext, meeting_id: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._meeting = context, meeting_id
        self.setWindowTitle(self.tr("Fassungen vergleichen"))
        self._asked, self._closed = 0, False
        self.pairs: Sequence[Pair] = ()
        self.place = 0
        versions = context.operations.ask(read_versions, meeting_id)
        options = [(one.id, one.title) for one in versions]
        self.older, self.newer = ChoiceBox(options), ChoiceBox(options)
        self.part = ChoiceBox(list(PARTS.items()))
        self.count = label("", "dim")
        self.back = tool("chevron_up", self.tr("Voriger Unterschied (Umschalt+F8)"), self.previous)
        self.onward = tool("chevron_down", self.tr("Nächster Unterschied (F8)"), self.next)
        self.text = QTextBrowser()
        set_part(self.text, "quiet")
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.whole = QCheckBox(self.tr("Auch gleiche Absätze zeigen"))
        self.whole.toggled.connect(self.fold_now)
        self.text.setAccessibleName(self.tr("Beide Fassungen nebeneinander"))
        self.save = button(self.tr("Als PDF speichern …"), self.save_as, symbol="pdf")
        self._build()
        self.older.setCurrentIndex(max(len(options) - 2, 0))
        self.newer.setCurrentIndex(len(options) - 1)
        self.part.set_value(Part.INTERNAL)
        self.resize(1100, 760)
        self.finished.connect(self._go_away)
        self.compare_now()

    @Slot()
    def compare_now(self) -> None:
        """Compare what is chosen, beside the window."""
        self.count.setText(self.tr("Wird verglichen …"))
        self._asked += 1
        QTimer.singleShot(0, self, self._read_older)

    @Slot()
    def fold_now(self) -> None:
        """Show everything, or what differs with its neighbours."""
        self.place = 0
        made = self._document(printed=False)
        made.setParent(self.text)
        QTimer.singleShot(0, self, partial(self._lay_out, made))

    def _lay_out(self, made: QTextDocument) -> None:
        """In a turn of its own: that of a long text takes as long as its making."""
        self.text.setDocument(made)
        self._say()

    @Slot()
    def next(self) -> None:
        """The next difference, after the last the first."""
        self._go(self.place + 1)

    @Slot()
    def previous(self) -> None:
        """The difference before."""
        self._go(self.place - 1)

    @Slot()
    def save_as(self) -> QFileDialog:
        """Keep the comparison as a PDF file."""
        return ask_where(
            self,
            self._context.settings,
            self.tr("Vergleich speichern"),
            self.tr("Vergleich der Fassungen.pdf"),
            self.tr("PDF"),
            self.write,
        )

    def write(self, target: Path) -> None:
        """Print the comparison into a file, in the colours of paper."""
        writer = QPdfWriter(str(target))
        writer.setTitle(self.windowTitle())
        margins = QMarginsF(15, 15, 15, 15)
        writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        self._document(printed=True).print_(writer)
        said = self.tr("„{name}“ wurde gespeichert.").format(name=target.name)
        self._context.notify.saved(said, target)

    def _read_older(self) -> None:
        """One text a turn: forty pages each."""
        QTimer.singleShot(0, self, partial(self._read_newer, self._text(self.older)))

    def _read_newer(self, older: Sequence[str]) -> None:
        newer = self._text(self.newer)
        self._context.tasks.start(partial(compare, older, newer), self._show)

    def _text(self, box: ChoiceBox) -> Sequence[str]:
        ask = self._context.operations.ask
        return ask(read_text, self._meeting, box.value(), self.part.value())

    def _show(self, pairs: Sequence[Pair]) -> None:
        self._asked -= 1
        if self._closed or self._asked:
            self._go_away()
            return
        self.pairs = pairs
        self.fold_now()

    @Slot()
    def _go_away(self) -> None:
        """Once closed; a comparison under way would otherwise find no window."""
        self._closed = self._closed or not self.isVisible()
        if self._closed and not self._asked:
            self.deleteLater()

    def _document(self, *, printed: bool) -> QTextDocument:
        rows = self.pairs if self.whole.isChecked() else folded(self.pairs)
        older, newer = self.older.currentText(), self.newer.currentText()
        return document(rows, older, newer, printed=printed)

    def _go(self, place: int) -> None:
        whole = count(self.pairs)
        if whole == 0:
            return
        self.place = (place - 1) % whole + 1
        self.text.scrollToAnchor(f"d{self.place}")
        self._say()

    def _say(self) -> None:
        whole = count(self.pairs)
        if whole == 0:
            words = self.tr("Die Fassungen sind gleich.")
        elif self.place:
            words = self.tr("Unterschied {place} von {whole}").format(place=self.place, whole=whole)
        else:
            words = self.tr("1 Unterschied") if whole == 1 else f"{whole} Unterschiede"
        self.count.setText(words)
        self.back.setEnabled(whole > 0)
        self.onward.setEnabled(whole > 0)

    def _build(self) -> None:
        ground = Card(margin=12)
        ground.content.addWidget(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        layout.setSpacing(12)
        for box in (self.older, self.newer, self.part):
            box.activated.connect(self.compare_now)
        layout.addLayout(
            row(
                field(self.tr("Ältere Fassung"), self.older),
                field(self.tr("Neuere Fassung"), self.newer),
                field(self.tr("Teil"), self.part),
                None,
                spacing=16,
            )
        )
        layout.addWidget(ground, 1)
        close = button(self.tr("Schließen"), self.close)
        layout.addLayout(
            row(self.back, self.onward, self.count, None, self.whole, self.save, close)
        )
        for keys, act in (("F8", self.next), ("Shift+F8", self.previous)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        hint = self.tr("Entfallenes ist durchgestrichen, Neues unterstrichen. F8: nächster.")
        layout.addWidget(label(hint, "label"))
