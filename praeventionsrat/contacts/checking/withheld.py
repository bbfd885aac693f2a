"""A form that goes to a shared mailbox tells nothing private of who wants nothing passed on."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from praeventionsrat.contacts.addressee import Addressee
from praeventionsrat.contacts.checking.book import PLACE, PRIVATE, WAYS
from praeventionsrat.contacts.ports import Work

WITHHELD = frozenset({"mobil", *(f"{PRIVATE}{tag}" for tag in (*WAYS, *PLACE))})
"""Fields that stay empty; the mobile number is private whether somebody marked it or not."""


def read_by_others(work: Work, to: Iterable[Addressee]) -> frozenset[UUID]:
    """Whoever wants nothing passed on, and whose form goes to an address that is not her own.

    Where no mail would arrive, the form stays a file in the office.
    """
    sent = {one.id: _same(one.email) for one in to if one.is_person and one.email}
    closed = work.persons.where(id=frozenset(sent), no_forwarding=True)
    own = {(one.id, _same(one.email)) for one in closed}
    channels = work.channels.where(person_id=frozenset(one.id for one in closed))
    own |= {(one.person_id, _same(one.value)) for one in channels if one.person_id}
    return frozenset(one.id for one in closed if (one.id, sent[one.id]) not in own)


def without_private(values: Mapping[str, str]) -> dict[str, str]:
    """What stands in the fields of such a form.

    A field that goes out empty and comes back empty is no answer: the record stays as it is.
    """
    return {tag: "" if tag in WITHHELD else text for tag, text in values.items()}


def _same(address: str) -> str:
    return address.strip().casefold()
