"""„Keine Weitergabe“: what of a contact may leave the house; every export asks here.

Private are channels and addresses marked so, the mobile number, the note, and needs of access.
Name, post and institution always stay. A letter or mail to the person herself carries her own
address; the open-data dump and the backup are complete by purpose, and go to nobody else.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from praeventionsrat.contacts.channels import Channel, ChannelKind, ContactAddress
from praeventionsrat.contacts.ports import PersonRow, Work
from praeventionsrat.contacts.records import Organization, Person

PERSONAL = frozenset({ChannelKind.MOBILE, ChannelKind.MESSENGER})
"""Channels that are private whether somebody marked them or not."""


@dataclass(frozen=True, slots=True)
class Disclosed:
    """What may be told of a person beside name, post and institution."""

    email: str
    phone: str
    mobile: str
    note: str
    access_needs: str


def disclosed(person: Person) -> Disclosed:
    """What of a person's own record may leave the house."""
    if not person.no_forwarding:
        return Disclosed(
            person.email, person.phone, person.mobile, person.note, person.access_needs
        )
    return Disclosed(
        email="" if person.email_private else person.email,
        phone="" if person.phone_private else person.phone,
        mobile="",
        note="",
        access_needs="",
    )


def disclosed_channels(
    owner: Person | Organization, channels: Iterable[Channel]
) -> Sequence[Channel]:
    """Those of the further channels that may leave the house."""
    if not owner.no_forwarding:
        return list(channels)
    return [one for one in channels if not one.is_private and one.kind not in PERSONAL]


def disclosed_addresses(
    owner: Person | Organization, addresses: Iterable[ContactAddress]
) -> Sequence[ContactAddress]:
    """Those of the addresses that may leave the house."""
    return [one for one in addresses if not (owner.no_forwarding and one.is_private)]


def disclosed_rows(work: Work, rows: Iterable[PersonRow]) -> Sequence[PersonRow]:
    """Lines of the list of persons, as they may go to Excel and to paper."""
    closed = {person.id: disclosed(person) for person in work.persons.where(no_forwarding=True)}
    return [
        replace(row, email=closed[row.id].email, phone=closed[row.id].phone)
        if row.id in closed
        else row
        for row in rows
    ]
