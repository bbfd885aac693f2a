"""Light, dark, or as the system does it."""

from functools import partial

from PySide6.QtWidgets import QRadioButton

from ui.context import AppContext
from ui.parts.cards import Card, label, row
from ui.shell.theme import Mode


class LookCard(Card):
    """Three choices that take effect at once."""

    def __init__(self, context: AppContext) -> None:
        """Show the choice in force."""
        super().__init__()
        self._theme = context.theme
        self.content.addWidget(label(self.tr("Darstellung"), "h2"))
        self.choices: dict[Mode, QRadioButton] = {}
        titles = {
            Mode.SYSTEM: self.tr("Wie das System"),
            Mode.LIGHT: self.tr("Hell"),
            Mode.DARK: self.tr("Dunkel"),
        }
        for mode, title in titles.items():
            choice = QRadioButton(title)
            choice.setChecked(self._theme.mode is mode)
            choice.clicked.connect(partial(self._choose, mode))
            self.choices[mode] = choice
        self.content.addLayout(row(*self.choices.values(), None))
        self._theme.changed.connect(self._on_theme)

    def _choose(self, mode: Mode) -> None:
        self._theme.set_mode(mode)

    def _on_theme(self) -> None:
        self.choices[self._theme.mode].setChecked(True)
