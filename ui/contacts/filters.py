"""What narrows the list of contacts beside the words typed: type, words, committee, what is due."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from praeventionsrat import german
from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.narrowing import Narrowing
from praeventionsrat.council.ports import Work
from ui.contacts.new_contact import PERSON
from ui.context import AppContext
from ui.parts.chips import FilterChips, FlowLayout
from ui.parts.fields import ChoiceBox

WITHOUT_EMAIL, REVIEW_DUE = "without_email", "review_due"
Options = list[tuple[Any, str]]


@dataclass(frozen=True, slots=True)
class Offered:
    """What occurs in the book and may be chosen."""

    kinds: Options
    districts: Options
    topics: Options
    committees: Options


class ContactFilters(QWidget):
    """Boxes for what has many values, chips for yes or no; boxes without a choice are not shown.

    Signals:
        changed: Emitted when the user chose something else.
    """

    changed = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self.kind = ChoiceBox(name=self.tr("Typ der Institution"))
        self.district = ChoiceBox(name=self.tr("Stadtteil"))
        self.topic = ChoiceBox(name=self.tr("Thema"))
        self.committee = ChoiceBox(name=self.tr("Gremium"))
        self.chips = FilterChips(self.tr("Kontakte eingrenzen"))
        self.chips.set_group(WITHOUT_EMAIL, [(WITHOUT_EMAIL, self.tr("ohne E-Mail"))])
        self.chips.set_group(REVIEW_DUE, [(REVIEW_DUE, self.tr("Prüfung fällig"))])
        self.chips.keep_on_one_line()
        flow = FlowLayout(self)
        for part in (*self._boxes(), self.chips):
            flow.addWidget(part)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.chips.changed.connect(self.changed)
        for box in self._boxes():
            box.setMaximumWidth(180)
            box.activated.connect(self.changed)

    def offer(self) -> None:
        """Read what may be chosen; what is chosen stays where it still can be."""
        found = self._context.operations.ask(_offered)
        for box, every, options in (
            (self.kind, self.tr("Alle Typen"), found.kinds),
            (self.district, self.tr("Alle Stadtteile"), found.districts),
            (self.topic, self.tr("Alle Themen"), found.topics),
            (self.committee, self.tr("Alle Gremien"), found.committees),
        ):
            chosen = box.value()
            box.set_options([(None, every), *options])
            box.set_value(chosen if chosen in dict(options) else None)
            box.setVisible(bool(options))

    def clear(self) -> None:
        """Narrow by nothing, without telling."""
        for box in self._boxes():
            box.set_value(None)
        for chip in (WITHOUT_EMAIL, REVIEW_DUE):
            self.chips.set_value(chip, None)

    def wanted(self, on: date) -> Narrowing:
        """What is chosen."""
        words = (self.district.value(), self.topic.value())
        return Narrowing(
            on=on,
            organization_kind=self.kind.value() or "",
            keyword_ids=tuple(word for word in words if word is not None),
            committee_id=self.committee.value(),
            without_email=self.chips.value(WITHOUT_EMAIL) is not None,
            review_due=self.chips.value(REVIEW_DUE) is not None,
        )

    def words(self) -> str:
        """What is chosen, for the heading of a printed list."""
        chosen = [box.words_of(box.value()) for box in self._boxes() if box.value() is not None]
        return ", ".join(filter(None, (*chosen, self.chips.words())))

    def _boxes(self) -> Sequence[ChoiceBox]:
        return (self.kind, self.district, self.topic, self.committee)


def shown_ids(work: Work, kind: str, wanted: Narrowing) -> frozenset[UUID]:
    """The contacts of a kind for whom everything holds."""
    filters = work.contact_filters
    return filters.persons(wanted) if kind == PERSON else filters.organizations(wanted)


def _offered(work: Work) -> Offered:
    words: dict[KeywordKind, Options] = {}
    for word in work.keywords.all():
        words.setdefault(word.kind, []).append((word.id, word.name))
    return Offered(
        kinds=_sorted([(kind, kind) for kind in work.contact_filters.kinds()]),
        districts=_sorted(words.get(KeywordKind.DISTRICT, [])),
        topics=_sorted(words.get(KeywordKind.TOPIC, [])),
        committees=_sorted([(one.id, one.label) for one in work.committees.all()]),
    )


def _sorted(options: Options) -> Options:
    return sorted(options, key=lambda pair: german.sort_key(pair[1]))
