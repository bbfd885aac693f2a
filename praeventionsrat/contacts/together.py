"""One letter for two who share it: both names in the window, both in the salutation."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from praeventionsrat.contacts.addressee import Addressee
from praeventionsrat.contacts.salutations import joint


def together(addressees: Sequence[Addressee]) -> tuple[Addressee, ...]:
    """Whoever gets her letters with somebody on the list joins her letter; each stands once."""
    known: dict[UUID, Addressee] = {}
    for one in addressees:
        known.setdefault(one.id, one)
    order = {key: place for place, key in enumerate(known)}
    heads = {key: _head(one, known, order) for key, one in known.items()}
    found = dict(known)
    for key, one in known.items():
        if heads[key] != key:
            del found[key]
            found[heads[key]] = _joined(found[heads[key]], one)
    return tuple(found.values())


def _head(one: Addressee, known: dict[UUID, Addressee], order: dict[UUID, int]) -> UUID:
    """Whose letter it is; of two who name each other it is the first one's."""
    other = known.get(one.letter_with) if one.letter_with else None
    if other is None or other.is_restricted or one.is_restricted:
        return one.id
    if other.letter_with == one.id:
        return min(one.id, other.id, key=order.__getitem__)
    return one.id if other.letter_with in known else other.id


def _joined(head: Addressee, other: Addressee) -> Addressee:
    said = head.salutation
    if not head.has_own_salutation:
        said = joint([head.salutation, other.salutation])
    first, second = head.office_salutation, other.office_salutation
    offices = joint([first or head.salutation, second or other.salutation])
    where, beside = (other, head) if head.no_address and not other.no_address else (head, other)
    return replace(
        head,
        address=_with_names(where, beside),
        no_address=where.no_address,
        names=(*where.names, *beside.names),
        salutation=said,
        office_salutation=offices if first or second else "",
    )


def _with_names(where: Addressee, beside: Addressee) -> tuple[str, ...]:
    """The names of one below those of the other."""
    lines = list(where.address)
    at = lines.index(where.names[-1]) + 1
    return (*lines[:at], *beside.names, *lines[at:])
