"""Nachtrags-Tagesordnung: what came onto the agenda after the invitation, with its numbers."""

from dataclasses import dataclass, fields, replace
from typing import ClassVar
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Rich
from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.documents import common, invitation
from praeventionsrat.meetings.documents.common import Ground
from praeventionsrat.meetings.documents.invitation import InvitationSheet
from praeventionsrat.meetings.notice import days_between
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.quorum import supplement_consent
from praeventionsrat.meetings.usecases.consultations import paper_numbers

USUAL = "die Tagesordnung der oben genannten Sitzung wird um folgende Punkte ergänzt:"
NONE = "Zur Tagesordnung der oben genannten Sitzung ist kein Punkt nachgetragen."


@dataclass(frozen=True, kw_only=True)
class SupplementSheet(InvitationSheet):
    """Everything the letter says."""

    template: ClassVar[str] = "supplement"


def gather(work: Work, meeting_id: UUID, head: Head) -> SupplementSheet:
    """Read what the letter says: the added items only, under the numbers they have."""
    base = common.ground(work, meeting_id)
    letter = invitation.gather(work, meeting_id, head)
    items = work.agenda_items.where(meeting_id=meeting_id)
    places = agenda.places(items, papers=paper_numbers(work, items))
    added = [place for place in places if place.item.is_supplement]
    parts = tuple(
        replace(part, lines=tuple(replace(n, title=_plain(n.title)) for n in part.lines))
        for part in invitation.parts(added)
    )
    values = {field.name: getattr(letter, field.name) for field in fields(letter)}
    name = f"Nachtrag zur Tagesordnung der {base.of_session}"
    values |= {
        "title": name,
        "running_title": f"Nachtrag zur {base.meeting.number}. Sitzung",
        "subject": name,
        "text": Rich(USUAL if added else NONE),
        "parts": parts,
        "information": _information(letter, head),
        "sentences": _consent(base, head) if added else (),
        "reply_sentence": "",
        "attachments": "",
    }
    return SupplementSheet(**values)


SUPPLEMENT = Export(
    "supplement",
    "Nachtrag zur Tagesordnung (Word)",
    ".docx",
    gather,
    "praeventionsrat.documents.word:render",
    description="Nur die Punkte, die nach dem Versand der Einladung dazugekommen sind.",
)


def _information(letter: InvitationSheet, head: Head) -> tuple[str, ...]:
    """As in the letter, but of today: the day of the invitation has passed."""
    today = common.joined(head.city, german.long_day(head.today))
    return (*letter.information[:-1], today) if today else letter.information


def _plain(title: str) -> str:
    return title.replace(" (Nachtrag)", "")


def _consent(base: Ground, head: Head) -> tuple[str, ...]:
    """What it takes to deal with items that arrive after the Ladungsfrist."""
    today, rules = head.today, base.rules
    if today is None:
        return ()
    held_on = base.meeting.held_on
    if days_between(today, held_on, rules.notice_counting) >= rules.notice_days:
        return ()
    if not rules.supplement_two_thirds:
        return (
            "Über diese Punkte kann beraten und beschlossen werden, wenn die Mehrheit der "
            "Anwesenden zustimmt.",
        )
    needed = supplement_consent(rules, base.legal, 0)
    voters = german.count(base.legal, "Mitglied", "Mitgliedern")
    return (
        "Über diese Punkte kann nur verhandelt und beschlossen werden, wenn zwei Drittel der "
        f"gesetzlichen Zahl der Mitglieder zustimmen ({needed} von {voters}).",
    )
