"""A Pressemitteilung filled with the facts of the day, and the draft of a mail that carries it.

It is a beginning to be written on in Word: what, when, where, the high points, whom to ask.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Annotated, BinaryIO, ClassVar
from uuid import UUID

from praeventionsrat import richtext
from praeventionsrat.documents import mail_draft
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.mail_draft import MailDraft, is_address
from praeventionsrat.documents.values import Fact, Sheet
from praeventionsrat.german import and_list, clock, full_day, long_day, oclock
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.reading import programme_of
from praeventionsrat.prevention_day.programme.records import ItemFormat
from praeventionsrat.prevention_day.programme.rows import ItemRow, Programme
from praeventionsrat.prevention_day.records import EventDay, PreventionDay
from praeventionsrat.prevention_day.usecases.events import days_of

MOST_HIGHLIGHTS = 8
STEMS = {
    ItemFormat.OPENING: 0,
    ItemFormat.SHOW: 1,
    ItemFormat.THEATRE: 1,
    ItemFormat.CULTURE: 1,
    ItemFormat.AWARD: 1,
    ItemFormat.ACTIVITY: 2,
    ItemFormat.WORKSHOP: 2,
    ItemFormat.LECTURE: 3,
    ItemFormat.TALK: 3,
}
"""What draws people first; the rest after it."""


@dataclass(frozen=True, slots=True)
class Highlight:
    """One item of the programme."""

    when: Annotated[str, "Uhrzeit, bei mehreren Tagen mit Datum"]
    title: Annotated[str, "Programmpunkt"]
    where: Annotated[str, "Ort"]
    text: Annotated[str, "Kurztext aus dem Programm"]


@dataclass(frozen=True, kw_only=True)
class PressRelease(Sheet):
    """Everything the Pressemitteilung says."""

    template: ClassVar[str] = "press_release"

    heading: Annotated[str, "Pressemitteilung"]
    dated: Annotated[str, "Ort und Datum"]
    headline: Annotated[str, "Überschrift der Mitteilung"]
    lead: Annotated[str, "erster Absatz: was, wann, wo"]
    greeting: Annotated[str, "zweiter Absatz: Begrüßung aus dem Programm"]
    patron: Annotated[str, "Satz zur Schirmherrschaft"]
    highlights: tuple[Highlight, ...]
    more: Annotated[str, "letzter Absatz: Anreise und weitere Angaben"]
    facts_about: Annotated[str, "was die Tabelle zeigt"] = "Auf einen Blick"
    facts: tuple[Fact, ...]
    contact: tuple[Annotated[str, "Zeile der Ansprechstelle für die Presse"], ...]


@dataclass(frozen=True, slots=True)
class PressMail:
    """The draft and the document it carries."""

    draft: MailDraft
    release: PressRelease
    file_name: str


def gather(work: Work, event_id: UUID, head: Head) -> PressRelease:
    """Read what the press should know."""
    event, days = work.prevention_days.get(event_id), days_of(work, event_id)
    programme = programme_of(work, event_id)
    return PressRelease(
        head=head,
        title=f"Pressemitteilung {event.title}",
        running_title="Pressemitteilung",
        heading="Pressemitteilung",
        dated=", ".join(part for part in (head.city, long_day(head.today)) if part),
        headline=f"„{event.motto}“: {event.title}" if event.motto else event.title,
        lead=_lead(event, days, programme),
        greeting=richtext.words(event.greeting),
        patron=f"Die Schirmherrschaft hat {event.patron}." if event.patron else "",
        highlights=tuple(_highlight(programme, one) for one in _chosen(programme)),
        more=richtext.words(event.arrival),
        facts=tuple(Fact(name, words) for name, words in _facts(event, days) if words),
        contact=tuple(line for line in _contact(work, event, head) if line),
    )


def gather_mail(work: Work, event_id: UUID, head: Head) -> PressMail:
    """The release as a draft to everybody on the press list whose address is known."""
    release = gather(work, event_id, head)
    text = "\n\n".join(
        part
        for part in (
            "Sehr geehrte Damen und Herren,",
            "anbei erhalten Sie unsere Pressemitteilung mit der Bitte um Veröffentlichung.",
            release.lead,
            release.patron,
            "Wir freuen uns, wenn Sie vor Ort dabei sind.",
            "Mit freundlichen Grüßen\n" + "\n".join(release.contact),
        )
        if part
    )
    draft = MailDraft(head.email, press_addresses(work, event_id), release.headline, text)
    return PressMail(draft, release, f"{release.title}.docx")


def press_addresses(work: Work, event_id: UUID) -> tuple[str, ...]:
    """The addresses of the contacts on the press list, each once: of persons, else of houses."""
    found: dict[str, str] = {}
    for row in work.press_items.rows(event_id):
        person = work.persons.find(row.person_id)
        house = work.organizations.find(row.organization_id)
        known = (one.email for one in (person, house) if one is not None and one.deleted_at is None)
        address = next((one for one in known if is_address(one)), "")
        if address:
            found.setdefault(address.casefold(), address)
    return tuple(found.values())


def render_mail(mail: PressMail, out: BinaryIO) -> None:
    """Write the draft with the release as a Word file."""
    from praeventionsrat.documents import word  # noqa: PLC0415 - Word is heavy

    content = BytesIO()
    word.render(mail.release, content)
    file = mail_draft.MailFile(mail.file_name, content.getvalue())
    mail_draft.write(replace(mail.draft, files=(file,)), out)


def _lead(event: PreventionDay, days: Sequence[EventDay], programme: Programme) -> str:
    where = f" Ort: {event.place}." if event.place else ""
    public = sum(one.is_told_publicly and one.format is not ItemFormat.BREAK
                 for one in programme.items)  # fmt: skip
    what = f" Auf dem Programm stehen {public} Programmpunkte." if public > 1 else ""
    if not days:
        return f"{event.title}: Der Termin wird noch bekannt gegeben.{where}{what}"
    told = and_list(_hours(one) for one in days)
    return f"Der {_called(event.title)} findet statt am {told}.{where}{what}"


def _called(title: str) -> str:
    """„9. Musterauer Präventionstag“, or the name in quotes where an article would not fit."""
    return title if "tag" in title.casefold() else f"Präventionstag „{title}“"


def _hours(one: EventDay) -> str:
    return f"{full_day(one.held_on)}, von {clock(one.opens_at)} bis {oclock(one.closes_at)}"


def _facts(event: PreventionDay, days: Sequence[EventDay]) -> Sequence[tuple[str, str]]:
    return (
        ("Wann", "\n".join(_hours(one) for one in days)),
        ("Wo", event.place),
        ("Für wen", event.target_groups),
        ("Motto", event.motto),
        ("Internet", event.website),
    )


def _chosen(programme: Programme) -> Sequence[ItemRow]:
    public = [
        one
        for one in programme.items
        if one.is_told_publicly and one.format is not ItemFormat.BREAK and one.begins is not None
    ]
    best = sorted(public, key=lambda one: STEMS.get(one.format, 4))[:MOST_HIGHLIGHTS]
    return [one for one in public if one in best]


def _highlight(programme: Programme, item: ItemRow) -> Highlight:
    day = programme.day_of[item.day_id] if item.day_id else None
    on = f"{full_day(day.held_on)}, " if day and len(programme.days) > 1 else ""
    return Highlight(f"{on}{item.when}", item.title, programme.place_name(item), item.short_text)


def _contact(work: Work, event: PreventionDay, head: Head) -> Sequence[str]:
    lead = work.persons.find(event.lead_id)
    return (
        lead.full_name if lead else "",
        " · ".join(part for part in (head.council_name, head.municipality) if part),
        f"Telefon {head.phone}" if head.phone else "",
        head.email,
        f"Am Tag erreichbar unter {event.phone_on_day}" if event.phone_on_day else "",
    )


PRESS_RELEASE = Export(
    "press-release",
    "Pressemitteilung (Word)",
    ".docx",
    gather,
    "praeventionsrat.documents.word:render",
    of="prevention_day",
    description="Motto, Termin, Höhepunkte des öffentlichen Programms und Ansprechstelle.",
)
PRESS_MAIL = Export(
    "press-mail",
    "E-Mail-Entwurf an die Presse",
    ".eml",
    gather_mail,
    "praeventionsrat.prevention_day.money.documents.press_release:render_mail",
    of="prevention_day",
    description="Die Pressemitteilung an alle Kontakte der Presseliste, untereinander unsichtbar.",
)
