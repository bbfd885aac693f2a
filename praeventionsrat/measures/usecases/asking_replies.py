"""Forms of a Sachstandsabfrage that came back: recognised, compared, merged; nothing is lost."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat import richtext
from praeventionsrat.contacts.history import note_contact
from praeventionsrat.contacts.notes import ContactNoteFields, NoteKind
from praeventionsrat.documents.reply_form import FormReply, is_signed
from praeventionsrat.errors import UserError
from praeventionsrat.german import day, fold
from praeventionsrat.measures.documents.asking_form import LIGHT, PROGRESS, STEPS, TEXT, tag_of
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import Light
from praeventionsrat.measures.reports import (
    MeasureReportFields,
    ReportRequest,
    ReportRequestEntry,
    ReportSource,
)
from praeventionsrat.measures.usecases.reporting import Given, plain, report_measure

STRANGE = "Dieses Formular gehört zu keiner Sachstandsabfrage in dieser Datei."
FORGED = "Die Kennung passt nicht; dieses Formular hat das Programm so nicht ausgegeben."
GONE = "Diese Sachstandsabfrage liegt im Papierkorb; holen Sie sie zurück, um Antworten zu lesen."
WITHOUT_TEXT = "Ohne Text; das Formular nennt nur, was daneben steht."
LIGHTS = {"gruen": Light.GREEN, "grun": Light.GREEN, "gelb": Light.YELLOW, "rot": Light.RED}
PERCENT = re.compile(r"(\d{1,3})\s*(?:%|prozent)?")
MOST = 100
SAME = "steht so schon da und wurde nicht noch einmal übernommen."


@dataclass(frozen=True, slots=True)
class TakenReports:
    """What a form brought."""

    request_id: UUID
    name: str
    reports: int
    told: tuple[str, ...]
    """Sentences about what is worth a look."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a form says of one measure."""

    text: str
    light: Light | None
    progress: int | None
    steps: str

    @property
    def is_empty(self) -> bool:
        """Whether nothing was filled in."""
        return not (self.text or self.steps or self.light or self.progress is not None)


def take_reports(work: Work, reply: FormReply, *, today: date) -> TakenReports:
    """Put on record what a form says of each measure; refuses what we did not send."""
    request, entries = _addressed(work, reply)
    told: list[str] = []
    reports = 0
    for entry in entries:
        said, odd = _said(reply, entry.id)
        heading, is_gone = _heading(work, entry.measure_id)
        told += [f"{heading}: {words}" for words in odd]
        if said.is_empty:
            continue
        if is_gone:
            told.append(f"{heading} liegt im Papierkorb. Im Formular steht: {_in_words(said)}")
            continue
        words = _taken(work, request.id, entry, said, today)
        told += [f"{heading}: {words}"] if words else []
        reports += words != SAME
    beside = [text for text in reply.beside if text]
    told += [f"neben den Feldern steht: {text}" for text in beside]
    if reply.lost:
        told.append("Im Formular fehlen Felder; was darin stand, ist nicht bekannt.")
    kept = [*beside, *(words for words in told if "liegt im Papierkorb" in words)]
    if kept:
        _note(work, entries[0], request.title, kept, today)
    return TakenReports(request.id, entries[0].name, reports, tuple(told))


def _taken(work: Work, request_id: UUID, entry: ReportRequestEntry, said: Said, today: date) -> str:
    """Put one report on record; what is to be said of it."""
    before = [
        one
        for one in work.measure_reports.where(measure_id=entry.measure_id, request_id=request_id)
        if one.source is ReportSource.FORM
    ]
    text = said.text or WITHOUT_TEXT
    if any(
        (plain(one.text), one.light, one.progress, plain(one.next_steps))
        == (text, said.light, said.progress, said.steps)
        for one in before
    ):
        return SAME
    fields = MeasureReportFields.checked(
        reported_on=today,
        text=_rich(text),
        next_steps=_rich(said.steps),
        light=said.light,
        progress=said.progress,
        person_id=entry.person_id,
        reporter="" if entry.person_id else entry.name,
    )
    given = Given(ReportSource.FORM, request_id=request_id)
    report_measure(work, entry.measure_id, fields, today=today, given=given)
    answered = entry.answered_on
    entry.answered_on = today
    if answered is None:
        return ""
    return f"schon am {day(answered)} beantwortet; die neue Antwort steht als weiterer Sachstand."


def _addressed(work: Work, reply: FormReply) -> tuple[ReportRequest, list[ReportRequestEntry]]:
    """The round and the entries of the owner whose form it is, if we signed it."""
    parts = reply.token.split(".")
    try:
        request_id, owner_id = UUID(parts[0]), UUID(parts[1])
    except (ValueError, IndexError):
        raise UserError(STRANGE) from None
    request = work.report_requests.find(request_id)
    if request is None:
        raise UserError(STRANGE)
    entries = [
        one
        for one in work.report_request_entries.where(request_id=request_id)
        if owner_id in {one.person_id, one.organization_id}
    ]
    if not entries:
        raise UserError(STRANGE)
    if not is_signed(request.secret, reply):
        raise UserError(FORGED)
    if request.deleted_at is not None:
        raise UserError(GONE)
    return request, entries


def _said(reply: FormReply, entry_id: UUID) -> tuple[Said, list[str]]:
    """What the fields say, and what of it could not be understood; that goes to the text."""
    text, light, progress, steps = (
        reply.fields.get(tag_of(name, entry_id), "").strip()
        for name in (TEXT, LIGHT, PROGRESS, STEPS)
    )
    odd = list(_odd(light, progress))
    more = [f"Ampel laut Formular: {light}"] if light and _light(light) is None else []
    more += [f"Fortschritt laut Formular: {progress}"] if _is_odd_percent(progress) else []
    said = "\n".join(part for part in (text, *more) if part)
    return Said(said, _light(light), _percent(progress), steps), odd


def _odd(light: str, progress: str) -> Iterator[str]:
    if light and _light(light) is None:
        yield f"„{light}“ ist keine Ampel; es steht im Text des Sachstands."
    if _is_odd_percent(progress):
        yield f"„{progress}“ ist kein Fortschritt von 0 bis 100; es steht im Text des Sachstands."


def _light(words: str) -> Light | None:
    first = fold(words).partition(" ")[0].strip(" –-,.:;")
    return LIGHTS.get(first)


def _percent(words: str) -> int | None:
    found = PERCENT.fullmatch(words.casefold())
    value = int(found[1]) if found else MOST + 1
    return value if value <= MOST else None


def _is_odd_percent(words: str) -> bool:
    return bool(words) and _percent(words) is None


def _heading(work: Work, measure_id: UUID) -> tuple[str, bool]:
    measure = work.measures.get(measure_id)
    return f"{measure.number} {measure.title}", measure.deleted_at is not None


def _in_words(said: Said) -> str:
    parts = (said.text, said.steps)
    return (
        " ".join(" ".join(part.split()) for part in parts if part) or "nur Ampel oder Fortschritt"
    )


def _note(work: Work, entry: ReportRequestEntry, title: str, kept: list[str], today: date) -> None:
    fields = ContactNoteFields(
        person_id=entry.person_id,
        organization_id=entry.organization_id,
        kind=NoteKind.LETTER,
        happened_on=today,
        text="\n".join([f"Antwort auf „{title}“:", *kept]),
    )
    note_contact(work, fields)


def _rich(text: str) -> str:
    return richtext.to_markdown(richtext.from_plain(text))
