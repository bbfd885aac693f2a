"""One entry of the press list: medium, who, headline, day; saved while it is typed."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from praeventionsrat.prevention_day.money.press import edit_press_item
from praeventionsrat.prevention_day.money.records import PressItem, PressItemFields, PressKind
from praeventionsrat.prevention_day.money.words import PRESS_KINDS
from praeventionsrat.prevention_day.ports import Work
from ui.contacts.pick_or_create import organization_choices, person_choices
from ui.context import AppContext
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.forms import field
from ui.parts.picker import Choice, Picker
from ui.parts.record_form import RecordForm, Source

TALL = 96


class PressForm(RecordForm[PressItemFields]):
    """The fields of one entry."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(
            PressItemFields, _find, edit_press_item, "Presseeintrag ändern", "press-item"
        )
        super().__init__(context, source, parent)
        self.headline, self.medium = QLineEdit(), QLineEdit()
        self.page_number, self.website = QLineEdit(), QLineEdit()
        self.kind, self.happened_on = ChoiceBox(), DateField()
        self.house = Picker(hint=self.tr("aus den Kontakten"))
        self.person = Picker(hint=self.tr("aus den Kontakten"))
        self.comes = QCheckBox(self.tr("kommt zum Termin"))
        self.remarks = QPlainTextEdit()
        self.medium.setPlaceholderText(self.tr("Musterauer Anzeiger"))
        self._build()

    def show_record(self, record_id: UUID | None) -> None:
        """Override: the contacts are known before anybody types."""
        if record_id is not None:
            ask = self.context.operations.ask
            house, person = ask(_known, record_id)
            for picker, chosen, read in (
                (self.house, house, organization_choices),
                (self.person, person, person_choices),
            ):
                picker.set_choices(chosen)
                picker.choose_from(partial(ask, read))
        super().show_record(record_id)

    def _build(self) -> None:
        bind, form = self.binder, self.form
        kinds = bind.bind_choice("kind", self.kind, PRESS_KINDS, PressKind)
        form.add(
            field(self.tr("Art"), self.kind, kinds),
            field(
                self.tr("Tag"), self.happened_on, bind.bind_date("happened_on", self.happened_on)
            ),
        )
        form.add(
            field(
                self.tr("Überschrift oder Anlass"),
                self.headline,
                bind.bind_line("title", self.headline),
            )
        )
        form.add(
            field(self.tr("Medium"), self.medium, bind.bind_line("medium", self.medium)),
            field(
                self.tr("Seite, Sendung"),
                self.page_number,
                bind.bind_line("page", self.page_number),
            ),
            stretch=(2, 1),
        )
        form.add(
            field(
                self.tr("Redaktion (Kontakt)"),
                self.house,
                bind.bind_person("organization_id", self.house),
            ),
            field(
                self.tr("Wer schreibt (Kontakt)"),
                self.person,
                bind.bind_person("person_id", self.person),
            ),
        )
        form.add(self.comes)
        bind.bind_check("comes_to_day", self.comes)
        form.add(field(self.tr("Im Netz"), self.website, bind.bind_line("website", self.website)))
        self.remarks.setFixedHeight(TALL)
        form.add(field(self.tr("Notiz"), self.remarks, bind.bind_text("note", self.remarks)))
        form.end()


def _find(work: Work, item_id: UUID) -> PressItem | None:
    return work.press_items.find(item_id)


def _known(work: Work, item_id: UUID) -> tuple[list[Choice], list[Choice]]:
    item = work.press_items.get(item_id)
    house = work.organizations.find(item.organization_id)
    person = work.persons.find(item.person_id)
    return (
        [Choice(house.id, house.name)] if house else [],
        [Choice(person.id, person.name)] if person else [],
    )
