"""A committee with one meeting, to have something to change."""

from datetime import date

from praeventionsrat.council.records import Committee, RuleSet
from praeventionsrat.meetings.records import AgendaItem, Meeting


def make_meeting(store, titles=("Begrüßung", "Straßenbeleuchtung"), **more):
    """Ids of a new meeting and of its items, forgotten by undo."""
    with store.begin("Sitzung", undoable=False) as work:
        rules = RuleSet(name="Frei")
        work.rule_sets.add(rules)
        committee = Committee(name="Lenkungsgruppe", rule_set_id=rules.id)
        work.committees.add(committee)
        meeting = Meeting(committee_id=committee.id, number=12, held_on=date(2026, 3, 17), **more)
        work.meetings.add(meeting)
        items = [
            AgendaItem(meeting_id=meeting.id, title=title, position=n)
            for n, title in enumerate(titles)
        ]
        work.agenda_items.add_all(items)
    return meeting.id, [item.id for item in items]
