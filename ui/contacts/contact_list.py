"""Persons and institutions as lines of one list."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from praeventionsrat import german
from praeventionsrat.contacts.ports import OrganizationRow, PersonRow, Work
from ui.contacts.readings import list_name
from ui.parts.cards import Card, row
from ui.parts.messages import EmptyState
from ui.parts.row_table import Column, RowTable

NEAR = 4
"""By how many letters spellings of one name differ at most („Ögretmen“, „Oegretmen“)."""


@dataclass(frozen=True, slots=True)
class ContactLine:
    """One line; ``plain_name`` is what namesakes share."""

    id: UUID
    name: str
    plain_name: str
    detail: str


COLUMNS = (Column[ContactLine]("Kontakt", lambda line: line.name, second=lambda line: line.detail),)


class ContactList(Card):
    """The list under the line that narrows it.

    Signals:
        narrowed: Emitted when another part of the list is shown.
        clear_asked: Emitted when somebody wants to see all again.
    """

    narrowed = Signal()
    clear_asked = Signal()

    def __init__(self) -> None:
        super().__init__(margin=1)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.none_found = EmptyState(
            "filter", "", "", self.tr("Alle zeigen"), self.clear_asked.emit
        )
        self.list = RowTable[ContactLine](
            COLUMNS, self.tr("Kontakte"), header=False, empty=self.none_found
        )
        top = row(self.filter)
        top.setContentsMargins(11, 11, 11, 3)
        self.content.addLayout(top)
        self.content.addWidget(self.list)
        self.setMinimumWidth(260)
        self.filter.textChanged.connect(self._on_text)
        self.filter.returnPressed.connect(self.list.setFocus)

    def choose_some(self) -> bool:
        """Something is always shown: what was, else the first line; whether there is one."""
        shown = self.list.rows_model.rows()
        if self.list.current_id() is None and shown:
            self.list.select_id(shown[0].id)
        if not shown:
            text = self.filter.text()
            words = self.tr("Unter diesem Filter steht kein Kontakt.")
            if text:
                words = self.tr("Kein Eintrag enthält „{text}“.").format(text=text)
            self.none_found.say(self.tr("Niemand passt dazu"), words)
        return bool(shown)

    def renew(
        self,
        lines: Sequence[ContactLine],
        own: UUID | None,
        read: Callable[[ContactLine], ContactLine],
    ) -> Sequence[ContactLine]:
        """Show the same lines, one of them read again."""
        renewed = [read(line) if line.id == own else line for line in lines]
        self.list.set_rows(renewed)
        return renewed

    def _on_text(self, text: str) -> None:
        self.list.rows_model.filter_text(text)
        self.narrowed.emit()


Namesake = tuple[UUID, str]
"""Somebody of the same name, and where she works."""


def namesake(lines: Sequence[ContactLine], name: str, own: UUID | None) -> Namesake | None:
    """Another person of this name, or None."""
    twin = next((line for line in _same_name(lines, name) if line.id != own), None)
    return (twin.id, twin.detail or "ohne Institution") if twin else None


def known(lines: Sequence[ContactLine], name: str) -> tuple[UUID, str] | None:
    """A contact of this name, and what tells it apart."""
    for line in _same_name(lines, name):
        return line.id, " · ".join(part for part in (line.name, line.detail) if part)
    return None


def _same_name(lines: Sequence[ContactLine], name: str) -> Iterator[ContactLine]:
    """Who is called so, however spelt; asked at every key, so most are passed over unread."""
    wanted, end = german.fold(name), name[-1:].casefold()
    for line in lines if wanted else ():
        for own in (line.plain_name, line.name):
            near = own[-1:].casefold() == end and abs(len(own) - len(name)) <= NEAR
            if near and german.fold(own) == wanted:
                yield line
                break


def read_persons(work: Work) -> Sequence[ContactLine]:
    """Every person, by family name."""
    return [_person(line) for line in work.persons.rows()]


def read_organizations(work: Work) -> Sequence[ContactLine]:
    """Every institution, by the name it is known under."""
    lines = [_organization(line) for line in work.organizations.rows()]
    return sorted(lines, key=lambda line: german.sort_key(line.name))


def read_again(work: Work, line: ContactLine) -> ContactLine:
    """One line after its record was typed in; reading 5,000 at every save would be felt."""
    person = work.persons.find(line.id)
    if person is not None:
        before = " ".join(w for w in (person.title, person.given_name, person.affix) if w)
        name = f"{person.family_name}, {before}" if before else person.family_name
        plain = f"{person.given_name} {person.family_name}".strip()
        return replace(line, name=name, plain_name=plain)
    found = work.organizations.get(line.id)
    detail = found.name if found.short_name else found.city
    return replace(line, name=found.label, plain_name=found.name, detail=detail)


def _person(found: PersonRow) -> ContactLine:
    family_first = list_name(found)
    family = family_first.split(",")[0]
    given = found.sort_name.removeprefix(family).strip()
    return ContactLine(
        id=found.id,
        name=family_first,
        plain_name=f"{given} {family}".strip(),
        detail=found.organizations or found.post_title or found.email,
    )


def _organization(found: OrganizationRow) -> ContactLine:
    return ContactLine(
        id=found.id,
        name=found.short_name or found.name,
        plain_name=found.name,
        detail=found.name if found.short_name else found.city,
    )
