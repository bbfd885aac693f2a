"""What is known of one offer, kept while it is typed."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.measures.offers import Offer, OfferFields
from praeventionsrat.measures.offers_usecases import (
    KINDS,
    check_offer,
    edit_offer,
    give_offer_keyword,
    keywords_of_offer,
    take_offer_keyword,
)
from praeventionsrat.measures.offers_words import APPROACH_NAMES, EVIDENCE_NAMES, REACH_NAMES
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import Approach, Evidence, Reach
from ui.contacts.keyword_field import TITLES, KeywordField
from ui.contacts.pick_or_create import organization_choices, person_choices
from ui.context import AppContext
from ui.offers.word_picker import WordPicker
from ui.parts.cards import button, column, row
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.forms import field
from ui.parts.picker import Choice, Picker
from ui.parts.record_form import RecordForm, Source

TALL = 96
LINES = {
    "title": "",
    "provider": "Name, wenn nicht in den Kontakten",
    "place": "Haus, Straße, Raum",
    "access": "ohne Anmeldung, dienstags 15–18 Uhr",
    "costs": "kostenlos",
    "website": "www.…",
    "evidence_source": "Eintrag der Grünen Liste, Studie, Bericht",
}


class OfferForm(RecordForm[OfferFields]):
    """The fields of one offer."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(OfferFields, _find, edit_offer, "Angebot ändern", "offer")
        super().__init__(context, source, parent)
        self.lines = {name: QLineEdit() for name in LINES}
        for name, hint in LINES.items():
            self.lines[name].setPlaceholderText(hint)
        self.title = self.lines["title"]
        self.organization = Picker(hint=self.tr("Institution eintippen"))
        self.person = Picker(hint=self.tr("Name eintippen"))
        self.description = QPlainTextEdit()
        self.description.setFixedHeight(TALL)
        self.description.setPlaceholderText(self.tr("Was wird angeboten, und was bringt es?"))
        self.district = WordPicker(
            context, KeywordKind.DISTRICT, "", self.tr("leer: für die ganze Stadt")
        )
        self.words = {
            kind: KeywordField(context, kind, give_offer_keyword, take_offer_keyword)
            for kind in KINDS
        }
        self.approach, self.reach, self.evidence = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.days = {name: DateField() for name in ("starts_on", "ends_on", "checked_on")}
        self.check = button(self.tr("Heute geprüft"), self.check_now, symbol="check")
        self.printed = QCheckBox(self.tr("Im gedruckten Angebotskataster zeigen"))
        self.printed.setAccessibleName(self.printed.text())
        self._build()
        context.operations.changed.connect(self._on_words)

    def shown(self, record: Any) -> None:  # noqa: ARG002 - the words are no fields
        """Override."""
        self._show_words()

    def flush(self) -> bool:
        """Override: a word typed and not entered yet is given, too."""
        for one in self.words.values():
            if one.line.text().strip():
                one.add()
        return super().flush()

    def check_now(self) -> None:
        """Somebody asked just now, and it holds."""
        if self.record_id is None or not self.flush():
            return
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        words = self.tr("Angebot geprüft")
        self.context.operations.perform(words, check_offer, self.record_id, on=today)
        self.refresh()

    def _load(self, record: Any) -> None:
        ask = self.context.operations.ask
        self.district.reload()
        if record.district_id is None:
            self.district.clear()
        house, person = ask(_chosen, record)
        _offer(self.organization, house, partial(ask, organization_choices))
        _offer(self.person, person, partial(ask, person_choices))
        super()._load(record)

    def _show_words(self) -> None:
        if self.record_id is not None:
            owner = {"offer_id": self.record_id}
            given = self.context.operations.ask(keywords_of_offer, offer_id=self.record_id)
            for one in self.words.values():
                one.show_given(owner, given)

    @Slot(object)
    def _on_words(self, changes: Changes) -> None:
        if changes.touch("offer_keyword", "keyword") and self.isVisible():
            self._show_words()

    def _build(self) -> None:
        bind, form = self.binder, self.form
        line = {
            name: partial(field, widget=edit, complaint=bind.bind_line(name, edit))
            for name, edit in self.lines.items()
        }
        form.add(line["title"](self.tr("Bezeichnung")))
        form.add(
            field(
                self.tr("Träger aus den Kontakten"),
                self.organization,
                bind.bind_person("organization_id", self.organization),
            ),
            line["provider"](self.tr("oder anderer Träger")),
        )
        form.add(
            field(
                self.tr("Ansprechperson"), self.person, bind.bind_person("person_id", self.person)
            ),
            line["website"](self.tr("Internet")),
        )
        text = bind.bind_text("description", self.description)
        form.add(field(self.tr("Beschreibung"), self.description, text))
        self._build_where(line)
        self._build_worth(line)

    def _build_where(self, line: Mapping[str, Callable[..., Any]]) -> None:
        form = self.form
        form.heading(self.tr("Für wen und wo"))
        form.add(*(self._chips(kind) for kind in KINDS[:2]))
        form.add(self._chips(KINDS[2]), field(
            self.tr("Stadtteil"),
            self.district,
            self.binder.bind_person("district_id", self.district),
        ))  # fmt: skip
        form.add(line["place"](self.tr("Ort")), line["costs"](self.tr("Kosten für Teilnehmende")))
        form.add(line["access"](self.tr("Zugang")))

    def _build_worth(self, line: Mapping[str, Callable[..., Any]]) -> None:
        bind, form = self.binder, self.form
        form.heading(self.tr("Wirkung und Gültigkeit"))
        form.add(
            field(
                self.tr("Ansatz"),
                self.approach,
                bind.bind_choice("approach", self.approach, APPROACH_NAMES, Approach),
            ),
            field(
                self.tr("Reichweite"),
                self.reach,
                bind.bind_choice("reach", self.reach, REACH_NAMES, Reach),
            ),
        )
        form.add(
            field(
                self.tr("Evidenz (Grüne Liste Prävention)"),
                self.evidence,
                bind.bind_choice("evidence", self.evidence, EVIDENCE_NAMES, Evidence),
            ),
            line["evidence_source"](self.tr("Quelle der Evidenz")),
        )
        titles = (self.tr("Gültig ab"), self.tr("Gültig bis"), self.tr("Zuletzt geprüft"))
        pairs = zip(titles, self.days.items(), strict=True)
        days = [field(title, edit, bind.bind_date(name, edit)) for title, (name, edit) in pairs]
        form.add(*days)
        form.add(column(self.printed, bind.bind_check("is_printed", self.printed), spacing=4))
        form.add(row(self.check, None))
        form.end()

    def _chips(self, kind: KeywordKind) -> Any:
        self.words[kind].setAccessibleName(TITLES[kind])
        return field(TITLES[kind], self.words[kind])


def _offer(picker: Picker, chosen: Choice | None, read: Callable[[], Sequence[Choice]]) -> None:
    """Thousands of names are read only once somebody types; until then one will do."""
    picker.set_choices([chosen] if chosen else [])
    if chosen is None:
        picker.clear()  # with the cursor in it, it would keep the name of the offer before
    picker.choose_from(read)


def _chosen(work: Work, record: Offer) -> tuple[Choice | None, Choice | None]:
    """The provider and the person of an offer."""
    house = work.organizations.find(record.organization_id)
    person = work.persons.find(record.person_id)
    return (
        Choice(house.id, house.short_name or house.name) if house else None,
        Choice(person.id, person.name) if person else None,
    )


def _find(work: Work, offer_id: UUID) -> Offer | None:
    return work.offers.find(offer_id)
