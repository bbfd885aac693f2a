"""What people are told about their registrations: a mail for each, and who must be called."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.documents.head import Head
from praeventionsrat.documents.mail_draft import MailDraft, is_address
from praeventionsrat.german import count, fold, full_day, oclock
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.registrations.records import RegistrationState
from praeventionsrat.prevention_day.registrations.rows import ItemSeatsRow, RegistrationRow
from praeventionsrat.prevention_day.registrations.words import ERASED

State = RegistrationState
SUBJECT = "Ihre Anmeldung: {title}"
DELETED = "Ihre Angaben nutzen wir nur für diese Veranstaltung und löschen sie danach."


@dataclass(frozen=True, slots=True)
class Telling:
    """One person, and what is to be said about all of their registrations."""

    id: UUID
    """Of the first registration."""
    ids: tuple[UUID, ...]
    name: str
    email: str
    phone: str
    lines: tuple[str, ...]
    subject: str
    text: str

    @property
    def has_mail(self) -> bool:
        """Whether they can be written to; else somebody calls."""
        return is_address(self.email)

    def draft(self, sender: str) -> MailDraft:
        """The mail."""
        return MailDraft(sender, (), self.subject, self.text, to=(self.email,))


def tellings(work: Work, event_id: UUID, head: Head) -> Sequence[Telling]:
    """Everybody who was not told yet how it stands, in order of arrival."""
    event = work.prevention_days.get(event_id)
    items = {item.id: item for item in work.registrations.items(event_id)}
    found: defaultdict[str, list[RegistrationRow]] = defaultdict(list)
    for row in work.registrations.rows(event_id):
        if row.confirmed_on is None and row.name != ERASED:
            found[row.email.casefold() or fold(row.name)].append(row)
    contact = event.phone_on_day or head.phone
    return [_telling(rows, items, event.title, head, contact) for rows in found.values()]


def note_told(work: Work, ids: Iterable[UUID], *, on: date) -> None:
    """They were told: by mail, by telephone."""
    for one in work.registrations.where(id=frozenset(ids)):
        one.confirmed_on = on


def line_of(row: RegistrationRow, item: ItemSeatsRow) -> str:
    """One registration in a sentence."""
    return f"{row.item}{_when(row, item)}: {_said(row)}"


def _telling(
    rows: Sequence[RegistrationRow],
    items: Mapping[UUID, ItemSeatsRow],
    title: str,
    head: Head,
    contact: str,
) -> Telling:
    first = rows[0]
    lines = tuple(line_of(row, items[row.item_id]) for row in rows)
    ask = f"Wenn sich etwas ändert, sagen Sie uns bitte Bescheid{_at(contact, head.email)}."
    parts = (
        f"Guten Tag {first.name},",
        f"vielen Dank für Ihre Anmeldung zu „{title}“.",
        "\n".join(f"– {line}" for line in lines),
        ask,
        DELETED,
        f"Mit freundlichen Grüßen\n{head.name}\n{head.author}".strip(),
    )
    return Telling(
        first.id,
        tuple(row.id for row in rows),
        first.name,
        first.email,
        next((row.phone for row in rows if row.phone), ""),
        lines,
        SUBJECT.format(title=title),
        "\n\n".join(parts) + "\n",
    )


def _when(row: RegistrationRow, item: ItemSeatsRow) -> str:
    at = row.slot_at or item.starts_at
    parts = (full_day(item.held_on), oclock(at), item.venue)
    said = ", ".join(part for part in parts if part)
    return f" ({said})" if said else ""


def _said(row: RegistrationRow) -> str:
    seats = count(row.seats, "Platz", "Plätze")
    is_one = row.seats == 1
    if row.state is State.CANCELLED:
        return "Ihre Abmeldung haben wir vermerkt."
    if row.state is State.WAITING:
        return f"Sie stehen mit {seats if is_one else f'{row.seats} Plätzen'} auf der Warteliste."
    verb = "ist" if is_one else "sind"
    moved = "Sie sind nachgerückt; " if row.moved_up_on is not None else ""
    return f"{moved}{seats} {verb} für Sie reserviert."


def _at(phone: str, email: str) -> str:
    ways = [f"Telefon {phone}"] if phone else []
    ways += [email] if email else []
    return f" ({' oder '.join(ways)})" if ways else ""
