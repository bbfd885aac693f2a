"""What a public document would tell of the non-public part, place by place.

Nobody is kept from letting it out; but she sees each place, gets there with one press, and the
reason she gives is kept.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from praeventionsrat import german
from praeventionsrat.meetings.leaks import Leak
from ui.parts.cards import Card, button, column, label, line, primary, row
from ui.parts.forms import field, scrolling
from ui.shell.theme import STEP


class LeakDialog(QDialog):
    """Lists the leaks; ``let_out`` is called with the reason, where something may be let out.

    Signals:
        place_asked: Emitted with the place that shall be shown.
    """

    place_asked = Signal(str)

    def __init__(
        self,
        found: Sequence[Leak],
        parent: QWidget,
        let_out: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Leck-Prüfung"))
        self._let_out = let_out
        self.reason = QLineEdit()
        self.anyway = button(self.tr("Trotzdem speichern …"), self.go_on, part="danger")
        self._build(found)
        self.resize(640, min(260 + 92 * max(len(found), 1), 640))

    def go_on(self) -> None:
        """Let the document out for the reason given."""
        if self._let_out is not None and self.reason.text().strip():
            self.accept()
            self._let_out(self.reason.text().strip())

    def _go_to(self, target: str) -> None:
        self.reject()
        self.place_asked.emit(target)

    def _build(self, found: Sequence[Leak]) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(12)
        many = german.count(len(found), "Stelle", "Stellen")
        title = self.tr("{many} aus dem nichtöffentlichen Teil").format(many=many)
        why = self.tr(
            "Diese Wörter kommen sonst nur im nichtöffentlichen Teil vor. Prüfen Sie jede Stelle, "
            "bevor die Niederschrift hinausgeht."
        )
        if not found:
            title = self.tr("Nichts gefunden")
            why = self.tr(
                "In der öffentlichen Niederschrift steht kein Name, kein Stichwort und keine "
                "Anlage, die nur im nichtöffentlichen Teil vorkommen."
            )
        layout.addWidget(label(title, "h1", wrap=True))
        layout.addWidget(label(why, "dim", wrap=True))
        layout.addWidget(self._list(found), 1)
        self._add_foot(layout, is_asked=self._let_out is not None and bool(found))

    def _list(self, found: Sequence[Leak]) -> QWidget:
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, STEP, 0)
        inside.setSpacing(10)
        for place, leak in enumerate(found):
            if place:
                inside.addWidget(line())
            inside.addLayout(self._line(leak))
        inside.addStretch()
        ground = Card(margin=12)
        ground.content.addWidget(scrolling(content))
        if not found:
            ground.hide()
        return ground

    def _line(self, leak: Leak) -> QVBoxLayout:
        go = button(self.tr("Zur Stelle"), lambda: self._go_to(leak.target), part="link")
        go.setAccessibleName(self.tr("Zur Stelle: {place}").format(place=leak.place))
        heading = row(label(f"{leak.place}: „{leak.word}“", "strong", wrap=True), go)
        heading.setStretch(0, 1)
        source = self.tr("steht auch in {source}").format(source=leak.source)
        return column(
            heading, label(leak.excerpt, wrap=True), label(source, "dim", wrap=True), spacing=2
        )

    def _add_foot(self, layout: QVBoxLayout, *, is_asked: bool) -> None:
        if not is_asked:
            layout.addLayout(row(None, primary(self.tr("Schließen"), self.reject)))
            self.anyway.setParent(self)
            self.anyway.hide()
            return
        self.anyway.setEnabled(False)
        self.reason.textChanged.connect(lambda text: self.anyway.setEnabled(bool(text.strip())))
        about = self.tr("Warum geht das Dokument dennoch hinaus? Die Begründung wird festgehalten.")
        layout.addLayout(field(about, self.reason))
        back = primary(self.tr("Abbrechen und prüfen"), self.reject)
        layout.addLayout(row(None, self.anyway, back))
