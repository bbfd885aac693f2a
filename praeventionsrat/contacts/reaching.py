"""Further channels and addresses of contacts, and which of them is the preferred one."""

from collections.abc import Mapping
from uuid import UUID

from praeventionsrat.contacts.channels import (
    Channel,
    ChannelFields,
    ChannelKind,
    ContactAddress,
    ContactAddressFields,
)
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.records import Organization, Person
from praeventionsrat.errors import UserError

OF_PERSON: Mapping[ChannelKind, str] = {
    ChannelKind.EMAIL: "email",
    ChannelKind.PHONE: "phone",
    ChannelKind.MOBILE: "mobile",
}
OF_ORGANIZATION: Mapping[ChannelKind, str] = {
    ChannelKind.EMAIL: "email",
    ChannelKind.PHONE: "phone",
    ChannelKind.WEBSITE: "website",
}
"""Fields of the record itself that hold the preferred one of a kind."""


def add_channel(work: Work, fields: ChannelFields) -> UUID:
    """Put a further channel of a contact on record."""
    others = work.channels.where(person_id=fields.person_id, organization_id=fields.organization_id)
    place = 1 + max((other.position for other in others), default=-1)
    channel = Channel.model_validate(fields, update={"position": place})
    work.channels.add(channel)
    return channel.id


def edit_channel(work: Work, channel_id: UUID, fields: ChannelFields) -> None:
    """Replace what is typed about a channel."""
    work.channels.get(channel_id).sqlmodel_update(fields.model_dump())


def remove_channel(work: Work, channel_id: UUID) -> None:
    """Take a channel off the record."""
    work.channels.remove(work.channels.get(channel_id))


def main_field(channel: ChannelFields) -> str:
    """The field that holds the preferred one of this kind; empty where there is none."""
    return (OF_ORGANIZATION if channel.organization_id else OF_PERSON).get(channel.kind, "")


def prefer_channel(work: Work, channel_id: UUID) -> None:
    """Swap a channel with the preferred one of its kind; the note goes where notes stand."""
    channel = work.channels.get(channel_id)
    name = main_field(channel)
    if not name:
        raise UserError("Davon kann es beliebig viele geben; keiner ist der erste.")
    owner = _owner(work, channel)
    if channel.note:
        said = f"{channel.value}: {channel.note}"
        owner.note = f"{owner.note}\n{said}" if owner.note else said
    before, private = getattr(owner, name), getattr(owner, f"{name}_private", False)
    setattr(owner, name, channel.value)
    if isinstance(owner, Person):
        setattr(owner, f"{name}_private", channel.is_private)
    if before:
        channel.value, channel.is_private, channel.note = before, private, ""
    else:
        work.channels.remove(channel)


def add_address(work: Work, fields: ContactAddressFields) -> UUID:
    """Put an address on record; the first one of a person is the one for letters."""
    others = work.contact_addresses.where(
        person_id=fields.person_id, organization_id=fields.organization_id
    )
    place = 1 + max((other.position for other in others), default=-1)
    address = ContactAddress.model_validate(fields, update={"position": place})
    address.for_letters = fields.for_letters or (fields.person_id is not None and not others)
    work.contact_addresses.add(address)
    _only_one_for_letters(work, address)
    return address.id


def edit_address(work: Work, address_id: UUID, fields: ContactAddressFields) -> None:
    """Replace what is typed about an address; letters go to one of them."""
    address = work.contact_addresses.get(address_id)
    address.sqlmodel_update(fields.model_dump())
    _only_one_for_letters(work, address)


def remove_address(work: Work, address_id: UUID) -> None:
    """Take an address off the record."""
    work.contact_addresses.remove(work.contact_addresses.get(address_id))


def _only_one_for_letters(work: Work, chosen: ContactAddress) -> None:
    if not chosen.for_letters:
        return
    for other in work.contact_addresses.where(
        person_id=chosen.person_id, organization_id=chosen.organization_id, for_letters=True
    ):
        other.for_letters = other.id == chosen.id


def _owner(work: Work, channel: Channel) -> Person | Organization:
    if channel.person_id is not None:
        return work.persons.get(channel.person_id)
    assert channel.organization_id is not None
    return work.organizations.get(channel.organization_id)
