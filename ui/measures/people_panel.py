"""The tab Beteiligte: who takes part, which of the four groups was heard, for whom it is."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.measures.usecases.keywords import (
    give_measure_keyword,
    keywords_of_measure,
    take_measure_keyword,
)
from ui.contacts.keyword_field import TITLES, KeywordField
from ui.context import AppContext
from ui.measures.people_forms import Participations, Partners
from ui.parts.cards import column, label, line, row
from ui.parts.forms import field, scrolling
from ui.parts.record_panel import RecordPanel
from ui.shell.theme import STEP

KINDS = (KeywordKind.TOPIC, KeywordKind.TARGET_GROUP)


class PeoplePanel(RecordPanel):
    """Partners, groups, topics and target groups as a tab."""

    TABLES: ClassVar[tuple[str, ...]] = (
        "measure_partner",
        "participation",
        "measure_keyword",
        "keyword",
        "person",
        "organization",
    )

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.partners, self.groups = Partners(context), Participations(context)
        self.words = {
            kind: KeywordField(context, kind, give_measure_keyword, take_measure_keyword)
            for kind in KINDS
        }
        content = QWidget()
        content.setLayout(
            column(
                label(self.tr("Partner"), "h2"),
                self.partners,
                line(),
                label(self.tr("Beteiligung der vier Gruppen"), "h2"),
                self.groups,
                line(),
                row(*(field(TITLES[kind], self.words[kind]) for kind in KINDS), spacing=2 * STEP),
                None,
                spacing=12,
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(scrolling(content))

    def reload(self, record_id: UUID) -> None:
        """Override."""
        owner = {"measure_id": record_id}
        for part in (self.partners, self.groups):
            if not part.is_saving:
                part.show_owner(owner)
        given = self.context.operations.ask(keywords_of_measure, measure_id=record_id)
        for one in self.words.values():
            one.show_given(owner, given)

    def go_to(self, _gap: str) -> None:
        """The line that adds what is missing."""
        self.groups.how.setFocus()

    def flush(self) -> bool:
        """Override."""
        for one in self.words.values():
            if one.line.text().strip():
                one.add()
        return all([self.partners.flush(), self.groups.flush()])
