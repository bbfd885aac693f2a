"""The cover sheet of the Übergabemappe: where things stand and what to do first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from praeventionsrat import german
from praeventionsrat.council.ports import CommitteeRow
from praeventionsrat.council.records import Role
from praeventionsrat.council.usecases import members_on
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Fact, Rich, Sheet
from praeventionsrat.meetings.documents import common
from praeventionsrat.meetings.documents.annual_report import ReportLine
from praeventionsrat.office.overview import MeetingAhead, MinutesDue, gather
from praeventionsrat.office.ports import Work
from praeventionsrat.office.usecases import office_of

SECRECY = (
    "Diese Mappe ist **nicht verschlüsselt**. Sie enthält personenbezogene Daten und "
    "Nichtöffentliches. Geben Sie sie nur der Nachfolge und löschen Sie Kopien, die nicht mehr "
    "gebraucht werden."
)


@dataclass(frozen=True, kw_only=True)
class CoverSheet(Sheet):
    """Everything the cover says."""

    template: ClassVar[str] = "cover"

    marking: Annotated[str, "Kennzeichnung"] = "Nur für die Nachfolge – vertraulich"
    heading: Annotated[str, "Überschrift"] = "Übergabemappe"
    subtitle: Annotated[str, "Wer übergibt, Stand"]
    facts: tuple[Fact, ...]
    steps: tuple[str, ...]
    committees: tuple[ReportLine, ...]
    contents: tuple[ReportLine, ...]
    opening: tuple[str, ...]
    secrecy: Annotated[Rich, "Hinweis zur Vertraulichkeit"]


def cover(work: Work, head: Head, store_name: str, contents: Sequence[ReportLine]) -> CoverSheet:
    """Read where things stand."""
    today = head.today or date.max
    office = office_of(work)
    return CoverSheet(
        head=head,
        title=common.joined("Übergabemappe", head.author, by=" – "),
        running_title="Übergabemappe",
        subtitle=common.joined(head.author, f"Stand {german.long_day(today)}", by=" · "),
        facts=common.facts(
            ("Geschäftsstelle", common.joined(office.name, office.street, office.city)),
            ("Telefon", office.phone),
            ("E-Mail", office.email),
            ("Datei des Programms", store_name),
        ),
        steps=_steps(work, today),
        committees=tuple(_committee(work, row, today) for row in work.committees.rows(today)),
        contents=tuple(contents),
        opening=_opening(store_name, printed=office.sheet_printed_at is not None),
        secrecy=Rich(SECRECY),
    )


def _steps(work: Work, today: date) -> tuple[str, ...]:
    found = gather(work, today)
    steps = [_meeting_step(meeting) for meeting in found.meetings]
    steps += [_minutes_step(minutes) for minutes in found.minutes]
    if found.assignments_open:
        words = german.count(found.assignments_open, "Auftrag ist", "Aufträge sind")
        late = f", davon {found.assignments_late} überfällig" if found.assignments_late else ""
        steps.append(f"{words} offen{late}: siehe „Offene Aufträge“.")
    follow_ups = [
        row for row in work.trackings.rows() if row.done_on is None and row.follow_up_on is not None
    ]
    steps += [
        f"Wiedervorlage am {german.day(row.follow_up_on)}: {row.number} {row.title}."
        for row in sorted(follow_ups, key=lambda row: row.follow_up_on or date.max)
    ]
    return tuple(steps)


def _meeting_step(meeting: MeetingAhead) -> str:
    until = f" ({meeting.until})" if meeting.until else ""
    return f"{meeting.title} am {german.day(meeting.held_on)}: {meeting.step}{until}."


def _minutes_step(minutes: MinutesDue) -> str:
    late = ", überfällig" if minutes.is_late else ""
    return f"Niederschrift {minutes.title}: fällig am {german.day(minutes.due_on)}{late}."


def _committee(work: Work, row: CommitteeRow, today: date) -> ReportLine:
    seats = [s for s in members_on(work, row.id, today) if s.role is Role.CHAIR]
    chair = work.persons.find(seats[0].person_id) if seats else None
    return ReportLine(
        row.name,
        chair.name if chair else "unbesetzt",
        german.day(row.last_meeting) or "–",
        german.day(row.next_meeting) or "kein Termin",
    )


def _opening(store_name: str, *, printed: bool) -> tuple[str, ...]:
    sheet = (
        "Fehlt das Kennwort, öffnet der Code auf dem ausgedruckten Wiederherstellungsblatt die "
        "Datei. Es liegt nicht in dieser Mappe; fragen Sie die Behördenleitung, wo es verwahrt ist."
        if printed
        else "Das Wiederherstellungsblatt ist noch nicht gedruckt. Drucken Sie es, solange jemand "
        "die Datei öffnen kann: Einstellungen, Schlüssel."
    )
    return (
        f"Das Programm einrichten und „{store_name}“ zusammen mit „{store_name}.keys“ in einen "
        "Ordner legen.",
        "Die Datei öffnen: mit dem Kennwort, das mündlich oder verschlossen übergeben wird. Es "
        "steht nirgends in dieser Mappe.",
        sheet,
        "Danach unter Einstellungen ein eigenes Kennwort setzen und ein neues "
        "Wiederherstellungsblatt drucken.",
        "Unter Einstellungen den Ort der Sicherungen prüfen; von dort kommt alles zurück.",
    )
