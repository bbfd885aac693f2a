"""Elections in the minutes: each ballot stands where a vote would stand."""

from collections.abc import Sequence
from uuid import UUID

from praeventionsrat import richtext
from praeventionsrat.documents.values import Rich
from praeventionsrat.meetings.documents.minutes_values import VoteEntry
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.elections import ElectionRow, read_elections


def election_entries(work: Work, item_id: UUID) -> Sequence[VoteEntry]:
    """Every ballot of an item's elections, the office before the first of each."""
    return [entry for election in read_elections(work, item_id) for entry in _ballots(election)]


def _ballots(election: ElectionRow) -> Sequence[VoteEntry]:
    title = richtext.to_markdown(richtext.from_plain(election.title))
    return [
        VoteEntry(
            resolution="",
            motion=Rich(title if ballot.number == 1 else "", "Body Text"),
            line=ballot.line,
            remark=ballot.fields.remark,
        )
        for ballot in election.ballots
    ]
