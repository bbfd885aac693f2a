"""The seven states of minutes in a line: what is behind, where we are, what is ahead."""

from PySide6.QtWidgets import QWidget

from praeventionsrat.meetings.approval import MinutesState
from praeventionsrat.meetings.approval_rules import WORDS
from ui.meetings.approval_data import TONES, Standing
from ui.parts.cards import Pill, restyle
from ui.parts.chips import FlowLayout
from ui.shell.theme import Tone

ALWAYS = (
    MinutesState.DRAFT,
    MinutesState.CIRCULATED,
    MinutesState.SIGNED,
    MinutesState.SENT,
    MinutesState.APPROVED,
)
"""Objection and correction stand in the line only when they came."""


class Trail(QWidget):
    """One pill a state; a tick stands before what is done."""

    def __init__(self) -> None:
        super().__init__()
        self.pills = {state: Pill() for state in MinutesState}
        layout = FlowLayout(self, 6)
        for pill in self.pills.values():
            layout.addWidget(pill)

    def show_standing(self, found: Standing) -> None:
        """Show how far the minutes have come."""
        for state, pill in self.pills.items():
            there = state in ALWAYS or state in found.trail
            skipped = state is MinutesState.CIRCULATED and state not in found.trail
            shown = there and not (skipped and len(found.trail) > 1)
            pill.setVisible(shown)
            if state is found.state:
                pill.say(f"● {WORDS[state]}", TONES[state])
            elif state in found.trail:
                pill.say(f"✓ {WORDS[state]}", Tone.NEUTRAL)
            else:
                pill.say(f"○ {WORDS[state]}", Tone.NEUTRAL)
                restyle(pill, tone="")
        self.setAccessibleName(f"Stand der Niederschrift: {WORDS[found.state]}")
