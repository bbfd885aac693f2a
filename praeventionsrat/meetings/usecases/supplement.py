"""Nachtrag in the room: whether something may be decided that the invitation did not announce."""

from uuid import UUID

from praeventionsrat import richtext
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.quorum import supplement_consent
from praeventionsrat.meetings.records import AgendaItemFields, ItemKind, VoteFields
from praeventionsrat.meetings.usecases.items import add_item
from praeventionsrat.meetings.usecases.voting import ballot_of, record_vote


def needed_for_supplement(work: Work, item_id: UUID, fields: VoteFields) -> int:
    """Yes votes a Nachtrag needs at that moment."""
    item = work.agenda_items.get(item_id)
    ballot = ballot_of(work, item, fields.taken_at)
    present = len(ballot.room.voters(ballot.at)) if ballot.at else 0
    return supplement_consent(ballot.rules, ballot.legal, present)


def vote_supplement(work: Work, item_id: UUID, title: str, fields: VoteFields) -> UUID | None:
    """Keep the vote on a Nachtrag under the item in hand; returns the new item if it is allowed."""
    item = work.agenda_items.get(item_id)
    wanted = AgendaItemFields.checked(
        title=title, is_public=item.is_public, kind=ItemKind.RESOLUTION
    )
    motion = f"„{wanted.title}“ wird als Nachtrag auf die Tagesordnung genommen."
    needed = needed_for_supplement(work, item_id, fields)
    vote = fields.model_copy(
        update={
            "motion": richtext.to_markdown(richtext.from_plain(motion)),
            "needed_yes": needed,
        }
    )
    record_vote(work, item_id, vote)
    if vote.yes < needed:
        return None
    return add_item(work, item.meeting_id, wanted)
