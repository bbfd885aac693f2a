"""The rules of a list as sentences, joined by „oder“."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from praeventionsrat.council.recipients import RuleRow
from ui.parts.cards import button, clear, column, label, row, tool
from ui.parts.forms import tab_after


class RuleLines(QWidget):
    """One line a rule.

    Signals:
        edit_asked: Emitted with a rule that shall be changed.
        remove_asked: Emitted with a rule that shall go.
        add_asked: Emitted when another rule is wanted.
    """

    edit_asked = Signal(object)
    remove_asked = Signal(object)
    add_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Sequence[RuleRow] = ()
        self._lines = column(spacing=0)
        self.add = button(self.tr("Regel …"), self.add_asked.emit, symbol="add")
        self.add.setAccessibleName(self.tr("Regel hinzufügen"))
        layout = column(self._lines, spacing=4)
        self.setLayout(layout)

    def show_rules(self, rules: Sequence[RuleRow]) -> None:
        """Show these."""
        if list(rules) == list(self._shown):
            return
        self._shown = rules
        clear(self._lines)
        anchor: QWidget = self.add
        for place, rule in enumerate(rules):
            edit = button(rule.sentence, partial(self.edit_asked.emit, rule), part="link")
            edit.setToolTip(self.tr("Regel ändern"))
            gone = tool("close", self.tr("Regel entfernen"), partial(self.remove_asked.emit, rule))
            gone.setAccessibleName(self.tr("Regel entfernen: {rule}").format(rule=rule.sentence))
            words = self.tr("Wer bekommt es:") if place == 0 else self.tr("oder")
            joined = label(words, "dim")
            joined.setMinimumWidth(self.fontMetrics().horizontalAdvance("Wer bekommt es:") + 12)
            line = QWidget()
            line.setLayout(row(joined, edit, gone, None, spacing=4))
            self._lines.addWidget(line)
            tab_after(anchor, edit, gone)
            anchor = gone
