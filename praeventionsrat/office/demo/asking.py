"""What Musterau's office is asking its members just now: for a day, and for a vote in writing."""

from datetime import date, time, timedelta
from uuid import UUID

from praeventionsrat.meetings.circulars import CircularFields, CircularReply
from praeventionsrat.meetings.polls import Answer, DatePollFields, PollDateFields
from praeventionsrat.meetings.usecases import circulating, polling
from praeventionsrat.office.ports import Work

WEEK = timedelta(weeks=1)
ANSWERS = ("jjn", "jzj", "njj", "jjz", "zjn", "jjj", "njz", "jj ")
"""Of the first members in their order, a letter a day."""
LETTERS = {"j": Answer.YES, "z": Answer.MAYBE, "n": Answer.NO}
VOTES = (CircularReply.YES,) * 5 + (CircularReply.ABSTAIN, CircularReply.YES)


def ask(work: Work, committee_id: UUID, *, tuesday: date, today: date) -> None:
    """A poll for three days that eight have answered, and a vote that runs."""
    fields = DatePollFields(
        committee_id=committee_id, title="Klausurtagung 2027", reply_by=today + 2 * WEEK
    )
    dates = [
        PollDateFields(held_on=tuesday + n * WEEK, starts_at=time(14), ends_at=time(18))
        for n in (20, 21, 22)
    ]
    poll_id = polling.create_poll(work, fields, dates, today=today)
    view = polling.view_poll(work, poll_id)
    for asked, letters in zip(view.asked, ANSWERS, strict=False):
        for proposed, letter in zip(view.dates, letters, strict=True):
            given = LETTERS.get(letter)
            polling.answer(work, asked.id, proposed.id, given, today=today)
    work.poll_members.get(view.asked[2].id).remark = "am ersten Tag erst ab 15 Uhr"
    _vote(work, committee_id, today)


def _vote(work: Work, committee_id: UUID, today: date) -> None:
    circular_id = circulating.create_circular(
        work,
        CircularFields(
            committee_id=committee_id,
            subject="Zuschuss für das Spielmobil im Stadtteil Nord",
            wording="Die Lenkungsgruppe bewilligt für das Spielmobil im Stadtteil Nord einen "
            "Zuschuss von 500 Euro aus dem Budget des Präventionsrates.",
            reason="Der Anbieter hält den Termin nur bis zum Monatsende frei.",
            answer_by=today + WEEK,
        ),
        today=today,
    )
    circulating.send_circular(work, circular_id, on=today)
    lines = circulating.view_circular(work, circular_id).answers
    for line, reply in zip(lines, VOTES, strict=False):
        circulating.note_answer(work, line.id, reply, on=today)
