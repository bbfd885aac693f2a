"""The persons of a file: made where new, completed where known; their posts in institutions."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.contacts.card import ContactCard
from praeventionsrat.contacts.importing.filling import add_note, differs, fill
from praeventionsrat.contacts.importing.plan import Plan
from praeventionsrat.contacts.importing.ways import Ways, ways_of
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.records import Organization, Person, PersonFields, Post
from praeventionsrat.german import fold

MAIN = ("email", "phone", "mobile")


@dataclass(frozen=True, slots=True)
class Differing:
    """A function or department that is another one on record; what is on record stays."""

    name: str
    said: str
    known: str


class PersonWriter:
    """Writes each person once; a second line about her may name a second post."""

    def __init__(self, work: Work, plan: Plan, houses: Mapping[str, UUID]) -> None:
        self._work, self._plan, self._houses = work, plan, houses
        known = frozenset(plan.persons.values())
        self._records: dict[UUID, Person] = {one.id: one for one in work.persons.where(id=known)}
        self._ways = Ways(work, known, "person_id")
        self._posts: Mapping[UUID, list[Post]] = defaultdict(list)
        for post in work.posts.where(person_id=known):
            if post.person_id is not None and post.ends_on is None:
                self._posts[post.person_id].append(post)
        self._homes: Mapping[UUID, Organization] = {
            one.id: one for one in work.organizations.where(id=frozenset(houses.values()))
        }
        self._new_posts: list[Post] = []
        self.differing: list[Differing] = []
        self.new: set[UUID] = set()
        self.completed: set[UUID] = set()

    def write(self) -> Mapping[int, UUID]:
        """Who each line is now."""
        lines: dict[int, UUID] = {}
        for card in self._plan.contacts:
            if card.is_person:
                twin = lines.get(self._plan.twins.get(card.line, 0))
                lines[card.line] = self._take(card, twin)
        self._work.persons.add_all(self._records[one] for one in sorted(self.new))
        self._work.posts.add_all(self._new_posts)
        self._ways.write()
        return lines

    def _take(self, card: ContactCard, twin: UUID | None) -> UUID:
        person_id = twin or self._plan.persons.get(card.line)
        record = self._records.get(person_id) if person_id else None
        if record is None:
            fields = PersonFields.checked(**_named(card), data_source=self._plan.source)
            record = Person.model_validate(fields)
            self._records[record.id] = record
            self.new.add(record.id)
        changed = (
            self._complete(record, card),
            self._reach(record, card),
            self._post(record, card),
        )
        if any(changed):
            self.completed.add(record.id)
        return record.id

    def _complete(self, record: Person, card: ContactCard) -> bool:
        said = {**_named(card), "data_source": self._plan.source}
        if record.id not in self.new:  # „von Muster“ may stand whole in the family name
            del said["affix"]
        filled = fill(record, said)
        filled = add_note(record, _notes(card)) or filled
        for name in MAIN:
            at_work, at_home = getattr(card.official, name), getattr(card.private, name)
            if not getattr(record, name) and (at_work or at_home):
                setattr(record, name, at_work or at_home)
                setattr(record, f"{name}_private", not at_work)
                filled = True
        if card.is_confidential and not record.no_forwarding:
            record.no_forwarding = filled = True
        return filled

    def _reach(self, record: Person, card: ContactCard) -> bool:
        home = self._homes.get(self._houses.get(self._plan.key_of(card), record.id))
        known = [record.email, record.phone, record.mobile, home.website if home else ""]
        found = [self._ways.add(record.id, ways_of(card), known)]
        at = card.official
        if home is None or fold(f"{home.street} {home.city}") != fold(f"{at.street} {at.city}"):
            letters = home is None
            found.append(self._ways.place(record.id, at, is_private=False, for_letters=letters))
        letters = home is None and not at.city
        found.append(
            self._ways.place(record.id, card.private, is_private=True, for_letters=letters)
        )
        return any(found)

    def _post(self, record: Person, card: ContactCard) -> bool:
        house_id = self._houses.get(self._plan.key_of(card))
        if house_id is None:
            return False
        said = {"role": card.role, "department": card.department}
        for post in self._posts[record.id]:
            if post.organization_id == house_id:
                self.differing += [
                    Differing(card.label, words, getattr(post, name))
                    for name, words in said.items()
                    if differs(getattr(post, name), words)
                ]
                return fill(post, said)
        made = Post(
            person_id=record.id,
            organization_id=house_id,
            role=card.role,
            department=card.department,
        )
        self._posts[record.id].append(made)
        self._new_posts.append(made)
        return True


def _named(card: ContactCard) -> dict[str, str]:
    """A neutral salutation is one without „Frau“ and „Herr“."""
    return {
        "form_of_address": "" if card.is_neutral else card.form_of_address,
        "title": card.title,
        "given_name": card.given_name,
        "affix": card.affix,
        "family_name": card.family_name,
        "post_title": card.post_title,
    }


def _notes(card: ContactCard) -> list[str]:
    """What has no place of its own stands in the note."""
    return [
        card.note,
        f"Namensnachsatz: {card.suffix}" if card.suffix else "",
        f"Foto Nr.: {card.photo_number}" if card.photo_number else "",
        "" if card.organization else ", ".join(w for w in (card.role, card.department) if w),
    ]
