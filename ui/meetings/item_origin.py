"""Where an item of the agenda came from: a topic with its note, or an earlier meeting."""

from uuid import UUID

from praeventionsrat import german, richtext
from praeventionsrat.meetings.ports import Work

LONGEST = 400


def read_origin(work: Work, item_id: UUID | None) -> str:
    """One sentence or two; empty for an item that was typed here."""
    if item_id is None:
        return ""
    topic = next(iter(work.topics.where(agenda_item_id=item_id)), None)
    if topic is not None:
        who = ", ".join(w for w in (topic.submitted_by, german.day(topic.submitted_on)) if w)
        start = f"Aus dem Themenspeicher ({who})." if who else "Aus dem Themenspeicher."
        note = richtext.words(topic.note)
        return f"{start} {note if len(note) <= LONGEST else note[:LONGEST] + ' …'}".strip()
    carried = next(iter(work.carried_items.where(agenda_item_id=item_id)), None)
    if carried is None:
        return ""
    earlier = work.meetings.get(work.agenda_items.get(carried.carried_id).meeting_id)
    return (
        f"Offen geblieben in der {earlier.number}. Sitzung am {german.long_day(earlier.held_on)}."
    )
