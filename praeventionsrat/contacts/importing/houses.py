"""The institutions of a file: found by name, made where missing, completed where empty."""

from collections.abc import Mapping
from uuid import UUID

from praeventionsrat.contacts.card import ContactCard, Reach
from praeventionsrat.contacts.importing.filling import add_note, fill
from praeventionsrat.contacts.importing.plan import Plan
from praeventionsrat.contacts.importing.ways import Ways, ways_of
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.records import Organization, OrganizationFields
from praeventionsrat.german import fold


class HouseWriter:
    """Writes each institution once, however often the file names it."""

    def __init__(self, work: Work, plan: Plan) -> None:
        self._work, self._plan = work, plan
        self._records: dict[UUID, Organization] = {
            one.id: one for one in work.organizations.where(id=frozenset(plan.houses.values()))
        }
        self._ways = Ways(work, self._records, "organization_id")
        self._places: dict[str, UUID] = {}
        self.further_places = 0
        """Institutions of one name in two places: the second address is kept as a further one."""
        self.new: set[UUID] = set()
        self.completed: set[UUID] = set()

    def write(self) -> Mapping[str, UUID]:
        """Where each of them is now, by its folded name."""
        for card in self._plan.contacts:
            if card.organization:
                self._take(card)
        self._work.organizations.add_all(self._records[one] for one in sorted(self.new))
        self._ways.write()
        return self._places

    def _take(self, card: ContactCard) -> None:
        key = self._plan.key_of(card)
        house_id = self._places.get(key) or self._plan.houses.get(key)
        record = self._records.get(house_id) if house_id else None
        if record is None:
            fields = OrganizationFields.checked(
                name=card.organization, data_source=self._plan.source
            )
            record = Organization.model_validate(fields)
            self._records[record.id] = record
            self.new.add(record.id)
        self._places[key] = record.id
        if self._complete(record, card):
            self.completed.add(record.id)

    def _complete(self, record: Organization, card: ContactCard) -> bool:
        """A person's own number is hers; her street is the house's unless it has one."""
        at, alone = card.official, not card.is_person
        filled = fill(
            record,
            {
                "short_name": card.organization_short,
                "kind": card.organization_kind,
                "sector": card.sector,
                "website": at.website,
                "data_source": self._plan.source,
            },
        )
        if _is_place_of(record, at):
            where = {"street": at.street, "postal_code": at.postal_code, "city": at.city}
            filled = fill(record, where) or filled
        elif alone and _is_elsewhere(record, at):
            placed = self._ways.place(record.id, at, is_private=False, for_letters=False)
            self.further_places += placed
            filled = placed or filled
        if alone:
            own = {"email": at.email, "phone": at.phone}
            filled = fill(record, own) or filled
            filled = add_note(record, [card.note]) or filled
            record.no_forwarding = record.no_forwarding or card.is_confidential
            known = (record.email, record.phone, record.website)
            filled = self._ways.add(record.id, ways_of(card), known) or filled
        return filled


def _is_place_of(record: Organization, at: Reach) -> bool:
    """Whether an address completes the one on record: none yet, or the same as far as it goes."""
    known, said = _place(record), _place(at)
    alike = [one == other for one, other in zip(known, said, strict=True) if one and other]
    return not any(known) or (any(alike) and all(alike))


def _is_elsewhere(record: Organization, at: Reach) -> bool:
    pairs = zip(_place(record), _place(at), strict=True)
    return any(said and said != known for known, said in pairs)


def _place(of: Organization | Reach) -> tuple[str, str]:
    return fold(of.street), fold(of.city)
