from datetime import date, time

import pytest

from praeventionsrat.errors import UserError
from praeventionsrat.ids import uuid7
from praeventionsrat.meetings.circulars import CircularFields
from praeventionsrat.meetings.records import (
    AgendaItemFields,
    AssignmentFields,
    ItemKind,
    ItemState,
    VoteFields,
)
from praeventionsrat.meetings.suggestions import SuggestionKind
from praeventionsrat.meetings.topics import TopicFields, TopicState, Urgency
from praeventionsrat.meetings.tracking import AssignmentKind, Tracking
from praeventionsrat.meetings.usecases import circulating, items, meeting, minutes, topics, voting
from praeventionsrat.meetings.usecases.skeleton import apply_skeleton
from praeventionsrat.meetings.usecases.suggestions import (
    dismiss_suggestion,
    suggestions,
    take_suggestion,
)

KIND = SuggestionKind
TODAY = date(2026, 4, 1)
BODY = ("Eröffnung", "Bahnhof", "Präventionstag", "Jugend im Park", "Verschiedenes")
KINDS = (ItemKind.FORMALITY, *[ItemKind.DISCUSSION] * 3, ItemKind.INFORMATION)


@pytest.fixture
def agenda(council):
    """The items of the 12th meeting."""
    return [council.item(t, kind=k) for t, k in zip(BODY, KINDS, strict=True)]


def hold(council, at=time(16)):
    meeting.begin_meeting(council.work, council.meeting, at=at)
    meeting.end_meeting(council.work, council.meeting, at=time(18))


def following(council, number=13, day=date(2026, 6, 16)):
    return council.call(number=number, held_on=day).meeting


def offered(work, meeting_id, *kinds):
    return [one.title for one in suggestions(work, meeting_id) if not kinds or one.kind in kinds]


def ids(work, meeting_id):
    return {one.title: one.id for one in suggestions(work, meeting_id)}


def on_agenda(work, meeting_id):
    listed = work.agenda_items.where(meeting_id=meeting_id)
    return [i.title for i in sorted(listed, key=lambda i: (not i.is_public, i.position))]


def test_topics_wished_for_this_meeting_come_first_and_later_wishes_wait(work, council):
    nearer, later = council.meeting, following(council)
    for title, more in (
        ("irgendwann", {}),
        ("eilig", {"urgency": Urgency.URGENT}),
        ("für jetzt", {"wished_meeting_id": nearer, "submitted_by": "Frau Wisselbeck",
                       "submitted_on": date(2026, 2, 1)}),
        ("für später", {"wished_meeting_id": later}),
    ):  # fmt: skip
        topics.note_topic(work, TopicFields(title=title, **more))
    assert offered(work, nearer) == ["für jetzt", "eilig", "irgendwann"]
    first, second, third = suggestions(work, nearer)
    assert first.why == ("Thema · für diese Sitzung gewünscht · Frau Wisselbeck, 01.02.2026")
    assert (second.why, third.why) == ("Thema · dringend", "Thema")
    assert offered(work, later)[0] == "für später"


def test_topics_of_other_committees_are_not_offered(work, council, new_council):
    other = new_council().found(name="AG Sucht").committee
    topics.note_topic(work, TopicFields(title="Sucht", committee_id=other))
    topics.note_topic(work, TopicFields(title="Licht", committee_id=council.committee))
    assert offered(work, council.meeting) == ["Licht"]


def test_a_taken_topic_is_linked_and_drops_off(work, council, agenda):
    topic = topics.note_topic(work, TopicFields(title="Licht"))
    item = take_suggestion(work, council.meeting, ids(work, council.meeting)["Licht"])
    assert work.topics.get(topic).agenda_item_id == item
    assert offered(work, council.meeting) == []
    assert on_agenda(work, council.meeting) == [*BODY[:4], "Licht", "Verschiedenes"]


def test_after_the_invitation_it_is_a_nachtrag(work, council, agenda):
    topics.note_topic(work, TopicFields(title="Licht"))
    council.invite()
    item = take_suggestion(work, council.meeting, ids(work, council.meeting)["Licht"])
    assert council.get(item).is_supplement
    assert council.get(item).number == "6"
    assert on_agenda(work, council.meeting)[-1] == "Licht"


def test_what_was_postponed_is_offered_until_it_is_taken(work, council, agenda):
    items.set_item_state(work, agenda[1], ItemState.POSTPONED)
    hold(council)
    later = following(council)
    (found,) = [one for one in suggestions(work, later) if one.kind is KIND.POSTPONED]
    assert (found.title, found.why) == ("Bahnhof", "vertagt · 12. Sitzung am 17.03.2026")
    take_suggestion(work, later, found.id)
    assert offered(work, later, KIND.POSTPONED) == []
    assert offered(work, following(council, 14, date(2026, 9, 15)), KIND.POSTPONED) == []


def test_an_item_taken_off_again_is_offered_again(work, council, agenda):
    items.set_item_state(work, agenda[1], ItemState.POSTPONED)
    hold(council)
    later = following(council)
    taken = take_suggestion(work, later, ids(work, later)["Bahnhof"])
    items.remove_item(work, taken)
    work.carried_items.session.expire_all()
    assert offered(work, later, KIND.POSTPONED) == ["Bahnhof"]
    take_suggestion(work, later, ids(work, later)["Bahnhof"])
    assert len(work.carried_items.all()) == 1


def test_what_came_up_again_since_is_not_offered(work, council, agenda):
    items.set_item_state(work, agenda[1], ItemState.POSTPONED)
    hold(council)
    following(council)
    council.item("Bahnhof")
    hold(council)
    assert offered(work, following(council, 14, date(2026, 9, 15)), KIND.POSTPONED) == []


def test_postponed_long_ago_is_still_offered_but_not_reached_only_from_the_last(
    work, council, agenda
):
    items.set_item_state(work, agenda[1], ItemState.POSTPONED)
    items.write_minutes(work, agenda[2], "Es wurde beraten.")
    hold(council)
    following(council)
    hold(council)
    found = suggestions(work, following(council, 14, date(2026, 9, 15)))
    assert [one.title for one in found if one.item_id] == ["Bahnhof"]


def test_items_behind_the_last_one_dealt_with_were_not_reached(work, council, agenda):
    council.begin()
    items.set_item_times(work, agenda[1], started_at=time(16, 5), ended_at=None)
    meeting.end_meeting(work, council.meeting, at=time(18))
    found = [one for one in suggestions(work, following(council)) if one.item_id]
    assert [(one.title, one.kind) for one in found] == [
        ("Präventionstag", KIND.UNREACHED), ("Jugend im Park", KIND.UNREACHED)
    ]  # fmt: skip
    assert found[0].why == "nicht behandelt · 12. Sitzung am 17.03.2026"


def test_a_vote_shows_that_an_item_was_dealt_with(work, council, agenda):
    council.begin()
    voting.record_vote(work, agenda[3], VoteFields(motion="x", yes=5, taken_at=time(16, 30)))
    meeting.end_meeting(work, council.meeting, at=time(18))
    assert offered(work, following(council), KIND.UNREACHED) == []


def test_minutes_without_a_word_do_not_mean_that_nothing_was_reached(work, council, agenda):
    hold(council)
    assert offered(work, following(council), KIND.UNREACHED) == []


def test_everything_of_a_cancelled_meeting_is_offered(work, council, agenda):
    meeting.cancel_meeting(work, council.meeting)
    found = suggestions(work, following(council))
    assert [one.title for one in found] == list(BODY[1:4])
    assert found[0].why == "Sitzung ausgefallen · 12. Sitzung am 17.03.2026"


def test_due_reports_and_the_control_of_open_assignments_are_offered(work, council, agenda):
    hold(council)
    for title, kind, due, look in (
        ("Videoschutz prüfen", AssignmentKind.REVIEW, date(2026, 6, 1), None),
        ("Später prüfen", AssignmentKind.REVIEW, date(2026, 12, 1), None),
        ("Licht bauen", AssignmentKind.RESOLUTION, date(2026, 6, 1), None),
        ("Ansehen", AssignmentKind.RESOLUTION, None, date(2026, 6, 10)),
        ("Schon beantwortet", AssignmentKind.INQUIRY, date(2026, 6, 1), None),
    ):
        fields = AssignmentFields(title=title, responsible="Ordnungsamt", due_on=due)
        given = minutes.give_assignment(work, council.meeting, fields)
        work.trackings.add(Tracking(assignment_id=given, kind=kind, follow_up_on=look))
    minutes.finish_assignment(work, given, on=date(2026, 5, 1))
    later = following(council)
    found = {one.title: one for one in suggestions(work, later)}
    report = found["Bericht: Videoschutz prüfen"]
    assert report.why.startswith("Prüfauftrag ")
    assert report.why.endswith("fällig 01.06.2026")
    assert report.fields.rapporteur == "Ordnungsamt"
    assert found["Bericht: Ansehen"].why.endswith("fällig 10.06.2026")
    assert "Bericht: Später prüfen" not in found
    assert "Bericht: Licht bauen" not in found
    assert "Bericht: Schon beantwortet" not in found
    assert offered(work, later, KIND.CONTROL) == ["Beschlusskontrolle – offene Aufträge"]
    take_suggestion(work, later, report.id)
    assert "Bericht: Videoschutz prüfen" not in offered(work, later)


def test_formalities_go_behind_the_formalities(work, council, agenda):
    hold(council)
    later = following(council)
    items.add_item(work, later, AgendaItemFields(title="Eröffnung", kind=ItemKind.FORMALITY))
    items.add_item(work, later, AgendaItemFields(title="Verschiedenes"))
    (approval,) = [one for one in suggestions(work, later) if one.kind is KIND.APPROVAL]
    assert approval.why == "Niederschrift noch nicht genehmigt"
    take_suggestion(work, later, approval.id)
    assert on_agenda(work, later)[1].startswith("Genehmigung der Niederschrift über die 12.")


def test_what_nobody_wants_back_is_never_offered_again(work, council, agenda):
    topic = topics.note_topic(work, TopicFields(title="Licht"))
    items.set_item_state(work, agenda[1], ItemState.POSTPONED)
    hold(council)
    later = following(council)
    for title in ("Licht", "Bahnhof"):
        dismiss_suggestion(work, later, ids(work, later)[title], on=TODAY)
    assert work.topics.get(topic).state is TopicState.DROPPED
    assert offered(work, later, KIND.TOPIC, KIND.POSTPONED) == []
    with pytest.raises(UserError, match="von selbst"):
        dismiss_suggestion(work, later, suggestions(work, later)[0].id, on=TODAY)


def test_what_is_gone_cannot_be_taken(work, council):
    with pytest.raises(UserError, match="nicht mehr gebraucht"):
        take_suggestion(work, council.meeting, f"topic/{uuid7()}")


def test_a_meeting_that_is_over_is_offered_nothing(work, council, agenda):
    topics.note_topic(work, TopicFields(title="Licht"))
    hold(council)
    assert suggestions(work, council.meeting) == ()


@pytest.mark.parametrize("is_public", [True, False])
def test_rule_10_a_decision_in_writing_is_reported_in_its_own_part(work, council, is_public):
    fields = CircularFields(
        committee_id=council.committee, subject="Förderantrag", is_public=is_public
    )
    circular = circulating.create_circular(work, fields, today=date(2026, 2, 1))
    work.circulars.get(circular).closed_on = date(2026, 2, 20)
    work.circulars.get(circular).number = "U-1"
    (found,) = suggestions(work, council.meeting)
    assert (found.kind, found.fields.is_public) == (KIND.REPORT, is_public)
    assert found.title.startswith("Bekanntgabe des Umlaufbeschlusses U-1")
    apply_skeleton(work, council.meeting)
    assert "Umlaufbeschlusses" not in " ".join(on_agenda(work, council.meeting))
    item = take_suggestion(work, council.meeting, found.id)
    assert council.get(item).is_public is is_public
    assert suggestions(work, council.meeting) == []
