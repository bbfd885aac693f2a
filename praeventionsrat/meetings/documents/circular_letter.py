"""Umlaufbeschluss on paper: the letter that asks, and the note of what came of it."""

from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.contacts.letters import address_lines, letter_organization, salutation
from praeventionsrat.council.usecases import members_on
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Fact, Rich, Sheet
from praeventionsrat.errors import UserError
from praeventionsrat.meetings.circular_views import AnswerRow
from praeventionsrat.meetings.circulars import Circular, CircularReply
from praeventionsrat.meetings.documents import common
from praeventionsrat.meetings.documents.letters import Letter, Letters
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.circulating import view_circular

REPLIES = {
    CircularReply.NONE: "keine Antwort",
    CircularReply.YES: "Ja",
    CircularReply.NO: "Nein",
    CircularReply.ABSTAIN: "Enthaltung",
    CircularReply.OBJECTS: "widerspricht dem Verfahren",
}
BOXES = (
    "☐ Ich stimme zu.",
    "☐ Ich stimme nicht zu.",
    "☐ Ich enthalte mich.",
    "☐ Ich widerspreche dem Umlaufverfahren; der Gegenstand soll in einer Sitzung beraten werden.",
)


@dataclass(frozen=True, kw_only=True)
class CircularSheet(Sheet):
    """Everything the letter says."""

    template: ClassVar[str] = "circular"

    sender_line: Annotated[str, "Absender über der Anschrift"]
    recipients: tuple[str, ...]
    information: tuple[str, ...]
    subject: Annotated[str, "Betreff"]
    greeting: Annotated[str, "Anrede"]
    request: Annotated[str, "worum gebeten wird"]
    wording: Annotated[Rich, "Beschlussvorschlag"]
    reason: Annotated[Rich, "Begründung"]
    has_reason: Annotated[bool, "ob es eine Begründung gibt"]
    boxes: tuple[str, ...]
    return_sentence: Annotated[str, "bis wann und wohin"]
    name: Annotated[str, "Name der Person"]
    signer: Annotated[str, "Name der Leitung"]


@dataclass(frozen=True, slots=True)
class ReplyLine:
    """What one member answered."""

    name: Annotated[str, "Name"]
    reply: Annotated[str, "Antwort"]
    day: Annotated[str, "Antwort vom"]


@dataclass(frozen=True, kw_only=True)
class CircularResult(Sheet):
    """Everything the note says."""

    template: ClassVar[str] = "circular_result"

    subtitle: Annotated[str, "Gegenstand"]
    facts_about: Annotated[str, "Beschreibung der Kopftabelle"]
    facts: tuple[Fact, ...]
    wording: Annotated[Rich, "Wortlaut"]
    figures: Annotated[str, "Stimmen"]
    result: Annotated[str, "Ergebnis"]
    lines: tuple[ReplyLine, ...]
    place_and_day: Annotated[str, "Ort und Datum"]


UNDECIDED = "Noch nicht festgestellt. Nach den bisherigen Antworten: "


def gather(work: Work, circular_id: UUID, head: Head) -> Letters:
    """Read the letters to every voting member."""
    circular = work.circulars.get(circular_id)
    lines = work.circular_answers.where(circular_id=circular_id)
    people = [line.person_id for line in lines if line.person_id is not None]
    if not people:
        raise UserError("In diesem Gremium gibt es keine stimmberechtigten Mitglieder.")
    letters = tuple(_letter(work, circular, person_id, head) for person_id in people)
    return Letters(f"Umlaufbeschluss: {circular.subject}", letters)


def gather_result(work: Work, circular_id: UUID, head: Head) -> CircularResult:
    """Read the note of the result."""
    view, circular = view_circular(work, circular_id), work.circulars.get(circular_id)
    committee = work.committees.get(circular.committee_id)
    number = f"Umlaufbeschluss {circular.number}".strip()
    return CircularResult(
        head=head,
        title=f"{number}: {circular.subject}",
        running_title=number,
        subtitle=circular.subject,
        facts_about="Angaben zum Umlaufbeschluss",
        facts=common.facts(
            ("Gremium", committee.name),
            ("Nummer", circular.number),
            ("Versandt am", german.long_day(circular.sent_on)),
            ("Antwort bis", german.long_day(circular.answer_by)),
            ("Festgestellt am", german.long_day(circular.closed_on)),
        ),
        wording=Rich(circular.wording),
        figures=view.tally.sentence,
        result=view.outcome.sentence if circular.closed_on else UNDECIDED + view.outcome.sentence,
        lines=tuple(ReplyLine(line.name, REPLIES[line.reply], _day(line)) for line in view.answers),
        place_and_day=common.joined(head.city, german.long_day(circular.closed_on or head.today)),
    )


CIRCULAR_LETTERS = Export(
    "circular-letters",
    "Briefe zum Umlaufbeschluss (Word)",
    ".docx",
    gather,
    "praeventionsrat.meetings.documents.letters_word:render",
    of="circular",
    description="Ein Brief je stimmberechtigter Person mit Wortlaut und Feldern zum Ankreuzen.",
    is_long=True,
)
CIRCULAR_RESULT = Export(
    "circular-result",
    "Ergebnis des Umlaufbeschlusses (Word)",
    ".docx",
    gather_result,
    "praeventionsrat.documents.word:render",
    of="circular",
    description="Vermerk über Stimmen und Ergebnis.",
)


def _letter(work: Work, circular: Circular, person_id: UUID, head: Head) -> Letter:
    person = work.persons.get(person_id)
    day = circular.sent_on or head.today
    seats = members_on(work, circular.committee_id, day) if day else ()
    sender = next((s.organization_id for s in seats if s.person_id == person_id), None)
    committee = work.committees.get(circular.committee_id)
    until = german.full_day(circular.answer_by)
    to = f"an {head.email}" if head.email else "an die Geschäftsstelle"
    sheet = CircularSheet(
        head=head,
        title=f"Umlaufbeschluss: {circular.subject}",
        running_title="Umlaufbeschluss",
        foot_note=common.joined(common.address_line(head), head.website, by=" · "),
        sender_line=common.address_line(head),
        recipients=address_lines(person, letter_organization(work, person_id, sender)),
        information=tuple(
            text
            for text in (
                f"Telefon: {head.phone}" if head.phone else "",
                f"E-Mail: {head.email}" if head.email else "",
                common.joined(head.city, german.long_day(day)),
            )
            if text
        ),
        subject=f"Umlaufbeschluss: {circular.subject}",
        greeting=salutation(person),
        request=f"über den folgenden Vorschlag stimmen die Mitglieder {committee.of_committee} "
        "schriftlich ab. Widerspricht jemand dem Verfahren, kommt der Gegenstand in die nächste "
        "Sitzung.",
        wording=Rich(circular.wording),
        reason=Rich(circular.reason),
        has_reason=bool(circular.reason.strip()),
        boxes=BOXES,
        return_sentence=f"Bitte antworten Sie {f'bis {until} ' if until else ''}{to}.",
        name=person.name,
        signer=_chair(work, circular),
    )
    return Letter(f"Umlaufbeschluss {person.sort_name}".strip(), sheet)


def _day(line: AnswerRow) -> str:
    return german.day(line.answered_on) + (" (nach der Frist)" if line.is_late else "")


def _chair(work: Work, circular: Circular) -> str:
    seats = work.memberships.where(committee_id=circular.committee_id, role="chair")
    person = work.persons.find(seats[0].person_id) if seats else None
    return person.name if person else ""
