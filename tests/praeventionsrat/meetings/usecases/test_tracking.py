from datetime import date

import pytest

from db.repositories import tracking as tracking_sql
from praeventionsrat.errors import Invalid, NotFound, Stale
from praeventionsrat.ids import uuid7
from praeventionsrat.meetings.records import AssignmentFields, VoteFields
from praeventionsrat.meetings.tracking import (
    AssignmentKind,
    Progress,
    ProgressNoteFields,
    RevocationFields,
    TrackingFields,
)
from praeventionsrat.meetings.usecases import tracking, voting
from praeventionsrat.meetings.usecases.minutes import (
    edit_assignment,
    finish_assignment,
    give_assignment,
)


@pytest.fixture
def one(council, work):
    item = council.item("Angstraum")
    fields = AssignmentFields(title="Beleuchtung", responsible="Stadtwerke")
    return give_assignment(work, council.meeting, fields, item_id=item)


def note(text, day):
    return ProgressNoteFields(noted_on=day, text=text)


def test_before_the_first_word_an_assignment_is_not_begun(work, one):
    assert tracking.tracking_of(work, one).progress is Progress.NOT_STARTED
    assert work.trackings.all() == []


def test_what_is_said_about_the_state_is_kept_once_per_assignment(work, one):
    fields = TrackingFields(kind=AssignmentKind.REVIEW, delay_reason="Lieferzeit")
    tracking.track_assignment(work, one, fields)
    seen = tracking.tracking_of(work, one).revision
    again = TrackingFields(originator="Fraktion Muster", follow_up_on=date(2026, 7, 1))
    tracking.track_assignment(work, one, again, seen=seen)
    (kept,) = work.trackings.where(assignment_id=one)
    assert (kept.originator, kept.delay_reason) == ("Fraktion Muster", "")
    with pytest.raises(Stale):
        tracking.track_assignment(work, one, fields, seen=99)
    with pytest.raises(NotFound):
        tracking.track_assignment(work, uuid7(), fields)


def test_a_note_says_that_work_has_begun_and_the_newest_stands_first(work, one):
    tracking.note_progress(work, one, note("Angebot angefordert", date(2026, 4, 1)))
    second = tracking.note_progress(work, one, note("Angebot liegt vor", date(2026, 5, 2)))
    texts = [found.text for found in tracking.notes_of(work, one)]
    assert texts == ["Angebot liegt vor", "Angebot angefordert"]
    assert tracking.tracking_of(work, one).progress is Progress.IN_PROGRESS
    tracking.remove_note(work, second)
    assert len(tracking.notes_of(work, one)) == 1
    later = note("Noch kein Personal", date(2026, 6, 1))
    tracking.note_progress(work, one, later, progress=Progress.NOT_STARTED)
    assert tracking.tracking_of(work, one).progress is Progress.NOT_STARTED


def test_nothing_is_reported_before_the_assignment_was_given(work, one):
    with pytest.raises(Invalid, match="vor der Sitzung"):
        tracking.note_progress(work, one, note("Zu früh", date(2026, 1, 1)))


def test_what_is_opened_again_waits_anew_to_be_reported_as_done(council, work, one):
    done = AssignmentFields(title="Beleuchtung", done_on=date(2026, 5, 1))
    edit_assignment(work, one, done)
    known = tracking.tracking_of(work, one)
    known.reported_in_id = council.meeting
    edit_assignment(work, one, AssignmentFields(title="Beleuchtung", done_on=date(2026, 5, 2)))
    assert known.reported_in_id == council.meeting
    finish_assignment(work, one, on=None)
    assert known.reported_in_id is None


def test_the_rows_tell_every_column_of_the_beschlusskontrolle(work, one):
    (row,) = work.trackings.rows()
    assert (row.kind, row.progress, row.last_note_on) == ("resolution", "not_started", None)
    fields = TrackingFields(kind=AssignmentKind.INQUIRY, originator="Jugendbeirat")
    tracking.track_assignment(work, one, fields)
    tracking.note_progress(work, one, note("Erster Stand", date(2026, 4, 1)))
    tracking.note_progress(work, one, note("Zweiter Stand", date(2026, 5, 1)))
    (row,) = work.trackings.rows(one)
    assert (row.title, row.responsible, row.item) == ("Beleuchtung", "Stadtwerke", "Angstraum")
    assert row.kind is AssignmentKind.INQUIRY
    assert row.progress is Progress.IN_PROGRESS
    assert (row.originator, row.last_note_on) == ("Jugendbeirat", date(2026, 5, 1))
    assert work.trackings.rows(uuid7()) == []


def resolution(council, work, title="Budget"):
    council.begin()
    vote = VoteFields(motion=f"{title} wird beschlossen.", yes=5)
    return voting.make_resolution(work, voting.record_vote(work, council.item(title), vote))


def test_the_register_knows_assignments_and_what_was_revoked(council, work):
    first, second = (resolution(council, work, title) for title in ("Budget", "Budget neu"))
    vote = work.votes.get(work.resolutions.get(first).vote_id)
    for title, done in (("Bescheid", None), ("Aushang", date(2026, 4, 1))):
        fields = AssignmentFields(title=title, done_on=done)
        give_assignment(work, council.meeting, fields, item_id=vote.agenda_item_id)
    tracking.revoke_resolution(work, first, RevocationFields(by_id=second))
    newest, oldest = work.revocations.register()
    assert (newest.title, newest.is_revoked, newest.assignments) == ("Budget neu", False, 0)
    assert (oldest.title, oldest.is_revoked) == ("Budget", True)
    assert (oldest.assignments, oldest.open_assignments) == (2, 1)


def test_a_revocation_can_be_changed_and_taken_back(council, work):
    first, second = (resolution(council, work, title) for title in ("Budget", "Budget neu"))
    with pytest.raises(Invalid, match="nicht selbst"):
        tracking.revoke_resolution(work, first, RevocationFields(by_id=first))
    tracking.revoke_resolution(work, first, RevocationFields(remark="Frist abgelaufen"))
    tracking.revoke_resolution(work, first, RevocationFields(by_id=second, remark="ersetzt"))
    assert tracking.revocation_of(work, first).remark == "ersetzt"
    tracking.reinstate_resolution(work, first)
    assert tracking.revocation_of(work, first) is None


def test_long_lists_can_be_read_part_by_part(council, work, one):
    for title, done in (("Früher", date(2025, 12, 30)), ("Später", date(2026, 4, 1))):
        give_assignment(work, council.meeting, AssignmentFields(title=title, done_on=done))
    resolution(council, work)
    tracked = work.trackings
    assert tracked.done_years() == [2025, 2026]
    parts = [tracked.open_rows(), *(tracked.done_rows(year) for year in tracked.done_years())]
    assert [[row.title for row in part] for part in parts] == [
        ["Beleuchtung"], ["Früher"], ["Später"],
    ]  # fmt: skip
    held = work.meetings.get(council.meeting).held_on
    assert held.year in work.revocations.years()
    register = work.revocations.register
    assert register((held, held)) == register()
    assert register((date(1999, 1, 1), date(1999, 12, 31))) == []


def test_many_resolutions_are_read_at_once(council, work, monkeypatch):
    ids = [resolution(council, work, title) for title in ("Budget", "Budget neu", "Rest")]
    few = work.revocations.sources(ids[:2])
    monkeypatch.setattr(tracking_sql, "AT_ONCE", 1)
    many = work.revocations.sources(ids[:2])
    assert {found.id for found in many} == {found.id for found in few} == set(ids[:2])
