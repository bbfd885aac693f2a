"""Whatever a use case does to Musterau, undo brings back every row as it was, and redo does it."""

import shutil
from datetime import date, time

import pytest

from db.engine import connect
from db.store import SqlStore
from db.work import SqlWork
from praeventionsrat.council.planning import edit_rhythm, wish_groups
from praeventionsrat.council.rhythm import RhythmFields, Unit
from praeventionsrat.meetings.approval import (
    MinutesState,
    MinutesStepFields,
    PublishedNames,
)
from praeventionsrat.meetings.circulars import CircularFields, CircularReply
from praeventionsrat.meetings.elections import (
    ElectionBallotFields,
    ElectionFields,
    Tally,
    VoteChoice,
)
from praeventionsrat.meetings.invitees import Reply
from praeventionsrat.meetings.papers import ConsultationFields, PaperAttachmentFields, PaperFields
from praeventionsrat.meetings.polls import Answer, DatePollFields, PollDateFields
from praeventionsrat.meetings.publicity import AnnouncementFields
from praeventionsrat.meetings.records import ItemState, MeetingFields, VoteFields
from praeventionsrat.meetings.skeleton import SkeletonFields
from praeventionsrat.meetings.snippets import SnippetFields
from praeventionsrat.meetings.topics import TopicFields
from praeventionsrat.meetings.tracking import ProgressNoteFields, RevocationFields, TrackingFields
from praeventionsrat.meetings.usecases import (
    approval,
    circulating,
    consultations,
    elections,
    followup,
    inviting,
    live,
    papers,
    polling,
    publicity,
    repeating,
    series,
    skeleton,
    snippets,
    suggestions,
    topics,
    tracking,
    voting,
)
from praeventionsrat.meetings.usecases.meeting import create_meeting
from praeventionsrat.meetings.usecases.supplement import vote_supplement
from praeventionsrat.office.minutes import bring_minutes_to
from praeventionsrat.office.own_templates import choose_template, drop_template
from praeventionsrat.office.tables import TABLES
from praeventionsrat.records import now
from tests.conftest import KEY

TODAY = date(2026, 4, 1)
OUT = {"remark": "so verkündet"}


class Town:
    """The records of Musterau that the steps below work on."""

    def __init__(self, work):
        self.work = work
        numbered = {row.number: row.id for row in work.meetings.rows()}
        by_number = sorted(work.meetings.rows(), key=lambda row: row.held_on)
        self.held = next(r.id for r in by_number if r.number == 12)
        self.body = work.meetings.get(self.held).committee_id
        self.approved, self.invited, self.next = numbered[11], numbered[13], numbered[14]
        items = work.agenda_items.where(meeting_id=self.held)
        self.item, self.other = (i.id for i in [i for i in items if i.is_public][:2])
        self.coming = work.agenda_items.where(meeting_id=self.next)[0].id
        self.paper = work.papers.all()[0].id
        self.task = next(a.id for a in work.assignments.all() if a.done_on is None)
        self.there = work.attendances.where(meeting_id=self.held)[0].id
        self.person = work.attendances.where(meeting_id=self.held)[0].person_id
        self.invitee = work.invitees.where(meeting_id=self.invited)[0].id
        self.poll = work.date_polls.all()[0].id
        self.circular = work.circulars.all()[0].id
        self.topic = work.topics.all()[0].id
        self.resolution = work.resolutions.all()[0].id

    @property
    def secret(self):
        """A resolution of the non-public part, made for the occasion."""
        w = self.work
        hidden = next(i.id for i in w.agenda_items.all() if not i.is_public and i.number)
        return voting.make_resolution(w, voting.record_vote(w, hidden, VoteFields(yes=1, **OUT)))


def elect(t):
    election = elections.hold_election(t.work, t.item, ElectionFields(office="Vorsitz"))
    tied = ElectionBallotFields(**OUT)
    elections.record_ballot(t.work, election, tied, [Tally("A", 2), Tally("B", 2)])
    last = elections.record_ballot(t.work, election, tied, [Tally("A", 2), Tally("B", 2)])
    elections.draw_lot(t.work, last, "B")
    return election


def decide(t):
    fields = CircularFields(
        committee_id=t.body, subject="Plakate", wording="Ja.", answer_by=date(2026, 4, 9)
    )
    made = circulating.create_circular(t.work, fields, today=TODAY)
    circulating.send_circular(t.work, made, on=TODAY)
    for line in t.work.circular_answers.where(circular_id=made):
        circulating.note_answer(t.work, line.id, CircularReply.YES, on=TODAY)
    circulating.close_circular(t.work, made, on=TODAY)


def plan(t):
    fields = MeetingFields(number=50, held_on=date(2027, 1, 5))
    series.plan_series(t.work, t.body, [date(2027, 1, 5), date(2027, 4, 6)], fields)


def copy(t):
    fields = MeetingFields(number=60, held_on=date(2027, 9, 7))
    made = create_meeting(t.work, t.body, fields)
    skeleton.copy_agenda(t.work, made, t.held)


def ask(t):
    poll = polling.create_poll(t.work, DatePollFields(committee_id=t.body), today=TODAY)
    day = polling.add_date(t.work, poll, PollDateFields(held_on=date(2026, 9, 1)))
    member = t.work.poll_members.where(poll_id=poll)[0].id
    polling.answer(t.work, member, day, Answer.YES, today=TODAY)
    polling.call_meeting(t.work, poll, day)


def sign(t):
    fields = MinutesStepFields(taken_on=TODAY, person="Frau Ahorn")
    bring_minutes_to(t.work, t.held, MinutesState.CIRCULATED, fields)


def suggest(t):
    found = suggestions.suggestions(t.work, t.next)
    suggestions.take_suggestion(t.work, t.next, found[0].id)
    if len(found) > 1:
        suggestions.dismiss_suggestion(t.work, t.next, found[-1].id, on=TODAY)


def template(t):
    from praeventionsrat.documents.shipped import template as shipped

    choose_template(t.work, "minutes", shipped("minutes"), "eigene.docx")
    drop_template(t.work, "minutes")
    choose_template(t.work, "agenda", shipped("agenda"), "eigene.docx")


def repeat(t):
    first = t.work.meetings.get(t.held)
    repeating.repeat_meeting(
        t.work,
        t.held,
        number=99,
        held_on=date(2026, 12, 1),
        planned_start=time(16),
        place=first.place,
    )


STEPS = {
    "election": elect,
    "named vote": lambda t: elections.record_named_vote(
        t.work, t.item, VoteFields(**OUT), {t.there: VoteChoice.NO}
    ),
    "supplement": lambda t: vote_supplement(t.work, t.item, "Neu", VoteFields(yes=9, **OUT)),
    "joint": lambda t: publicity.discuss_jointly(t.work, t.item, t.other),
    "announce": lambda t: publicity.announce(t.work, t.secret, AnnouncementFields(wording="x")),
    "circular": decide,
    "poll": ask,
    "poll removed": lambda t: polling.delete_poll(t.work, t.poll),
    "minutes circulated": sign,
    "objection": lambda t: approval.set_names_published(t.work, t.body, PublishedNames.FUNCTION),
    "suggestion": suggest,
    "agenda from the rest": lambda t: followup.add_suggested_items(t.work, t.next),
    "done reported": lambda t: tracking.report_done(t.work, t.invited),
    "skeleton": lambda t: skeleton.choose_skeleton(t.work, t.body, "public"),
    "skeleton line": lambda t: skeleton.add_skeleton_item(
        t.work, t.body, SkeletonFields(title="Bericht")
    ),
    "agenda copied": copy,
    "series": plan,
    "rhythm": lambda t: edit_rhythm(t.work, t.body, RhythmFields(unit=Unit.WEEKS, every=6)),
    "wished groups": lambda t: wish_groups(t.work, t.body, ["Polizei", "Feuerwehr"]),
    "snippet": lambda t: snippets.add_snippet(
        t.work, SnippetFields(title="Begrüßung", abbreviation="bgr", text="Hallo.")
    ),
    "topic": lambda t: topics.note_topic(t.work, TopicFields(title="Licht")),
    "topic used": lambda t: topics.use_topic(t.work, t.topic, t.next),
    "topic dropped": lambda t: topics.drop_topic(t.work, t.topic, on=TODAY),
    "topic deleted": lambda t: topics.delete_topic(t.work, t.topic, at=now()),
    "paper": lambda t: papers.create_paper(t.work, PaperFields(subject="Licht"), on=TODAY),
    "paper followed": lambda t: papers.follow_paper(t.work, t.paper, on=TODAY, replaces=True),
    "paper deleted": lambda t: papers.delete_paper(t.work, t.paper, at=now()),
    "paper attached": lambda t: papers.attach_to_paper(
        t.work, t.paper, PaperAttachmentFields(title="Plan"), file_name="p.pdf", content=b"neu"
    ),
    "consultation": lambda t: consultations.put_on_agenda(
        t.work,
        consultations.add_consultation(
            t.work, t.paper, ConsultationFields(committee_id=t.body, meeting_id=t.next)
        ),
    ),
    "paper laid": lambda t: consultations.link_paper(t.work, t.paper, t.coming),
    "tracking": lambda t: tracking.track_assignment(
        t.work, t.task, TrackingFields(delay_reason="krank")
    ),
    "progress": lambda t: tracking.note_progress(
        t.work, t.task, ProgressNoteFields(noted_on=TODAY, text="Läuft.")
    ),
    "revoked": lambda t: tracking.revoke_resolution(
        t.work, t.resolution, RevocationFields(revoked_on=TODAY)
    ),
    "invited": lambda t: inviting.invite_members(t.work, t.next),
    "replied": lambda t: inviting.set_reply(t.work, t.invitee, Reply.DECLINED),
    "not invited": lambda t: inviting.uninvite(t.work, t.invitee),
    "sent": lambda t: inviting.mark_sent(t.work, t.invited, on=TODAY),
    "put off": lambda t: live.set_aside(t.work, t.item, ItemState.REFERRED, "an den Ausschuss"),
    "break": lambda t: live.turn_break(t.work, t.invited, at=time(16, 5)),
    "own template": template,
    "repeated": repeat,
    "person gone": lambda t: t.work.remove(t.work.persons.get(t.person)),
    "meeting gone": lambda t: t.work.remove(t.work.meetings.get(t.held)),
    "committee gone": lambda t: t.work.remove(t.work.committees.get(t.body)),
    "paper gone": lambda t: t.work.remove(t.work.papers.get(t.paper)),
    "item gone": lambda t: t.work.remove(t.work.agenda_items.get(t.item)),
}


@pytest.fixture(scope="module")
def town(musterau_path, tmp_path_factory):
    path = shutil.copy(musterau_path, tmp_path_factory.mktemp("undo") / "Musterau.prat")
    store = SqlStore(connect(path, KEY), SqlWork, user="Kim Muster")
    yield store
    store.close()


def whole(store):
    """Every row; revisions only rise, so that a form read before an undo is known as stale."""
    with store.read() as work:
        return {kind.__name__: list(map(said, work.everything(kind))) for kind in TABLES}


def said(record):
    return record.model_dump(exclude={"revision"})


def differing(one, other):
    return sorted(name for name in one if one[name] != other[name])


@pytest.mark.parametrize("step", STEPS)
def test_undo_brings_every_row_back_and_redo_does_it_again(town, step):
    before = whole(town)
    with town.begin(step) as work:
        STEPS[step](Town(work))
    after = whole(town)
    assert differing(before, after)
    town.undo()
    assert differing(before, whole(town)) == []
    town.redo()
    assert differing(after, whole(town)) == []
    town.undo()
    assert differing(before, whole(town)) == []
