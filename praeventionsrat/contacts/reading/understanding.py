"""From what a line says to a clean contact, or to the reason why there is none."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from praeventionsrat.contacts.card import ContactCard
from praeventionsrat.contacts.reading.entry import Entry, Refused
from praeventionsrat.contacts.reading.persons import Names
from praeventionsrat.contacts.reading.reach import read_reach
from praeventionsrat.contacts.reading.said import Said
from praeventionsrat.contacts.reading.targets import Target
from praeventionsrat.errors import Invalid

NOBODY = "Weder ein Name noch eine Institution."
ONE_NAME = "Nur ein Vorname; er steht jetzt als Nachname."
DIGITS = "Im Namen stehen Ziffern; bitte prüfen."
EVERY = 100
Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Understood:
    """One contact as it would be taken, and what was not as expected."""

    card: ContactCard
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of all lines."""

    contacts: tuple[Understood, ...]
    refused: tuple[Refused, ...]


def no_step(_done: int, _total: int) -> None:
    """Where nobody watches."""


def understand(
    entries: Sequence[Entry], refused: Iterable[Refused] = (), step: Step = no_step
) -> Outcome:
    """Every line: a contact or a reason; ``refused`` are those the reader gave up already."""
    contacts: list[Understood] = []
    left = list(refused)
    for number, entry in enumerate(entries):
        if number % EVERY == 0:
            step(number, len(entries))
        found = understand_one(entry)
        if isinstance(found, Understood):
            contacts.append(found)
        else:
            left.append(found)
    return Outcome(tuple(contacts), tuple(sorted(left, key=lambda one: one.line)))


def understand_one(entry: Entry) -> Understood | Refused:
    """One line."""
    said = Said(entry.said)
    try:
        names = _names(said)
    except Invalid as err:
        return Refused(entry.line, " ".join(err.fields.values()), said.beginning)
    organization = said.one(Target.ORGANIZATION) or said.one(Target.ORGANIZATION_SHORT)
    if not (names.family_name or organization):
        return Refused(entry.line, NOBODY, said.beginning)
    return Understood(_card(entry.line, said, names, organization), tuple(said.notes))


def _names(said: Said) -> Names:
    names = Names(
        affix=said.joined(Target.AFFIX, " "),
        post_title=said.one(Target.POST_TITLE),
    )
    names.read_salutation(said.joined(Target.FORM_OF_ADDRESS, " "))
    names.read_title(said.joined(Target.TITLE, " "))
    given, family = said.joined(Target.GIVEN_NAME, " "), said.joined(Target.FAMILY_NAME, " ")
    if given or family:
        names.read_parts(given, family)
    elif whole := said.one(Target.NAME):
        names.read_whole(whole)
    if names.given_name and not names.family_name:
        names.given_name, names.family_name = "", names.given_name
        said.notes.append(ONE_NAME)
    if names.has_digits:
        said.notes.append(DIGITS)
    said.put_aside(Target.NAME, names.asides)
    return names


def _card(line: int, said: Said, names: Names, organization: str) -> ContactCard:
    official, private = read_reach(said, "official"), read_reach(said, "private")
    said.put_aside(Target.PRIVATE_EMAIL, private.emails)
    said.put_aside(Target.PRIVATE_PHONE, private.phones)
    lists = {
        target.value: tuple(said.all(target))
        for target in (
            Target.LANGUAGES,
            Target.TOPICS,
            Target.DISTRICTS,
            Target.TARGET_GROUPS,
        )
    }
    return ContactCard(
        line=line,
        uid=said.one(Target.UID).removeprefix("urn:uuid:"),
        form_of_address=names.form_of_address,
        is_neutral=names.is_neutral or said.is_true(Target.IS_NEUTRAL),
        title=said.fitting(Target.TITLE, names.title),
        given_name=names.given_name,
        affix=names.affix,
        family_name=names.family_name,
        suffix=said.joined(Target.SUFFIX),
        post_title=said.fitting(Target.POST_TITLE, names.post_title),
        organization=organization,
        organization_short=said.one(Target.ORGANIZATION_SHORT),
        organization_kind=said.one(Target.ORGANIZATION_KIND),
        sector=said.one(Target.SECTOR),
        department=said.joined(Target.DEPARTMENT),
        role=said.joined(Target.ROLE),
        official=official.reach,
        private=private.reach,
        further_emails=_each_once(official.emails, said.all(Target.FURTHER_EMAILS)),
        further_phones=_each_once(official.phones, said.all(Target.FURTHER_PHONES)),
        photo_number=said.one(Target.PHOTO_NUMBER),
        is_confidential=said.is_true(Target.IS_CONFIDENTIAL),
        note=said.note(),
        **lists,
    )


def _each_once(*values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for some in values for value in some))
