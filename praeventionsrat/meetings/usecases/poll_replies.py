"""Reply sheets that came back: recognised, checked, noted; nothing written on them is lost."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.documents.reply_form import FormReply, is_signed
from praeventionsrat.errors import UserError
from praeventionsrat.german import fold
from praeventionsrat.meetings.date_choice import ProposedDate
from praeventionsrat.meetings.documents.poll_sheet import REMARK, tag_of
from praeventionsrat.meetings.polls import REMARK as LONGEST
from praeventionsrat.meetings.polls import Answer
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.polling import answer, view_poll

WORDS = {
    "ja": Answer.YES,
    "j": Answer.YES,
    "zur not": Answer.MAYBE,
    "notfalls": Answer.MAYBE,
    "vielleicht": Answer.MAYBE,
    "nein": Answer.NO,
    "n": Answer.NO,
}
ANSWER_WORDS = {Answer.YES: "ja", Answer.MAYBE: "zur Not", Answer.NO: "nein"}
STRANGE = "Dieses Antwortblatt gehört zu keiner Terminabfrage in dieser Datei."
FORGED = "Die Kennung passt nicht; dieses Antwortblatt hat das Programm so nicht ausgegeben."


@dataclass(frozen=True, slots=True)
class Taken:
    """What a sheet brought."""

    poll_id: UUID
    name: str
    answers: int
    changed: tuple[str, ...]
    """What she had answered otherwise before."""
    beside: str
    """What she wrote beside the fields."""


def take_reply(work: Work, reply: FormReply, *, today: date) -> Taken:
    """Note what a sheet says, in place of what was noted before."""
    poll_id, member_id = _addressed(work, reply)
    view = view_poll(work, poll_id)
    member = next(one for one in view.asked if one.id == member_id)
    beside, changed, known = [], [], 0
    for proposed in view.dates:
        said = reply.fields.get(tag_of(proposed.id), "")
        given = WORDS.get(fold(" ".join(said.split())).strip(" .!"))
        if given is None:
            beside += [f"{proposed.words}: {said}"] if said else []
            continue
        before = member.answers.get(proposed.id)
        if before not in {None, given}:
            changed.append(_change(proposed, before, given))
        answer(work, member_id, proposed.id, given, today=today)
        known += 1
    beside += [reply.fields.get(REMARK, ""), *reply.beside]
    remark = "\n".join(text for text in beside if text)
    record = work.poll_members.get(member_id)
    if remark:
        record.remark = remark[:LONGEST]
    record.replied_on = today
    return Taken(poll_id, member.name, known, tuple(changed), remark)


def _change(proposed: ProposedDate, before: Answer | None, given: Answer) -> str:
    assert before is not None
    return f"{proposed.words}: bisher {ANSWER_WORDS[before]}, jetzt {ANSWER_WORDS[given]}"


def _addressed(work: Work, reply: FormReply) -> tuple[UUID, UUID]:
    """Whose sheet of which poll it is, if we signed it."""
    parts = reply.token.split(".")
    try:
        poll_id, member_id = UUID(parts[0]), UUID(parts[1])
    except (ValueError, IndexError):
        raise UserError(STRANGE) from None
    poll, member = work.date_polls.find(poll_id), work.poll_members.find(member_id)
    if poll is None or member is None or member.poll_id != poll.id:
        raise UserError(STRANGE)
    if not is_signed(poll.secret, reply):
        raise UserError(FORGED)
    return poll.id, member.id
