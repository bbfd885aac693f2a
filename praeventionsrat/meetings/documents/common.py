"""What invitation, agenda and minutes have in common: names, functions, attachments."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.contacts.records import Person
from praeventionsrat.council.records import Committee, Role, RuleSet
from praeventionsrat.council.usecases import holds
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Fact
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import AgendaItem, Attachment, Meeting
from praeventionsrat.meetings.usecases.rules import legal_members, repeated_from, rules_of

PUBLIC_PART, NONPUBLIC_PART = "I. Öffentlicher Teil", "II. Nichtöffentlicher Teil"


@dataclass(frozen=True, slots=True)
class Ground:
    """A meeting with its committee and rules, as far as every document needs them."""

    meeting: Meeting
    committee: Committee
    rules: RuleSet
    legal: int
    chair: Person | None
    keeper: Person | None
    is_deputy: bool
    repeated_on: date | None = None
    """Day of the meeting without quorum that this one repeats."""

    @property
    def of_session(self) -> str:
        """„12. Sitzung der Lenkungsgruppe des Präventionsrates“."""
        return f"{self.meeting.number}. Sitzung {self.committee.of_committee}"


def ground(work: Work, meeting_id: UUID) -> Ground:
    """Read what every document of a meeting needs."""
    meeting = work.meetings.get(meeting_id)
    repeated = repeated_from(work, meeting_id)
    return Ground(
        meeting=meeting,
        committee=work.committees.get(meeting.committee_id),
        rules=rules_of(work, meeting),
        legal=legal_members(work, meeting),
        chair=work.persons.find(meeting.chair_id),
        keeper=work.persons.find(meeting.keeper_id),
        is_deputy=_is_deputy(work, meeting),
        repeated_on=repeated.held_on if repeated else None,
    )


def _is_deputy(work: Work, meeting: Meeting) -> bool:
    seats = work.memberships.where(committee_id=meeting.committee_id)
    held = [seat for seat in seats if holds(seat, meeting.held_on)]
    roles = {seat.role for seat in held if seat.person_id == meeting.chair_id}
    return Role.CHAIR not in roles and any(seat.role is Role.CHAIR for seat in held)


def by_address(person: Person, feminine: str, masculine: str, neutral: str) -> str:
    """The form of a function that goes with the Anrede."""
    return {"Frau": feminine, "Herr": masculine}.get(person.form_of_address, neutral)


def chair_role(found: Ground, person: Person) -> str:
    """„Vorsitzende“, „Stellvertretender Vorsitzender“; without Anrede „Vorsitz“."""
    if found.is_deputy:
        return by_address(
            person,
            "Stellvertretende Vorsitzende",
            "Stellvertretender Vorsitzender",
            "Stellvertretender Vorsitz",
        )
    return by_address(person, "Vorsitzende", "Vorsitzender", "Vorsitz")


def keeper_role(person: Person) -> str:
    """„Schriftführerin“; without Anrede „Protokollführung“."""
    return by_address(person, "Schriftführerin", "Schriftführer", "Protokollführung")


def numbered_titles(attachments: Iterable[Attachment]) -> str:
    """„1 Anwesenheitsliste · 2 Lageplan“."""
    return " · ".join(f"{place} {a.title}" for place, a in enumerate(attachments, 1))


def attachments_of(
    work: Work, meeting_id: UUID, items: Iterable[AgendaItem], *, public: bool, invitation: bool
) -> list[Attachment]:
    """The attachments of one part: those of its items, and loose ones flagged like the part."""
    own = {item.id for item in items}
    return [
        a
        for a in work.attachments.where(meeting_id=meeting_id, in_invitation=invitation)
        if _belongs(a, own, public=public)
    ]


def _belongs(attachment: Attachment, own: set[UUID], *, public: bool) -> bool:
    if attachment.agenda_item_id is not None and attachment.agenda_item_id not in own:
        return False
    if public:
        return attachment.is_public
    return attachment.agenda_item_id is not None or not attachment.is_public


def facts(*pairs: tuple[str, str]) -> tuple[Fact, ...]:
    """The lines of a table of facts that say something."""
    return tuple(Fact(label, text) for label, text in pairs if text)


def joined(*words: str, by: str = ", ") -> str:
    """The words that say something, as one line."""
    return by.join(word for word in words if word)


def address_line(head: Head) -> str:
    """„Stadt Musterau · Rathausplatz 1 · 35999 Musterau“."""
    town = f"{head.postal_code} {head.city}".strip()
    told = not head.street and head.municipality.split()[-1:] == [town]
    return joined(head.municipality, head.street, "" if told else town, by=" · ")
