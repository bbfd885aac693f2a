"""The list of those invited as a window and a letter read it, with its count."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.contacts.letters import has_address, letter_organizations
from praeventionsrat.contacts.reach import emails_of
from praeventionsrat.contacts.records import Organization
from praeventionsrat.council.records import Membership
from praeventionsrat.council.usecases import members_on
from praeventionsrat.documents.mail_draft import is_address
from praeventionsrat.meetings.invitees import Extent, Invitee, Reply
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.quorum import needed_members
from praeventionsrat.meetings.records import AttendanceKind, InvitationForm
from praeventionsrat.meetings.usecases.attendance import affiliation
from praeventionsrat.meetings.usecases.rules import legal_members, rules_of


@dataclass(frozen=True, slots=True)
class InviteeRow:
    """One line of the list."""

    id: UUID
    person_id: UUID
    name: str
    affiliation: str
    kind: AttendanceKind
    extent: Extent
    channel: InvitationForm
    email: str
    has_address: bool
    sent_on: date | None
    received_on: date | None
    reply: Reply
    represented_by: str
    in_place_of: str
    note: str
    deputy_id: UUID | None
    """Who would be asked next in her place."""
    deputy: str

    @property
    def is_reachable(self) -> bool:
        """Whether what is chosen as the way can work."""
        match self.channel:
            case InvitationForm.EMAIL:
                return is_address(self.email)
            case InvitationForm.POST:
                return self.has_address
            case _:
                return True


@dataclass(frozen=True, slots=True)
class Replies:
    """How many voting members said what; a member who is represented comes, in a way."""

    accepted: int
    declined: int
    waiting: int
    needed: int
    """Voting members that must be there; 0: no number is asked for."""

    @property
    def sentence(self) -> str:
        """„7 zugesagt, 2 abgesagt, 3 offen; beschlussfähig mit 6“."""
        words = f"{self.accepted} zugesagt, {self.declined} abgesagt, {self.waiting} offen"
        return f"{words}; beschlussfähig mit {self.needed}" if self.needed else words

    @property
    def is_enough(self) -> bool:
        """Whether those who accepted are a quorum."""
        return self.accepted >= self.needed

    @property
    def is_lost(self) -> bool:
        """Whether there is none even if everybody else still accepts."""
        return self.accepted + self.waiting < self.needed


def invitation_rows(work: Work, meeting_id: UUID) -> Sequence[InviteeRow]:
    """Everybody on the list, a deputy after the member in whose place she is asked."""
    meeting = work.meetings.get(meeting_id)
    invited = work.invitees.where(meeting_id=meeting_id)
    seats = {s.person_id: s for s in members_on(work, meeting.committee_id, meeting.held_on)}
    deputies = _deputies(work, seats, {i.person_id for i in invited})
    work.persons.where(id=_persons(invited, deputies))  # all at once; asked for singly below
    senders = {
        i.person_id: seats[i.person_id].organization_id if i.person_id in seats else None
        for i in invited
    }
    organizations = letter_organizations(work, senders)
    emails = emails_of(work, frozenset(senders), on=meeting.held_on)
    rows = []
    for invitee in _in_order(invited):
        seat = seats.get(invitee.person_id)
        stands_for = affiliation(work, seat) if seat else ""
        deputy = None if invitee.in_place_of_id else deputies.get(invitee.person_id)
        organization, email = organizations[invitee.person_id], emails[invitee.person_id]
        rows.append(_row(work, invitee, stands_for, organization, email, deputy))
    return rows


def _deputies(
    work: Work, seats: Mapping[UUID, Membership], invited: Collection[UUID]
) -> dict[UUID, UUID]:
    """Who would be asked next in the place of each member."""
    holders = {seat.id: person_id for person_id, seat in seats.items()}
    found: dict[UUID, UUID] = {}
    for deputy in work.deputies.where(membership_id=frozenset(holders)):
        person = work.persons.get(deputy.person_id)
        if deputy.person_id not in invited and person.deleted_at is None:
            found.setdefault(holders[deputy.membership_id], deputy.person_id)
    return found


def _persons(invited: Sequence[Invitee], deputies: Mapping[UUID, UUID]) -> frozenset[UUID]:
    named = [(i.person_id, i.in_place_of_id, i.represented_by_id) for i in invited]
    return frozenset(one for ids in (*named, deputies.values()) for one in ids if one)


def replies(work: Work, meeting_id: UUID) -> Replies:
    """The count over the voting members."""
    meeting = work.meetings.get(meeting_id)
    voting = [
        i.reply
        for i in work.invitees.where(meeting_id=meeting_id, kind=AttendanceKind.VOTING)
        if i.in_place_of_id is None
    ]
    coming = sum(reply in {Reply.ACCEPTED, Reply.REPRESENTED} for reply in voting)
    declined = sum(reply is Reply.DECLINED for reply in voting)
    needed = needed_members(rules_of(work, meeting), legal_members(work, meeting))
    return Replies(coming, declined, len(voting) - coming - declined, needed)


def _in_order(invited: Sequence[Invitee]) -> list[Invitee]:
    persons = {i.person_id for i in invited}
    found: list[Invitee] = []
    for invitee in invited:
        if invitee.in_place_of_id in persons:
            continue
        found.append(invitee)
        found += [i for i in invited if i.in_place_of_id == invitee.person_id]
    return found + [i for i in invited if i not in found]


def _row(
    work: Work,
    invitee: Invitee,
    stands_for: str,
    organization: Organization | None,
    email: str,
    deputy: UUID | None,
) -> InviteeRow:
    person = work.persons.get(invitee.person_id)
    return InviteeRow(
        id=invitee.id,
        person_id=invitee.person_id,
        name=person.name,
        affiliation=stands_for or (organization.label if organization else ""),
        kind=invitee.kind,
        extent=invitee.extent,
        channel=invitee.channel,
        email=email,
        has_address=has_address(organization),
        sent_on=invitee.sent_on,
        received_on=invitee.received_on,
        reply=invitee.reply,
        represented_by=_name(work, invitee.represented_by_id),
        in_place_of=_name(work, invitee.in_place_of_id),
        note=invitee.note,
        deputy_id=deputy,
        deputy=_name(work, deputy),
    )


def _name(work: Work, person_id: UUID | None) -> str:
    person = work.persons.find(person_id)
    return person.name if person else ""
