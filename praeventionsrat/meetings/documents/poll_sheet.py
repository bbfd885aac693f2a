"""Antwortblatt of a Terminabfrage: one fillable Word file for each person."""

from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.contacts.letters import salutation
from praeventionsrat.documents import reply_form
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Sheet
from praeventionsrat.errors import UserError
from praeventionsrat.meetings.date_choice import Asked, ProposedDate
from praeventionsrat.meetings.documents import common
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.polling import view_poll

REMARK = "bemerkung"


@dataclass(frozen=True, slots=True)
class DateLine:
    """One day with its field."""

    tag: Annotated[str, "Name des Feldes"]
    day: Annotated[str, "Tag"]
    clock: Annotated[str, "Uhrzeit"]


@dataclass(frozen=True, kw_only=True)
class PollSheet(Sheet):
    """Everything the sheet says."""

    template: ClassVar[str] = "poll"

    subject: Annotated[str, "Betreff"]
    person: Annotated[str, "Name der Person"]
    greeting: Annotated[str, "Anrede"]
    request: Annotated[str, "worum gebeten wird"]
    place: Annotated[str, "Ort"]
    lines: tuple[DateLine, ...]
    return_sentence: Annotated[str, "wohin die Antwort geht"]
    remark_tag: Annotated[str, "Name des Feldes für Bemerkungen"] = REMARK


@dataclass(frozen=True, slots=True)
class ReplySheet:
    """A sheet, who gets it, and the token that knows it again."""

    name: str
    sheet: PollSheet
    token: str


def gather(work: Work, poll_id: UUID, head: Head) -> tuple[ReplySheet, ...]:
    """Read the sheets of everybody who is asked."""
    view, secret = view_poll(work, poll_id), work.date_polls.get(poll_id).secret
    if not view.dates:
        raise UserError("Bitte tragen Sie zuerst ein, welche Termine zur Wahl stehen.")
    lines = tuple(_line(one) for one in view.dates)
    by = german.full_day(view.row.reply_by)
    sent = f"an {head.email}" if head.email else "an die Geschäftsstelle"
    found = []
    for asked in view.asked:
        sheet = PollSheet(
            head=head,
            title=f"Terminabfrage {view.row.title}",
            running_title="Terminabfrage",
            foot_note=common.joined(common.address_line(head), head.website, by=" · "),
            subject=f"Terminabfrage: {view.row.title}",
            person=asked.name,
            greeting=salutation(work.persons.get(asked.person_id)),
            request="bitte wählen Sie bei jedem Termin, ob Sie kommen können. Zum Antworten "
            "genügt es, in die Felder zu klicken und die Datei zu speichern.",
            place=f"Ort: {view.place}" if view.place else "",
            lines=lines,
            return_sentence=f"Bitte senden Sie diese Datei {f'bis {by} ' if by else ''}{sent}.",
        )
        names = [*(line.tag for line in lines), REMARK]
        token = reply_form.sign(secret, f"{poll_id}.{asked.id}", names)
        found.append(ReplySheet(f"Terminabfrage {_file_name(asked)}", sheet, token))
    return tuple(found)


def tag_of(date_id: UUID) -> str:
    """The name of a day's field, short enough for Word."""
    return f"t{date_id.hex[-12:]}"


def _line(one: ProposedDate) -> DateLine:
    times = german.oclock(one.starts_at)
    if one.starts_at and one.ends_at:
        times = f"{german.clock(one.starts_at)} bis {german.oclock(one.ends_at)}"
    return DateLine(tag_of(one.id), german.full_day(one.held_on), times)


def _file_name(asked: Asked) -> str:
    *given, family = asked.name.split()
    return " ".join([family, *given])
