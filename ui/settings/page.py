"""Everything an office sets once: itself, its paper, its numbers, key, backups and look."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.context import AppContext
from ui.parts.cards import PageHeader
from ui.parts.forms import scrolling
from ui.settings.backups_card import BackupsCard
from ui.settings.key_card import KeyCard
from ui.settings.keywords_card import KeywordsCard
from ui.settings.letterhead_card import LetterheadCard
from ui.settings.look_card import LookCard
from ui.settings.numbers_card import NumbersCard
from ui.settings.office_card import OfficeCard
from ui.settings.privacy_card import PrivacyCard
from ui.settings.publish_card import PublishCard
from ui.settings.snippets_card import SnippetsCard
from ui.settings.templates_card import TemplatesCard
from ui.shell.page import Page
from ui.shell.theme import STEP


class SettingsPage(Page):
    """Cards in two columns, each saved by itself."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        """Build the cards."""
        super().__init__(context, parent)
        self.office = OfficeCard(context)
        self.letterhead = LetterheadCard(context)
        self.templates = TemplatesCard(context)
        self.numbers = NumbersCard(context)
        self.key = KeyCard(context)
        self.backups = BackupsCard(context)
        self.publish = PublishCard(context)
        self.look = LookCard(context)
        self.snippets = SnippetsCard(context)
        self.keywords = KeywordsCard(context)
        self.privacy = PrivacyCard(context)
        self.privacy.opened.connect(self.open_asked)
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, STEP, 0)
        grid.setSpacing(2 * STEP)
        for place, cards in enumerate(
            (
                (self.office, self.numbers, self.snippets, self.keywords, self.look),
                (
                    self.key,
                    self.backups,
                    self.privacy,
                    self.letterhead,
                    self.templates,
                    self.publish,
                ),
            )
        ):
            column = QVBoxLayout()
            column.setSpacing(2 * STEP)
            for card in cards:
                column.addWidget(card)
            column.addStretch()
            grid.addLayout(column, 0, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(PageHeader(self.tr("Einstellungen")))
        layout.addWidget(scrolling(content), 1)

    def flush(self) -> bool:
        cards = (self.office, self.numbers, self.snippets, self.keywords)
        saved = [card.flush() for card in cards]
        return all(saved)

    def help_topic(self) -> str:
        return "einstellungen"
