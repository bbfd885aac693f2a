"""What a council year adds to the town: topics, papers, invitations, notes, kept versions."""

from dataclasses import dataclass, replace
from datetime import timedelta

from praeventionsrat.documents.frozen import freeze
from praeventionsrat.documents.values import Rich
from praeventionsrat.meetings.approval import MinutesState, MinutesStep, MinutesVersion
from praeventionsrat.meetings.documents.minutes_values import ItemEntry, MinutesSheet
from praeventionsrat.meetings.invitees import Extent, Invitee, InviteeSource, Reply
from praeventionsrat.meetings.papers import Consultation, Paper
from praeventionsrat.meetings.records import AttendanceKind
from praeventionsrat.meetings.topics import Topic
from praeventionsrat.meetings.tracking import Progress, ProgressNote, Tracking

CHAPTERS = 3
"""Texts of an item in the long meeting: with them its sixty items fill forty pages."""
STATES = (
    MinutesState.CIRCULATED,
    MinutesState.SIGNED,
    MinutesState.SENT,
    MinutesState.APPROVED,
)


@dataclass(frozen=True)
class CouncilYear:
    """Writes beside a meeting what belongs to it; the same for the same dice."""

    writer: object
    dice: object

    def of_meeting(self, meeting, people, items, *, is_open):
        """Topics, papers, invitees, and minutes in every state unless they are still written."""
        yield from self._topics(meeting, items)
        yield from self._papers(meeting, items[:4])
        yield from self._invitees(meeting, people)
        if not is_open:
            yield from self._kept(meeting, items)

    def two_versions(self, meeting, items):
        """Forty pages twice: a word here, a sentence there, a paragraph gone, one added."""
        texts = [
            "\n\n".join([item.minutes_text, *(self.writer.text() for _ in range(CHAPTERS - 1))])
            for item in items
        ]
        first = _sheet(meeting, items, texts)
        yield _version(meeting, 1, first)
        second = replace(
            first, items=tuple(self._edited(at, one) for at, one in enumerate(first.items))
        )
        yield _version(meeting, 2, second)
        taken = ((MinutesState.SIGNED, ""), (MinutesState.DRAFT, "Die Anwesenheit fehlte."))
        for at, (state, reason) in enumerate(taken):
            yield _step(meeting, at, state, reason)

    def of_assignment(self, assignment):
        """How far it is, and two notes on the way."""
        progress = Progress.IN_PROGRESS
        yield Tracking(assignment_id=assignment.id, progress=progress)
        for weeks in (3, 6):
            noted_on = assignment.due_on - timedelta(weeks=weeks)
            text = self.writer.sentence()
            yield ProgressNote(assignment_id=assignment.id, noted_on=noted_on, text=text)

    def _edited(self, at, entry):
        paragraphs = entry.text.markdown.split("\n\n")
        paragraphs[0] = paragraphs[0].replace(" der ", " jener ", 1)
        if at % 3 == 0:
            paragraphs[-1] += " " + self.writer.sentence()
        if at % 5 == 0:
            paragraphs.insert(1, self.writer.sentence())
        if at % 7 == 0:
            del paragraphs[-1]
        return replace(entry, text=replace(entry.text, markdown="\n\n".join(paragraphs)))

    def _topics(self, meeting, items):
        used = {"committee_id": meeting.committee_id, "submitted_on": meeting.held_on}
        person = self.writer.person()
        yield Topic(
            title=self.writer.title(),
            note=self.writer.sentence(),
            submitted_by=person,
            agenda_item_id=items[0].id if items and self.dice.random() < 0.9 else None,
            **used,
        )

    def _papers(self, meeting, items):
        for at, item in enumerate(items):
            paper = Paper(
                number=f"BV {meeting.held_on:%Y-%m-%d}-{meeting.committee_id.hex[-6:]}-{at + 1}",
                subject=item.title,
                dated_on=meeting.held_on - timedelta(days=20),
                originator=self.writer.person(),
                proposal=self.writer.sentence(),
                facts=self.writer.text(),
            )
            yield paper
            yield Consultation(
                paper_id=paper.id,
                committee_id=meeting.committee_id,
                meeting_id=meeting.id,
                agenda_item_id=item.id,
            )

    def _invitees(self, meeting, people):
        for at, person in enumerate(people):
            yield Invitee(
                meeting_id=meeting.id,
                person_id=person.id,
                kind=AttendanceKind.VOTING,
                extent=Extent.ALL,
                source=InviteeSource.MEMBER,
                sent_on=meeting.held_on - timedelta(days=14),
                reply=Reply.DECLINED if at % 6 == 5 else Reply.ACCEPTED,
                position=at,
            )

    def _kept(self, meeting, items):
        yield _version(meeting, 1, _sheet(meeting, items, [item.minutes_text for item in items]))
        for at, state in enumerate(STATES):
            yield _step(meeting, at, state)


def _step(meeting, at, state, reason=""):
    taken_on = meeting.held_on + timedelta(days=7 * at)
    return MinutesStep(
        meeting_id=meeting.id, position=at, state=state, taken_on=taken_on, reason=reason
    )


def _version(meeting, position, sheet):
    said = freeze(sheet)
    made_on = meeting.held_on + timedelta(days=7 * position)
    return MinutesVersion(
        meeting_id=meeting.id,
        position=position,
        made_on=made_on,
        occasion="unterzeichnet",
        internal=said,
        public=said,
        nonpublic=freeze(replace(sheet, items=())),
    )


def _sheet(meeting, items, texts):
    """The minutes as they are kept; what a comparison does not look at is left out."""
    about = f"über die {meeting.number}. Sitzung"
    nothing = ("marking", "facts_about", "nonpublic_hint", "next_meeting", "attachments")
    none = ("facts", "groups", "closing_notes", "assignments", "signers")
    return MinutesSheet(
        head=None,
        title=f"Niederschrift {about}",
        running_title="Niederschrift",
        kind="Kurzverlaufsprotokoll",
        subtitle=about,
        items=tuple(map(_entry, items, texts)),
        place_and_day="Musterau",
        distribution="Mitglieder",
        **dict.fromkeys(nothing, ""),
        **dict.fromkeys(none, ()),
    )


def _entry(item, text):
    return ItemEntry(
        level=1,
        heading=f"TOP {item.number}  {item.title}",
        mark="",
        subline="",
        text=Rich(text),
        recusals=(),
        votes=(),
        outcome="",
        assignments=(),
        key=item.id.hex,
    )
