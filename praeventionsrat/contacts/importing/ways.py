"""The further ways to a contact that a file knows: channels and addresses not yet on record."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from uuid import UUID

from praeventionsrat.contacts.card import ContactCard, Reach
from praeventionsrat.contacts.channels import Channel, ChannelKind, ContactAddress
from praeventionsrat.contacts.ports import Work
from praeventionsrat.german import fold

Way = tuple[ChannelKind, str, bool]
"""Kind, value, private."""


class Ways:
    """Collects what is new, and writes it at the end."""

    def __init__(self, work: Work, owners: Iterable[UUID], column: str) -> None:
        """``column`` is „person_id“ or „organization_id“; the owners are on record already."""
        self._work, self._column = work, column
        asked = {column: frozenset(owners)}
        self._channels: Mapping[UUID, list[Channel]] = defaultdict(list)
        self._addresses: Mapping[UUID, list[ContactAddress]] = defaultdict(list)
        for channel in work.channels.where(**asked):
            self._channels[getattr(channel, column)].append(channel)
        for address in work.contact_addresses.where(**asked):
            self._addresses[getattr(address, column)].append(address)
        self._new_channels: list[Channel] = []
        self._new_addresses: list[ContactAddress] = []

    def add(self, owner: UUID, ways: Iterable[Way], first: Iterable[str]) -> bool:
        """Keep what is neither among the ``first`` ones nor known; whether there was any."""
        here = self._channels[owner]
        known = {_bare(value) for value in first} | {_bare(one.value) for one in here}
        found = False
        for kind, value, is_private in ways:
            if not value or _bare(value) in known:
                continue
            known.add(_bare(value))
            made = Channel(kind=kind, value=value, is_private=is_private, position=len(here))
            setattr(made, self._column, owner)
            here.append(made)
            self._new_channels.append(made)
            found = True
        return found

    def place(self, owner: UUID, at: Reach, *, is_private: bool, for_letters: bool) -> bool:
        """Keep an address that is not on record; whether it was new."""
        here = self._addresses[owner]
        known = {fold(f"{one.street} {one.city}") for one in here}
        if not (at.street or at.city) or fold(f"{at.street} {at.city}") in known:
            return False
        made = ContactAddress(
            label="Privatanschrift" if is_private else "Dienstanschrift",
            street=at.street,
            postal_code=at.postal_code,
            city=at.city,
            country=at.country,
            is_private=is_private,
            for_letters=for_letters and not any(one.for_letters for one in here),
            position=len(here),
        )
        setattr(made, self._column, owner)
        here.append(made)
        self._new_addresses.append(made)
        return True

    def write(self) -> None:
        """Everything at once."""
        self._work.channels.add_all(self._new_channels)
        self._work.contact_addresses.add_all(self._new_addresses)


def ways_of(card: ContactCard) -> list[Way]:
    """Everything the file knows, the official ones first."""
    at, home = card.official, card.private
    return [
        (ChannelKind.EMAIL, at.email, False),
        (ChannelKind.EMAIL, home.email, True),
        (ChannelKind.PHONE, at.phone, False),
        (ChannelKind.PHONE, home.phone, True),
        (ChannelKind.MOBILE, at.mobile, False),
        (ChannelKind.MOBILE, home.mobile, True),
        (ChannelKind.FAX, at.fax, False),
        (ChannelKind.FAX, home.fax, True),
        (ChannelKind.WEBSITE, at.website, False),
        (ChannelKind.WEBSITE, home.website, True),
        *((ChannelKind.EMAIL, email, False) for email in card.further_emails),
        *((ChannelKind.PHONE, phone, False) for phone in card.further_phones),
    ]


def _bare(value: str) -> str:
    return "".join(value.split()).casefold()
