"""What the room says to the figures of a vote: sum, sentence, warnings and their repair."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from praeventionsrat.meetings.findings import Finding
from ui.meetings.vote_data import Count
from ui.parts.cards import Pill, button, clear, column, label, row
from ui.parts.chips import FlowLayout
from ui.parts.messages import ExplainedNote
from ui.shell.theme import Tone

ALWAYS = ("yes", "no", "abstentions")


class VoteReport(QWidget):
    """Counts along while figures are typed.

    Signals:
        presence_asked: Emitted when the attendance list should be opened.
        missing_found: Emitted with how many took no part, so that the sum fits.
    """

    presence_asked = Signal()
    missing_found = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pill, self.sentence = Pill(), label("", wrap=True)
        self.pill.setMinimumWidth(1)  # three-digit figures must not widen the card
        self._shown: tuple[Finding, ...] = ()
        self._notes, self._repairs = column(), QWidget()
        self._flow = FlowLayout(self._repairs)
        self.setLayout(column(row(self.pill, None), self.sentence, self._notes, self._repairs))
        self._repairs.hide()
        self.pill.hide()

    def say(self, found: Count, figures: Mapping[str, int]) -> None:
        """Sum and result."""
        self.sentence.setText(f"„{found.sentence}“" if found.sentence else "")
        self.sentence.setVisible(bool(found.sentence))
        self.pill.setVisible(bool(found.total))
        parts = [str(number) for name, number in figures.items() if number or name in ALWAYS]
        total = f"{' + '.join(parts)} = {found.total}"
        if found.voters is None:
            self.pill.say(self.tr("{sum} · ohne Uhrzeit").format(sum=total), Tone.NEUTRAL)
            self.pill.setToolTip(" ".join(f.sentence for f in found.findings))
        elif found.total == found.voters:
            self.pill.say(self.tr("{sum} anwesend ✓").format(sum=total), Tone.OK)
        else:
            words = self.tr("{sum}, anwesend {voters}")
            self.pill.say(words.format(sum=total, voters=found.voters), Tone.WARN)
        self.pill.setAccessibleName(self.pill.text())

    def warn(self, warnings: tuple[Finding, ...], found: Count, not_voting: int) -> None:
        """Explain what does not fit, with buttons that put it right."""
        if warnings == self._shown:
            return
        self._shown = warnings
        clear(self._notes)
        clear(self._flow)
        for finding in warnings:
            why = finding.why or finding.todo  # the buttons below say what can be done
            self._notes.addWidget(ExplainedNote(finding.what, why))
        codes = {finding.code for finding in warnings}
        if "vote-sum" in codes and found.voters is not None and found.total < found.voters:
            missing = found.voters - found.total + not_voting
            words = self.tr("{number} nicht teilgenommen").format(number=missing)
            self._repair(words, lambda: self.missing_found.emit(missing))
        if codes & {"vote-sum", "vote-quorum"}:
            self._repair(self.tr("Anwesenheit öffnen"), self.presence_asked.emit)
        self._repairs.setVisible(bool(self._flow.count()))

    def _repair(self, words: str, act: Callable[[], Any]) -> None:
        # Later, because the button itself goes away with the warning.
        self._flow.addWidget(button(words, lambda: QTimer.singleShot(0, self, act)))
