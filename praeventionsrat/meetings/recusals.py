"""Befangenheit: counted, out of the room in time, and how long it can be held against a decision.

DOMAIN 10.8: the time out of the room covers debate and vote; § 25 HGO, six months.
"""

from collections.abc import Sequence

from praeventionsrat import german
from praeventionsrat.meetings.ballot import Away, Ballot
from praeventionsrat.meetings.clocktime import minute
from praeventionsrat.meetings.findings import Finding, Level
from praeventionsrat.meetings.records import VoteFields
from praeventionsrat.meetings.room import Span

WHY = "Wer befangen ist, nimmt an Beratung und Abstimmung nicht teil (§ 25 HGO)."


def check_count(vote: VoteFields, ballot: Ballot) -> Sequence[Finding]:
    """Whether as many are counted as recused as are named with a vote.

    Who left for a later vote on the same item may be counted or not; her times are checked apart.
    """
    away = ballot.recused_voters()
    if vote.recused in {len(away), len(ballot.concerned())}:
        return []
    names = f" ({german.and_list(a.spoken for a in away)})" if away else ""
    what = (
        f"Als befangen {'ist' if vote.recused == 1 else 'sind'} {vote.recused} gezählt, "
        f"namentlich eingetragen {'ist' if len(away) == 1 else 'sind'} {len(away)}{names}."
    )
    todo = "Tragen Sie die befangenen Personen ein oder berichtigen Sie die Zahl."
    return [Finding("vote-recused", Level.WARNING, what, "", todo)]


def check_times(ballot: Ballot) -> Sequence[Finding]:
    """Whether everybody recused was out of the room while the item was debated and voted on."""
    return [found for away in ballot.recused if (found := _check_times(away, ballot))]


def _check_times(away: Away, ballot: Ballot) -> Finding | None:
    if away.span is None:
        what = f"Für {away.spoken} ist nicht eingetragen, von wann bis wann der Raum verlassen war."
        return Finding("vote-recusal-open", Level.NOTE, what, WHY, "Tragen Sie die Zeiten nach.")
    origin = ballot.room.origin
    if ballot.at and not away.span.covers(ballot.at, origin):
        what = (
            f"{away.spoken} war um {german.oclock(ballot.at)} nicht aus dem Raum, "
            "obwohl Befangenheit eingetragen ist."
        )
        return Finding("vote-recusal-time", Level.WARNING, what, WHY)
    if ballot.debate and minute(away.span.start, origin) > minute(ballot.debate.start, origin):
        return _late(away, away.span, ballot.debate)
    return None


def _late(away: Away, span: Span, debate: Span) -> Finding:
    what = (
        f"{away.spoken} hat den Raum erst um {german.oclock(span.start)} verlassen; die Beratung "
        f"begann um {german.oclock(debate.start)}."
    )
    todo = "Halten Sie fest, dass bis dahin nur eingeführt und nicht beraten wurde."
    return Finding("vote-recusal-debate", Level.NOTE, what, WHY, todo)
