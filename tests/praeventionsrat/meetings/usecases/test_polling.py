import io
from datetime import UTC, date, datetime, time
from uuid import uuid4

import pytest

from praeventionsrat.council.records import Role
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.reply_form import FormReply, read
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings.date_choice import Asked, ProposedDate, best, fits
from praeventionsrat.meetings.documents import poll_sheet, poll_sheet_word
from praeventionsrat.meetings.polls import Answer, DatePollFields, PollDateFields
from praeventionsrat.meetings.skeleton import SkeletonItem
from praeventionsrat.meetings.usecases import polling
from praeventionsrat.meetings.usecases.poll_replies import take_reply
from tests.returned_word import fill
from tests.word_reading import lines, opened

TODAY = date(2026, 3, 1)
DAYS = (
    PollDateFields(held_on=date(2026, 4, 14), starts_at=time(16), ends_at=time(18)),
    PollDateFields(held_on=date(2026, 4, 21), starts_at=time(9)),
    PollDateFields(held_on=date(2026, 4, 7)),
)
YES, MAYBE, NO = Answer
UNKNOWN = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"


@pytest.fixture
def poll(council):
    council.member("Gast", role=Role.GUEST, voting_right=False)
    council.member("Beraterin", role=Role.ADVISER, voting_right=False)
    fields = DatePollFields(committee_id=council.committee, reply_by=date(2026, 3, 20))
    council.poll = polling.create_poll(council.work, fields, DAYS, today=TODAY)
    return council


def view(council):
    return polling.view_poll(council.work, council.poll)


def say(council, person, *answers):
    shown = view(council)
    for proposed, given in zip(shown.dates, answers, strict=False):
        polling.answer(council.work, shown.asked[person].id, proposed.id, given, today=TODAY)


def test_the_members_are_asked_and_the_days_stand_in_their_order(poll):
    shown = view(poll)
    assert shown.row.title == "13. Sitzung Lenkungsgruppe"
    assert [one.words for one in shown.dates] == [
        "Di, 07.04.2026",
        "Di, 14.04.2026, 16:00–18:00 Uhr",
        "Di, 21.04.2026, 09:00 Uhr",
    ]
    assert [(one.name, one.votes) for one in shown.asked][-2:] == [
        ("Mitglied 4", True),
        ("Beraterin", False),
    ]
    assert shown.asked[0].is_chair
    assert shown.best is None
    assert (shown.row.replied, shown.row.asked) == (0, 6)


def test_the_best_day_has_most_voting_members_then_the_chair(poll):
    say(poll, 0, NO, YES, YES)
    say(poll, 1, YES, YES, MAYBE)
    say(poll, 2, YES, NO, YES)
    say(poll, 5, YES, YES)
    shown = view(poll)
    assert shown.best.date.held_on == date(2026, 4, 21)
    assert shown.best.reason == "3 von 5 Stimmberechtigten (davon 1 zur Not), Vorsitz dabei"
    assert shown.fits[0].reason == (
        "2 von 5 Stimmberechtigten, Vorsitz fehlt, nicht beschlussfähig (nötig 3)"
    )
    assert shown.row.replied == 4
    say(poll, 3, YES, YES)
    assert view(poll).best.date.held_on == date(2026, 4, 14)


def test_among_equals_the_chair_then_fewer_reluctant_then_the_earlier():
    days = [
        ProposedDate(uuid4(), date(2026, 4, day), start, None)
        for day, start in ((1, None), (2, time(9)), (3, time(9)))
    ]
    chair = Asked(uuid4(), uuid4(), "V", True, True, None, "", {days[0].id: NO})
    other = Asked(uuid4(), uuid4(), "M", True, False, None, "", {days[0].id: YES})
    chair.answers.update({days[1].id: MAYBE, days[2].id: MAYBE})
    other.answers.update({days[1].id: MAYBE, days[2].id: YES})
    assert best(fits(days, [chair, other], 0)).date is days[2]
    assert best(fits(days[:1], [other], 0)).reason == "1 von 1 Stimmberechtigten"
    assert best([]) is None


def test_an_answer_can_be_taken_back_and_belongs_to_its_poll(poll):
    say(poll, 0, YES)
    say(poll, 0, MAYBE)
    assert len(poll.work.poll_answers.all()) == 1
    say(poll, 0, None)
    assert view(poll).asked[0].replied_on is None
    other = polling.create_poll(
        poll.work, DatePollFields(committee_id=poll.committee), DAYS[:1], today=TODAY
    )
    foreign = polling.view_poll(poll.work, other).dates[0].id
    with pytest.raises(UserError, match="anderen Terminabfrage"):
        polling.answer(poll.work, view(poll).asked[0].id, foreign, YES, today=TODAY)


def test_days_are_proposed_once_and_end_after_they_begin(poll):
    with pytest.raises(Invalid) as refused:
        polling.add_date(poll.work, poll.poll, DAYS[0])
    assert refused.value.fields == {"held_on": "Dieser Termin ist schon vorgeschlagen."}
    wrong = PollDateFields(held_on=TODAY, starts_at=time(16), ends_at=time(15))
    with pytest.raises(Invalid):
        polling.add_date(poll.work, poll.poll, wrong)
    polling.remove_date(poll.work, view(poll).dates[0].id)
    assert len(view(poll).dates) == 2


def test_others_can_be_asked_and_left_out(poll):
    guest = poll.person("Presse", email="presse@x.example")
    asked = polling.ask_person(poll.work, poll.poll, guest)
    assert (view(poll).asked[-1].name, view(poll).asked[-1].email) == (
        "Presse",
        "presse@x.example",
    )
    with pytest.raises(UserError, match="Presse wird schon gefragt"):
        polling.ask_person(poll.work, poll.poll, guest)
    polling.leave_out(poll.work, asked)
    assert len(view(poll).asked) == 6


def test_the_meeting_comes_from_the_chosen_day_once(poll):
    poll.work.committees.get(poll.committee).default_place = "Rathaus"
    fields = DatePollFields(committee_id=poll.committee, title="Klausur", place="Mühle")
    polling.edit_poll(poll.work, poll.poll, fields)
    made = polling.call_meeting(poll.work, poll.poll, view(poll).dates[1].id)
    meeting = poll.work.meetings.get(made)
    assert (meeting.number, meeting.held_on, meeting.planned_end, meeting.place) == (
        13,
        date(2026, 4, 14),
        time(18),
        "Mühle",
    )
    assert view(poll).row.meeting_id == made
    with pytest.raises(UserError, match="schon eine Sitzung entstanden"):
        polling.call_meeting(poll.work, poll.poll, view(poll).dates[1].id)
    meeting.deleted_at = datetime(2026, 3, 2, tzinfo=UTC)
    poll.work.meetings.get(made).number = 99
    assert polling.call_meeting(poll.work, poll.poll, view(poll).dates[0].id) != made


def test_the_meeting_begins_like_any_new_one(poll):
    own = SkeletonItem(committee_id=poll.committee, title="Begrüßung")
    poll.work.skeleton_items.add(own)
    poll.work.date_polls.get(poll.poll).place = ""
    poll.work.committees.get(poll.committee).default_place = "Rathaus"
    for proposed in poll.work.poll_dates.where(poll_id=poll.poll):
        proposed.ends_at = None
    made = polling.call_meeting(poll.work, poll.poll, view(poll).dates[0].id)
    meeting = poll.work.meetings.get(made)
    titles = [item.title for item in poll.work.agenda_items.where(meeting_id=made)]
    assert titles == ["Begrüßung"]
    assert meeting.place == "Rathaus"


def test_polls_of_a_committee_in_the_bin_are_not_listed(poll):
    assert [row.title for row in polling.poll_rows(poll.work)] == ["13. Sitzung Lenkungsgruppe"]
    polling.delete_poll(poll.work, poll.poll)
    assert polling.poll_rows(poll.work) == []
    polling.create_poll(poll.work, DatePollFields(committee_id=poll.committee), today=TODAY)
    poll.work.committees.get(poll.committee).deleted_at = datetime(2026, 3, 2, tzinfo=UTC)
    assert polling.poll_rows(poll.work) == []


# --- reply sheets --------------------------------------------------------------------------------

HEAD = Head(municipality="Stadt Musterau", email="rat@musterau.example")


def sheets(council):
    return poll_sheet.gather(council.work, council.poll, HEAD)


def printed(reply):
    out = io.BytesIO()
    poll_sheet_word.render(reply, out)
    return out.getvalue()


def tags(council):
    return [poll_sheet.tag_of(one.id) for one in view(council).dates]


def test_each_person_gets_a_sheet_with_a_field_for_every_day(poll):
    replies = sheets(poll)
    assert replies[0].name == "Terminabfrage 0 Mitglied"
    word = opened(printed(replies[1]))
    said = lines(word)
    assert "Terminabfrage: 13. Sitzung Lenkungsgruppe" in said
    assert "Sehr geehrte Frau Mitglied 1," in said
    assert (
        "Bitte senden Sie diese Datei bis Freitag, 20. März 2026 an rat@musterau.example." in said
    )
    rows = [[cell.text for cell in row.cells] for row in word.tables[0].rows]
    assert rows[0] == ["Tag", "Uhrzeit", "Ihre Antwort"]
    assert rows[1][:2] == ["Dienstag, 7. April 2026", ""]
    assert rows[2][:2] == ["Dienstag, 14. April 2026", "16:00 bis 18:00 Uhr"]


def test_a_poll_without_days_has_no_sheets(poll):
    for one in view(poll).dates:
        polling.remove_date(poll.work, one.id)
    with pytest.raises(UserError, match="welche Termine"):
        sheets(poll)


def test_a_sheet_says_where_it_goes_also_without_address(poll):
    poll.work.date_polls.get(poll.poll).reply_by = None
    poll.work.date_polls.get(poll.poll).place = "Rathaus"
    sheet = poll_sheet.gather(poll.work, poll.poll, Head())[0].sheet
    assert sheet.return_sentence == "Bitte senden Sie diese Datei an die Geschäftsstelle."
    assert sheet.place == "Ort: Rathaus"


def test_a_sheet_that_comes_back_is_recognised_and_noted(poll):
    first, second, third = tags(poll)
    content = fill(
        printed(sheets(poll)[1]),
        {first: "ja", second: "zur Not", third: "eher nicht", "bemerkung": "ab 10 Uhr"},
    )
    say(poll, 1, NO)
    taken = take_reply(poll.work, read(content), today=date(2026, 3, 5))
    assert (taken.poll_id, taken.name, taken.answers) == (poll.poll, "Mitglied 1", 2)
    assert taken.changed == ("Di, 07.04.2026: bisher nein, jetzt ja",)
    assert taken.beside == "Di, 21.04.2026, 09:00 Uhr: eher nicht\nab 10 Uhr"
    asked = view(poll).asked[1]
    assert list(asked.answers.values()) == [YES, MAYBE]
    assert asked.remark == taken.beside
    assert asked.replied_on == date(2026, 3, 5)


def test_an_empty_sheet_counts_as_a_reply_that_says_nothing(poll):
    taken = take_reply(poll.work, read(printed(sheets(poll)[0])), today=TODAY)
    assert (taken.answers, taken.beside) == (0, "")
    assert view(poll).asked[0].replied_on == TODAY


@pytest.mark.parametrize("token", ["", "kein.token", f"{UNKNOWN}.{UNKNOWN}.x"])
def test_a_sheet_of_no_poll_here_is_refused(poll, token):
    with pytest.raises(UserError, match="gehört zu keiner Terminabfrage"):
        take_reply(poll.work, FormReply(token, {}, ()), today=TODAY)


def test_a_forged_sheet_is_refused(poll):
    member = view(poll).asked[0].id
    reply = FormReply(f"{poll.poll}.{member}.gelogen", {tags(poll)[0]: "ja"}, ())
    with pytest.raises(UserError, match="Kennung passt nicht"):
        take_reply(poll.work, reply, today=TODAY)
    assert view(poll).row.replied == 0
