"""Minutes of meetings that differ from the sample."""

from datetime import date, time

import pytest

from praeventionsrat.council.records import MinutesKind, QuorumKind, Role, Signers
from praeventionsrat.meetings.documents.minutes_document import gather_nonpublic, gather_public
from praeventionsrat.meetings.records import (
    Absence,
    AgendaItemFields,
    AssignmentFields,
    AttendanceFields,
    AttendanceKind,
    Break,
    ItemState,
    Minutes,
    VoteFields,
)
from praeventionsrat.meetings.usecases import attendance, items, minutes, voting


@pytest.fixture
def item(work, twelfth):
    """Items of the sample by their number."""
    return {i.number: i for i in work.agenda_items.where(meeting_id=twelfth.id)}


@pytest.fixture
def rules(work, twelfth):
    return work.rule_sets.get(twelfth.rule_set_id)


@pytest.fixture
def paper(work, twelfth):
    """The record of the minutes."""
    return minutes.minutes_of(work, twelfth.id)


@pytest.fixture
def public(work, twelfth, head):
    """Reads the public minutes as they are now."""
    return lambda: gather_public(work, twelfth.id, head)


def fact(sheet, label):
    return {f.label: f.text for f in sheet.facts}.get(label)


def test_before_the_meeting_nothing_is_claimed(work, head, twelfth):
    coming = next(m for m in work.meetings.all() if m.begun_at is None)
    coming.chair_id = coming.keeper_id = coming.invited_on = coming.received_on = None
    for found in work.minutes.where(meeting_id=coming.id):
        work.minutes.remove(found)
    sheet = gather_public(work, coming.id, head)
    assert [f.label for f in sheet.facts] == ["Tag und Ort"]
    assert (sheet.marking, sheet.place_and_day, sheet.foot_note) == ("Entwurf",) * 3
    assert [(s.name, s.role) for s in sheet.signers] == [("", "Vorsitz"), ("", "Protokollführung")]


def test_while_it_goes_on_the_end_is_left_open(public, twelfth, work):
    twelfth.ended_at = None
    work.breaks.add(Break(meeting_id=twelfth.id, starts_at=time(17, 50)))
    said = fact(public(), "Beginn und Ende")
    assert said == "16:02 Uhr, Unterbrechung 17:05 bis 17:12 Uhr und ab 17:50 Uhr"


def test_a_short_notice_says_how_much_was_missing(public, twelfth):
    twelfth.received_on = date(2026, 3, 16)
    assert fact(public(), "Ladung") == (
        "am 24. Februar 2026; die Frist von 3 Tagen war nicht gewahrt"
    )


def test_a_shortened_notice_names_its_reason(public, twelfth, rules):
    twelfth.received_on, twelfth.urgency_reason = date(2026, 3, 15), "Frist der Förderung."
    assert fact(public(), "Ladung") == (
        "am 24. Februar 2026 mit verkürzter Frist (Frist der Förderung)"
    )


def test_a_quorum_that_was_not_reached_is_said(public, rules):
    rules.quorum, rules.quorum_fixed = QuorumKind.FIXED, 10
    assert fact(public(), "Beschlussfähigkeit") == (
        "8 von 11 stimmberechtigten Mitgliedern bei Beginn (nötig 10): nicht beschlussfähig"
    )


def test_without_a_quorum_no_number_is_asked_for(public, rules):
    rules.quorum = QuorumKind.NONE
    assert fact(public(), "Beschlussfähigkeit").endswith("bei Beginn")


@pytest.mark.parametrize(
    ("signers", "roles"),
    [
        (Signers.CHAIR, ["Vorsitzende"]),
        (Signers.KEEPER, ["Schriftführerin"]),
        (Signers.CHAIR_AND_KEEPER, ["Vorsitzende", "Schriftführerin"]),
    ],
)
def test_who_signs_follows_the_rules(public, rules, signers, roles):
    rules.signers = signers
    assert [signer.role for signer in public().signers] == roles


@pytest.mark.parametrize(
    ("address", "roles"),
    [
        ("Herr", ["Vorsitzender", "Schriftführer"]),
        ("", ["Vorsitz", "Protokollführung"]),
    ],
)
def test_functions_follow_the_anrede(work, public, twelfth, address, roles):
    for person in (twelfth.chair_id, twelfth.keeper_id):
        work.persons.get(person).form_of_address = address
    assert [signer.role for signer in public().signers] == roles


def test_a_deputy_in_the_chair_is_named_as_such(work, public, twelfth):
    other = next(
        s
        for s in work.memberships.where(committee_id=twelfth.committee_id)
        if s.role is not Role.CHAIR and s.voting_right
    )
    twelfth.chair_id = other.person_id
    sheet = public()
    assert sheet.signers[0].role.startswith("Stellvertretende")
    assert any("(Sitzungsleitung)" in line.name for line in sheet.groups[0].lines)


def test_minutes_of_resolutions_print_only_what_was_decided_under_its_parent(public, paper):
    paper.kind = MinutesKind.RESOLUTIONS
    sheet = public()
    assert sheet.kind == "Beschlussprotokoll"
    assert [i.heading.split("  ")[0] for i in sheet.items] == [
        "TOP 3",
        "TOP 6",
        "TOP 6.1",
        "TOP 6.2",
        "TOP 7",
    ]
    assert not any(i.text.markdown or i.outcome for i in sheet.items)


def test_minutes_of_results_print_no_course(public, paper, item):
    paper.kind = MinutesKind.RESULTS
    item["9"].state = ItemState.POSTPONED
    sheet = public()
    assert sheet.kind == "Ergebnisprotokoll"
    headings = [i.heading.split("  ")[0] for i in sheet.items]
    assert "TOP 1" not in headings
    assert "TOP 9" in headings
    assert not any(i.text.markdown for i in sheet.items)
    assert [i.outcome for i in sheet.items if i.heading.startswith("TOP 4")] == [
        "zur Kenntnis genommen"
    ]


def test_notes_of_items_that_are_not_printed_are_not_lost(public, paper, item):
    paper.kind = MinutesKind.RESOLUTIONS
    said = [n for i in public().items for n in (*i.notes, *(x for v in i.votes for x in v.notes))]
    assert [note.split(":")[0] for note in said] == ["16", "17", "17"]


def test_what_happens_after_the_last_item_stands_at_the_end(work, public, twelfth):
    entry = next(a for a in work.attendances.where(meeting_id=twelfth.id) if "Tüncher" in a.name)
    attendance.goes(work, entry.id, at=time(18))
    assert public().closing_notes == (
        "18:00 Uhr: Herr Tüncher verlässt die Sitzung (7 Stimmberechtigte anwesend).",
    )


def test_notes_before_a_vote_within_an_item_stand_before_that_vote(public, item):
    six = next(i for i in public().items if i.heading.startswith("TOP 6.2"))
    assert six.notes == ()
    assert six.votes[0].notes == ("17:05 bis 17:12 Uhr: Die Sitzung ist unterbrochen.",)


def test_marks_say_what_became_of_an_item(work, public, twelfth, item):
    item["8"].state = ItemState.WITHDRAWN
    item["9"].state, item["9"].is_supplement = ItemState.REFERRED, True
    marks = {i.heading.split("  ")[0]: i.mark for i in public().items}
    assert marks["TOP 8"] == " (abgesetzt)"
    assert marks["TOP 9"] == " (Nachtrag, verwiesen)"
    assert marks["TOP 1"] == ""


@pytest.mark.parametrize(
    ("left", "back", "said"),
    [
        (None, None, "Herr Tüncher ist befangen und nimmt nicht teil."),
        (time(17, 21), None, "Herr Tüncher ist befangen und verlässt um 17:21 Uhr den Saal."),
        (
            time(17, 21),
            time(17, 24),
            "Herr Tüncher ist befangen und hat den Saal von 17:21 bis 17:24 Uhr verlassen.",
        ),
    ],
)
def test_a_recusal_without_a_vote_is_a_sentence(work, public, twelfth, item, left, back, said):
    entry = next(a for a in work.attendances.where(meeting_id=twelfth.id) if "Tüncher" in a.name)
    voting.add_recusal(work, item["8"].id, entry.id, left_at=left, returned_at=back)
    assert [i.recusals for i in public().items if i.heading.startswith("TOP 8")] == [(said,)]


def test_several_votes_on_an_item_are_told_apart(work, public, item):
    seven = item["7"].id
    fields = VoteFields(
        yes=8, taken_at=time(17, 30), motion="Vertagen", remark="Zählung wiederholt"
    )
    voting.record_vote(work, seven, fields)
    first, second = next(i for i in public().items if i.heading.startswith("TOP 7")).votes
    assert (first.count, second.count) == ("Abstimmung 1 von 2", "Abstimmung 2 von 2")
    assert (second.resolution, second.remark) == ("", "Zählung wiederholt")
    assert second.motion.markdown == "Vertagen"


def test_an_item_without_times_takes_them_from_its_votes(work, public, item):
    item["7"].started_at = None
    seven = next(i for i in public().items if i.heading.startswith("TOP 7"))
    assert seven.notes[0].startswith("17:20 Uhr")


def test_an_assignment_may_lack_everything_but_its_title(work, public, twelfth, item):
    minutes.give_assignment(work, twelfth.id, AssignmentFields(title="Kasse"), item_id=item["8"].id)
    assert public().assignments[-1].sentence == "Kasse"
    assert public().assignments[-1].due == ""


def test_assignments_in_the_papierkorb_are_not_printed(work, public, twelfth):
    from praeventionsrat.records import now

    work.assignments.where(meeting_id=twelfth.id)[0].deleted_at = now()
    assert public().assignments == ()


def test_a_meeting_that_is_public_throughout_needs_no_hint(work, public, twelfth, item):
    work.agenda_items.remove(item["10"])
    minutes.give_assignment(work, twelfth.id, AssignmentFields(title="Lose"))
    sheet = public()
    assert sheet.nonpublic_hint == ""
    assert [a.title for a in sheet.assignments] == ["Beleuchtung Bahnhofsunterführung", "Lose"]


def test_without_any_time_it_is_unknown_what_happened_in_which_part(work, twelfth, item, head):
    entry = next(a for a in work.attendances.where(meeting_id=twelfth.id) if "Tüncher" in a.name)
    attendance.goes(work, entry.id, at=time(18, 5))
    item["10"].started_at = item["9"].ended_at = None
    assert gather_nonpublic(work, twelfth.id, head).closing_notes == ()
    assert [n[:5] for n in gather_public(work, twelfth.id, head).closing_notes] == ["18:05"]


def test_the_next_meeting_is_announced_in_the_public_part(public, paper):
    paper.next_meeting = "16. Juni 2026, 16:00 Uhr"
    assert public().next_meeting == "16. Juni 2026, 16:00 Uhr"


def test_minutes_nobody_has_begun_follow_the_rules(work, public, twelfth, rules):
    for found in work.minutes.where(meeting_id=twelfth.id):
        work.minutes.remove(found)
    rules.minutes_kind = MinutesKind.RESULTS
    assert public().kind == "Ergebnisprotokoll"
    assert not isinstance(public(), Minutes)


def test_an_item_added_after_the_invitation_is_marked(work, public, twelfth):
    items.add_item(work, twelfth.id, AgendaItemFields(title="Neu"))
    assert [i.mark for i in public().items if "Neu" in i.heading] == [" (Nachtrag)"]


def test_the_non_public_part_goes_to_members_only(work, twelfth, public, head):
    nonpublic = gather_nonpublic(work, twelfth.id, head)
    assert nonpublic.distribution == "Mitglieder"
    assert "Stadtwerke" in public().distribution


@pytest.fixture
def guest(work, twelfth):
    """Puts somebody without a seat on the list, there from one time to another."""

    def add(came, left, **values):
        fields = AttendanceFields(name="Ida Neuhaus", kind=AttendanceKind.GUEST, **values)
        entry = attendance.add_attendance(work, twelfth.id, fields)
        attendance.comes(work, entry, at=came, until=left)
        return entry

    return add


def told(sheet):
    """Everything the tables and the closing notes of the minutes say about presence."""
    lines = [f"{line.name} {line.note}" for group in sheet.groups for line in group.lines]
    return "\n".join([*lines, *sheet.closing_notes])


def test_who_came_for_the_non_public_part_only_is_not_named_in_public(work, twelfth, head, guest):
    guest(time(18, 2), time(18, 15))
    assert "Neuhaus" not in told(gather_public(work, twelfth.id, head))
    assert "Neuhaus" in told(gather_nonpublic(work, twelfth.id, head))


def test_who_was_heard_in_both_parts_is_named_with_the_public_times(public, guest, work):
    entry = guest(time(16, 30), time(16, 40))
    attendance.comes(work, entry, at=time(18, 3))
    assert "Ida Neuhaus Gast, 16:30 bis 16:40 Uhr" in told(public())


def test_who_saw_something_public_is_named(public, guest):
    guest(time(17, 50), None)
    assert "Ida Neuhaus" in told(public())


def test_a_guest_who_did_not_come_is_nobody_to_name_beside_a_secret(public, guest, work):
    attendance.is_absent(work, guest(time(18, 3), None), Absence.EXCUSED)
    assert "Neuhaus" not in told(public())


def test_members_are_always_named(work, public, twelfth, guest):
    seat = next(
        s for s in work.memberships.where(committee_id=twelfth.committee_id) if not s.voting_right
    )
    for entry in work.attendances.where(meeting_id=twelfth.id, person_id=seat.person_id):
        attendance.is_absent(work, entry.id, Absence.NONE)
        attendance.comes(work, entry.id, at=time(18, 5))
        assert entry.name in told(public())


def test_without_a_non_public_part_every_guest_is_named(work, public, guest, item):
    guest(time(18, 5), None)
    work.agenda_items.remove(item["10"])
    assert "Neuhaus" in told(public())


def test_what_happens_in_the_non_public_part_is_noted_there_alone(work, twelfth, head):
    entry = next(a for a in work.attendances.where(meeting_id=twelfth.id) if "Tüncher" in a.name)
    attendance.goes(work, entry.id, at=time(18, 5))
    assert gather_public(work, twelfth.id, head).closing_notes == ()
    assert [n[:5] for n in gather_nonpublic(work, twelfth.id, head).closing_notes] == ["18:05"]
