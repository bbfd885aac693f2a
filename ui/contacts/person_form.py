"""Everything about one person: how she is addressed, where she is reached, where she works."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.records import Person, PersonFields
from praeventionsrat.contacts.salutations import salutation
from praeventionsrat.contacts.usecases import edit_person
from ui.contacts.addresses import Addresses
from ui.contacts.channels import Channels
from ui.contacts.contact_list import Namesake
from ui.contacts.keyword_field import KeywordFields
from ui.contacts.links import Links
from ui.contacts.needs_field import NeedsField
from ui.contacts.new_contact import PERSON
from ui.contacts.owned_forms import owner_of
from ui.contacts.pick_or_create import person_choices
from ui.contacts.posts import Posts
from ui.contacts.readings import seats_of
from ui.context import AppContext
from ui.parts.fields import ChoiceBox
from ui.parts.forms import field, tab_after
from ui.parts.messages import ExplainedNote
from ui.parts.picker import Picker
from ui.parts.plain_text import PlainTextEdit
from ui.parts.record_form import RecordForm, Source
from ui.shell.theme import Tone

ADDRESSES = (("", "ohne"), ("Frau", "Frau"), ("Herr", "Herr"))
SAID = ("form_of_address", "post_title", "title", "given_name", "affix", "family_name")
"""Fields a letter begins with."""


class PersonForm(RecordForm[PersonFields]):
    """Edits one person at a time.

    Signals:
        opened: Emitted with kind and id of another record.
        consent_asked: Emitted when somebody wants to note a consent.
    """

    opened = Signal(str, object)
    consent_asked = Signal()

    def __init__(
        self,
        context: AppContext,
        namesakes: Callable[[str, UUID | None], Namesake | None],
        parent: QWidget | None = None,
    ) -> None:
        """``namesakes`` tells who else has this name and where she works."""
        source = Source(PersonFields, _find, edit_person, "Person ändern", "person")
        super().__init__(context, source, parent)
        self._namesakes = namesakes
        self.address = ChoiceBox(ADDRESSES)
        self.post_title, self.title = QLineEdit(), QLineEdit()
        self.given, self.affix, self.family = QLineEdit(), QLineEdit(), QLineEdit()
        self.salutation, self.letter_with = QLineEdit(), Picker()
        self.email, self.phone, self.mobile = QLineEdit(), QLineEdit(), QLineEdit()
        self.private = {name: QCheckBox() for name in ("email", "phone", "mobile")}
        self.channels, self.addresses = Channels(context), Addresses(context)
        self.keywords, self.needs = KeywordFields(context), NeedsField(context)
        self.remark = PlainTextEdit()
        self._twin: Namesake | None = None
        self.namesake = ExplainedNote("", "", self.tr("Vergleichen …"), self._compare)
        self.posts = Posts(context)
        self.committees = Links(self.tr("Sitzt in keinem Gremium."))
        self._build()
        self.binder.edited.connect(self._hint)
        self.needs.consent_asked.connect(self.consent_asked)
        self.posts.opened.connect(lambda found: self.opened.emit("organization", found))
        self.committees.opened.connect(lambda found: self.opened.emit("committee", found))

    @property
    def is_saving(self) -> bool:
        """Override: or one of the posts."""
        return super().is_saving or any(form.is_saving for form in self.posts.forms)

    def shown(self, record: Any) -> None:
        """Override."""
        owner, ask = owner_of(PERSON, record.id), self.context.operations.ask
        self.posts.show_person(record.id)
        self.committees.show_links(ask(seats_of, record.id))
        for part in (self.channels, self.addresses, self.keywords):
            part.show_owner(owner)
        self.needs.show_person(record.id)
        if record.letter_with_id:
            self.letter_with.set_choices(ask(person_choices))
        else:
            self.letter_with.choose_from(lambda: ask(person_choices))
        self._hint()

    def flush(self) -> bool:
        """Override: what stands around the fields too."""
        parts = (self.posts, self.channels, self.addresses, self.keywords)
        return all([*(part.flush() for part in parts), super().flush()])

    def _hint(self) -> None:
        name = " ".join(f"{self.given.text()} {self.family.text()}".split())
        self._twin = self._namesakes(name, self.record_id)
        where = self._twin[1] if self._twin else ""
        what = self.tr("Es gibt noch eine Person mit diesem Namen ({where}).").format(where=where)
        why = self.tr("Ist es dieselbe, dann führen Sie die beiden zusammen.")
        self.namesake.say(what if where else "", why, Tone.SOFT)
        lines = (self.post_title, self.title, self.given, self.affix, self.family)
        said = [self.address.value() or "", *(line.text().strip() for line in lines)]
        formed = salutation(Person(**dict(zip(SAID, said, strict=True))))
        self.salutation.setPlaceholderText(formed)

    def _compare(self) -> None:
        """Show the two of one name side by side."""
        if self._twin and self.flush():
            self.opened.emit("duplicates", (PERSON, self.record_id, self._twin[0]))

    def _put_address(self, value: str) -> None:
        known = dict(ADDRESSES)
        self.address.set_options(
            [*known.items(), *([(value, value)] if value not in known else [])]
        )
        self.address.set_value(value)

    def _line(self, title: str, name: str, edit: QLineEdit) -> QVBoxLayout:
        return field(title, edit, self.binder.bind_line(name, edit))

    def _channel(self, title: str, name: str, edit: QLineEdit) -> QVBoxLayout:
        """A field, and below it whether it is private."""
        box = self.private[name]
        box.setText(self.tr("privat"))
        box.setAccessibleName(self.tr("{what} ist privat").format(what=title))
        made = self._line(title, name, edit)
        made.insertWidget(2, box)
        made.insertWidget(3, self.binder.bind_check(f"{name}_private", box))
        return made

    def _build(self) -> None:
        form, line = self.form, self._line
        form.add(self.namesake)
        form.add(
            field(self.tr("Anrede"), self.address, self._bind_address()),
            line(self.tr("Titel"), "title", self.title),
            line(self.tr("Amts- oder Dienstbezeichnung"), "post_title", self.post_title),
            stretch=(1, 1, 3),
        )
        form.add(
            line(self.tr("Vorname"), "given_name", self.given),
            line(self.tr("Zusatz"), "affix", self.affix),
            line(self.tr("Nachname"), "family_name", self.family),
            stretch=(3, 1, 3),
        )
        joint = self.binder.bind_person("letter_with_id", self.letter_with)
        form.add(
            line(self.tr("Briefanrede"), "letter_salutation", self.salutation),
            field(self.tr("Brief gemeinsam mit"), self.letter_with, joint),
            stretch=(3, 2),
        )
        form.add(
            self._channel(self.tr("E-Mail"), "email", self.email),
            self._channel(self.tr("Telefon"), "phone", self.phone),
            self._channel(self.tr("Mobil"), "mobile", self.mobile),
            stretch=(3, 2, 2),
        )
        form.add(self.channels)
        self._build_more()

    def _build_more(self) -> None:
        form = self.form
        form.heading(self.tr("Funktionen in Institutionen"))
        form.add(self.posts)
        form.heading(self.tr("Gremien"))
        form.add(self.committees)
        form.heading(self.tr("Eigene Anschriften"))
        form.add(self.addresses)
        form.heading(self.tr("Schlagwörter"))
        form.add(self.keywords)
        self.needs.complaint_place.addWidget(self.binder.bind_text("access_needs", self.needs.text))
        form.add(field(self.tr("Barrierebedarf"), self.needs))
        form.add(field(self.tr("Notiz"), self.remark, self.binder.bind_text("note", self.remark)))
        form.end()
        edits = (self.email, self.phone, self.mobile)
        tab_after(
            *(w for e, box in zip(edits, self.private.values(), strict=True) for w in (e, box))
        )
        self.channels.follow(self.private["mobile"])
        self.posts.follow(self.channels.add)
        self.committees.follow(self.posts.picker.offer.button)
        self.addresses.follow(self.posts.picker.offer.button)
        self.remark.setMinimumHeight(72)
        self.remark.setMaximumHeight(140)
        self.title.setPlaceholderText(self.tr("Dr."))
        self.affix.setPlaceholderText(self.tr("von"))
        self.post_title.setPlaceholderText(self.tr("Bürgermeisterin"))

    def _bind_address(self) -> QLabel:
        box = self.address
        return self.binder.bind("form_of_address", box, box.value, self._put_address, box.activated)


def _find(work: Work, person_id: UUID) -> Person | None:
    return work.persons.find(person_id)
