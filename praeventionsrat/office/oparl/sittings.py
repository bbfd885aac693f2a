"""Meetings with the public part of their agendas; results only once minutes are issued."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from praeventionsrat import richtext
from praeventionsrat.ids import uuid_from_text
from praeventionsrat.meetings import agenda, wording
from praeventionsrat.meetings.agenda import Place
from praeventionsrat.meetings.approval import PublishedNames
from praeventionsrat.meetings.documents.minutes_published import named_persons
from praeventionsrat.meetings.published_names import Named, without_names
from praeventionsrat.meetings.records import AgendaItem, Attachment, Meeting, MeetingState
from praeventionsrat.meetings.usecases.approval import names_published
from praeventionsrat.meetings.usecases.consultations import STATES
from praeventionsrat.meetings.usecases.rules import legal_members, rules_of
from praeventionsrat.office.oparl.files import Download, attached, file_object
from praeventionsrat.office.oparl.web import Object, Web, stamp
from praeventionsrat.office.ports import Work

WORDS = {
    MeetingState.SCHEDULED: "terminiert",
    MeetingState.INVITED: "eingeladen",
    MeetingState.RUNNING: "eingeladen",
    MeetingState.HELD: "durchgeführt",
    MeetingState.CANCELLED: "terminiert",
}


@dataclass(slots=True)
class Sitting:
    """One meeting as far as it is public."""

    meeting: Meeting
    places: Sequence[Place]
    """Items of the public part that were announced."""
    is_told: bool
    """Whether minutes are issued: only then results leave."""
    names: PublishedNames = PublishedNames.GENERAL
    persons: Sequence[Named] = ()
    downloads: list[Download] = field(default_factory=list)
    files: list[Object] = field(default_factory=list)

    def say(self, text: str) -> str:
        """A text with no more names than the committee publishes."""
        return without_names(text, self.persons, self.names)


def sittings(work: Work) -> list[Sitting]:
    """Every meeting the public may know of, the oldest first."""
    rows = sorted(work.meetings.rows(), key=lambda row: (row.held_on, str(row.id)))
    found = (_sitting(work, row.id) for row in rows)
    return [sitting for sitting in found if sitting is not None]


def _sitting(work: Work, meeting_id: UUID) -> Sitting | None:
    meeting = work.meetings.get(meeting_id)
    places = agenda.places(work.agenda_items.where(meeting_id=meeting_id))
    public = [place for place in places if place.item.is_public]
    is_sent = any(place.item.number for place in places)
    if not public:
        return None
    minutes = work.minutes.where(meeting_id=meeting_id)
    told = meeting.state is MeetingState.HELD and any(m.issued_on for m in minutes)
    return Sitting(
        meeting=meeting,
        places=public if is_sent else [],
        is_told=told,
        names=names_published(work, meeting.committee_id),
        persons=named_persons(work, meeting_id) if told else (),
    )


def location(web: Web, place: str) -> Object | None:
    """Where a meeting is."""
    key = uuid_from_text(f"oparl/place/{place}")
    return web.object("Location", key, {"description": place}) if place else None


def meeting_object(work: Work, sitting: Sitting, web: Web, steps: dict[UUID, UUID]) -> Object:
    """A meeting; ``steps`` are the consultations by item."""
    meeting = sitting.meeting
    committee = work.committees.get(meeting.committee_id)
    begin = meeting.begun_at or meeting.planned_start
    end = meeting.ended_at or meeting.planned_end
    _attach(work, sitting, web)
    loose = [f for f in sitting.files if "agendaItem" not in f]
    return web.object(
        "Meeting",
        meeting.id,
        {
            "name": f"{meeting.number}. Sitzung {committee.of_committee}",
            "meetingState": WORDS[meeting.state],
            "cancelled": meeting.state is MeetingState.CANCELLED,
            "start": web.instant(meeting.held_on, begin),
            "end": web.instant(meeting.held_on, end, begin),
            "location": location(web, meeting.place),
            "organization": [web.id_of("Organization", committee.id)],
            "auxiliaryFile": loose,
            "agendaItem": [
                _item(work, sitting, web, place, order, steps)
                for order, place in enumerate(sitting.places)
            ],
            "created": stamp(meeting.created_at),
            "modified": stamp(meeting.changed_at),
        },
    )


def _item(
    work: Work, sitting: Sitting, web: Web, place: Place, order: int, steps: dict[UUID, UUID]
) -> Object:
    item, day = place.item, sitting.meeting.held_on
    begun = sitting.meeting.begun_at
    own = web.id_of("AgendaItem", item.id)
    fields: dict[str, object] = {
        "meeting": web.id_of("Meeting", sitting.meeting.id),
        "number": place.number,
        "order": order,
        "name": sitting.say(item.title),
        "public": True,
        "consultation": web.id_of("Consultation", steps[item.id]) if item.id in steps else None,
        "auxiliaryFile": [f for f in sitting.files if f.get("agendaItem") == [own]],
    }
    if sitting.is_told:
        fields |= {
            "result": sitting.say(_result(work, sitting.meeting, item)),
            "resolutionText": sitting.say(_resolutions(work, item)),
            "start": web.instant(day, item.started_at, begun),
            "end": web.instant(day, item.ended_at, begun),
        }
    return web.object("AgendaItem", item.id, fields)


def _result(work: Work, meeting: Meeting, item: AgendaItem) -> str:
    votes = work.votes.where(agenda_item_id=item.id)
    if not votes:
        return item.outcome or STATES.get(item.state, "")
    rules, legal = rules_of(work, meeting), legal_members(work, meeting)
    return "; ".join(wording.phrase(vote, rules, legal) for vote in votes)


def _resolutions(work: Work, item: AgendaItem) -> str:
    votes = {vote.id for vote in work.votes.where(agenda_item_id=item.id)}
    found = sorted(work.resolutions.where(vote_id=votes), key=lambda r: r.number)
    return "\n\n".join(
        f"Beschluss {r.number}{'' if r.is_adopted else ' (abgelehnt)'}: {richtext.words(r.text)}"
        for r in found
    )


def _attach(work: Work, sitting: Sitting, web: Web) -> None:
    """Public attachments with a file: of the invitation once it is out, of the minutes after."""
    items = {place.item.id for place in sitting.places}
    for attachment in work.attachments.where(meeting_id=sitting.meeting.id):
        if not attachment.sha256 or not _is_public(attachment, items, sitting):
            continue
        content = work.blobs.get(attachment.sha256).content
        download = attached(attachment.id, attachment.file_name, content)
        at = attachment.agenda_item_id
        fields: dict[str, object] = {"meeting": [web.id_of("Meeting", sitting.meeting.id)]}
        if at is not None:
            fields["agendaItem"] = [web.id_of("AgendaItem", at)]
        sitting.downloads.append(download)
        sitting.files.append(file_object(web, download, sitting.say(attachment.title), fields))


def _is_public(attachment: Attachment, items: set[UUID], sitting: Sitting) -> bool:
    at = attachment.agenda_item_id
    is_out = bool(items) if attachment.in_invitation else sitting.is_told
    return attachment.is_public and is_out and (at is None or at in items)
