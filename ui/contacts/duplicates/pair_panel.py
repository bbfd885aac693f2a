"""The pair on show and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from praeventionsrat.contacts.duplicates.values import Kind
from praeventionsrat.office.merging.reading import Pairing
from ui.contacts.duplicates.comparison import Comparison
from ui.parts.cards import Card, button, clear, column, label, primary, row
from ui.parts.forms import scrolling

HINTS = {
    Kind.PERSON: "Was Sie bei E-Mail, Telefon und Mobil nicht wählen, bleibt als weiterer Kanal.",
    Kind.ORGANIZATION: (
        "Was Sie bei E-Mail, Telefon und Website nicht wählen, bleibt als weiterer Kanal."
    ),
}


class PairPanel(Card):
    """Two contacts side by side, and three buttons.

    Signals:
        merge_asked: Emitted when the two are to become one.
        apart_asked: Emitted when they are two.
        next_asked: Emitted when somebody wants to decide later.
        back_asked: Emitted by the button that leads to the list where that has no room.
    """

    merge_asked = Signal()
    apart_asked = Signal()
    next_asked = Signal()
    back_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.comparison: Comparison | None = None
        self.back = button(self.tr("Zur Liste"), self.back_asked.emit, symbol="back", part="link")
        self.back.hide()
        self.reasons, self.hint = label("", "dim", wrap=True), label("", "dim", wrap=True)
        keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        self.merge = primary(self.tr("Zusammenführen"), self.merge_asked.emit, tip=keys)
        self.apart = button("", self.apart_asked.emit)
        self.later = button(
            self.tr("Später"), self.next_asked.emit, tip=self.tr("Zum nächsten Paar")
        )
        self._place = column()
        host = QWidget()
        host.setLayout(self._place)
        self.area = scrolling(host)
        self.content.addLayout(row(self.back, None))
        self.content.addWidget(self.reasons)
        self.content.addWidget(self.area, 1)
        self.content.addWidget(self.hint)
        self.content.addLayout(row(self.merge, self.apart, None, self.later))
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self.merge.click)

    def show_pair(self, pair: Pairing | None, reasons: str = "", *, has_next: bool = False) -> None:
        """Show two contacts; None: nothing."""
        clear(self._place)
        self.comparison = Comparison(pair) if pair else None
        if self.comparison and pair:
            self._place.addWidget(self.comparison)
            self.comparison.show()  # at once, or the cursor could not be put into it
            person = pair.kind is Kind.PERSON
            self.hint.setText(HINTS[pair.kind])
            two = (
                self.tr("Nicht dieselbe Person")
                if person
                else self.tr("Nicht dieselbe Institution")
            )
            self.apart.setText(two)
            self.apart.setAccessibleName(two)
        self.reasons.setText(reasons)
        self.reasons.setVisible(bool(reasons))
        self.later.setVisible(has_next)
        for made in (self.merge, self.apart):
            made.setEnabled(pair is not None)
        self.area.verticalScrollBar().setValue(0)

    def begin(self) -> None:
        """Put the cursor on the first choice, else on the button that merges."""
        if self.comparison and self.comparison.choices:
            self.comparison.begin()
        else:
            self.merge.setFocus(Qt.FocusReason.TabFocusReason)
