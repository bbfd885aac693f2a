"""Everything about one person: how she is addressed, where she is reached, where she works."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.records import Person, PersonFields
from praeventionsrat.contacts.usecases import edit_person
from ui.contacts.links import Links
from ui.contacts.posts import Posts
from ui.contacts.readings import seats_of
from ui.context import AppContext
from ui.parts.fields import ChoiceBox
from ui.parts.forms import field
from ui.parts.messages import ExplainedNote
from ui.parts.plain_text import PlainTextEdit
from ui.parts.record_form import RecordForm, Source
from ui.shell.theme import Tone

ADDRESSES = (("", "ohne"), ("Frau", "Frau"), ("Herr", "Herr"))


class PersonForm(RecordForm[PersonFields]):
    """Edits one person at a time.

    Signals:
        opened: Emitted with kind and id of another record.
    """

    opened = Signal(str, object)

    def __init__(
        self,
        context: AppContext,
        namesakes: Callable[[str, UUID | None], str],
        parent: QWidget | None = None,
    ) -> None:
        """``namesakes`` tells where others of the same name work, or nothing."""
        source = Source(PersonFields, _find, edit_person, "Person ändern", "person")
        super().__init__(context, source, parent)
        self._namesakes = namesakes
        self.address = ChoiceBox(ADDRESSES)
        self.post_title, self.title = QLineEdit(), QLineEdit()
        self.given, self.affix, self.family = QLineEdit(), QLineEdit(), QLineEdit()
        self.email, self.phone, self.mobile = QLineEdit(), QLineEdit(), QLineEdit()
        self.remark = PlainTextEdit()
        self.namesake = ExplainedNote()
        self.posts = Posts(context)
        self.committees = Links(self.tr("Sitzt in keinem Gremium."))
        self._build()
        self.binder.edited.connect(self._hint)
        self.posts.opened.connect(lambda found: self.opened.emit("organization", found))
        self.committees.opened.connect(lambda found: self.opened.emit("committee", found))

    @property
    def is_saving(self) -> bool:
        """Override: or one of the posts."""
        return super().is_saving or any(form.is_saving for form in self.posts.forms)

    def shown(self, record: Any) -> None:
        """Override."""
        self.posts.show_person(record.id)
        self.committees.show_links(self.context.operations.ask(seats_of, record.id))
        self._hint()

    def flush(self) -> bool:
        """Override: the posts too."""
        return all([self.posts.flush(), super().flush()])

    def _hint(self) -> None:
        name = " ".join(f"{self.given.text()} {self.family.text()}".split())
        where = self._namesakes(name, self.record_id)
        what = self.tr("Es gibt noch eine Person mit diesem Namen ({where}).").format(where=where)
        why = self.tr("Ist es dieselbe, dann löschen Sie eine der beiden.")
        self.namesake.say(what if where else "", why, Tone.SOFT)

    def _put_address(self, value: str) -> None:
        known = dict(ADDRESSES)
        self.address.set_options(
            [*known.items(), *([(value, value)] if value not in known else [])]
        )
        self.address.set_value(value)

    def _line(self, title: str, name: str, edit: QLineEdit) -> Any:
        return field(title, edit, self.binder.bind_line(name, edit))

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
        form.add(
            line(self.tr("E-Mail"), "email", self.email),
            line(self.tr("Telefon"), "phone", self.phone),
            line(self.tr("Mobil"), "mobile", self.mobile),
            stretch=(3, 2, 2),
        )
        form.heading(self.tr("Funktionen in Institutionen"))
        form.add(self.posts)
        form.heading(self.tr("Gremien"))
        form.add(self.committees)
        form.add(field(self.tr("Notiz"), self.remark, self.binder.bind_text("note", self.remark)))
        form.end()
        self.posts.follow(self.mobile)
        self.committees.follow(self.posts.picker.offer.button)
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
