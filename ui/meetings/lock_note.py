"""Says on the tabs where minutes are written that they are signed, and the way from there."""

from collections.abc import Callable

from ui.parts.messages import ExplainedNote
from ui.shell.theme import Tone

TABS = ("agenda", "attendance", "minutes")
"""Tabs on which signed minutes lock what is written."""


class LockNote(ExplainedNote):
    """Shown only while the minutes are signed."""

    def __init__(self, on_action: Callable[[], object]) -> None:
        super().__init__("", "", "Zum Stand", on_action, tone=Tone.SOFT)

    def show_on(self, tab: str, *, locked: bool) -> None:
        """Show or hide it on a tab."""
        what = self.tr("Die Niederschrift ist unterzeichnet; ihr Text steht fest.")
        why = self.tr("Was falsch ist, fügen Sie unter „Stand“ als Berichtigung an.")
        self.say(what if locked and tab in TABS else "", why, Tone.SOFT)
