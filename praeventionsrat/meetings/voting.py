"""Abstimmung: what came out of it and whether it fits the room (DOMAIN 10.3, 10.5, 10.8)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from praeventionsrat import german
from praeventionsrat.council.records import Majority, RuleSetFields, Tie
from praeventionsrat.meetings.findings import Finding, Level
from praeventionsrat.meetings.notice import source
from praeventionsrat.meetings.quorum import quorum
from praeventionsrat.meetings.records import VoteFields
from praeventionsrat.meetings.room import Room, Span


@dataclass(frozen=True, slots=True)
class Away:
    """A recused person and when she was out of the room."""

    spoken: str
    span: Span | None


@dataclass(frozen=True, slots=True)
class Ballot:
    """What a vote is held against: rules, legal number, the room, who was recused, when."""

    rules: RuleSetFields
    legal: int
    room: Room
    recused: tuple[Away, ...] = ()
    at: time | None = None
    """Time of the vote, else of the item; None: cannot be checked."""


def is_adopted(vote: VoteFields, rules: RuleSetFields, legal: int) -> bool:
    """Whether the motion is carried.

    Simple majority: more yes than no; abstentions and invalid votes are not counted
    (§ 54 (1) HGO), unless the rule set counts them. A tie rejects or lets the chair decide.
    """
    cast = vote.yes + vote.no + (vote.abstentions if rules.abstentions_count else 0)
    if is_tie(vote, rules):
        return rules.tie is Tie.CHAIR_DECIDES and bool(vote.chair_decision)
    match rules.majority:
        case Majority.SIMPLE:
            return vote.yes * 2 > cast
        case Majority.PRESENT:
            return vote.yes * 2 > present_and_entitled(vote)
        case Majority.LEGAL:
            return vote.yes * 2 > legal
        case Majority.TWO_THIRDS:
            return vote.yes > 0 and vote.yes * 3 >= cast * 2
        case Majority.CONSENSUS:
            return vote.no == 0 and vote.yes + vote.abstentions > 0


def is_tie(vote: VoteFields, rules: RuleSetFields) -> bool:
    """Whether yes and no balance under a rule that asks for more yes than no."""
    return vote.yes == vote.no > 0 and rules.majority is Majority.SIMPLE


def present_and_entitled(vote: VoteFields) -> int:
    """Everybody who could have voted."""
    return vote.yes + vote.no + vote.abstentions + vote.invalid + vote.not_voting


def total(vote: VoteFields) -> int:
    """The sum that must equal the voting members present."""
    return present_and_entitled(vote) + vote.recused


def arithmetic(vote: VoteFields) -> str:
    """„8 + 0 + 0 + 1 befangen = 9“."""
    parts = [f"{vote.yes} Ja", f"{vote.no} Nein", f"{vote.abstentions} Enth."]
    extra = (
        (vote.invalid, "ungültig"),
        (vote.recused, "befangen"),
        (vote.not_voting, "ohne Stimme"),
    )
    parts += [f"{number} {word}" for number, word in extra if number]
    return f"{' + '.join(parts)} = {total(vote)}"


def check(vote: VoteFields, ballot: Ballot) -> Sequence[Finding]:
    """Everything in which the figures contradict the room; empty when they fit."""
    found = [*_check_recusals(vote, ballot)]
    if ballot.at is None:
        what = "Ohne Uhrzeit wurde die Abstimmung nicht mit der Anwesenheit verglichen."
        todo = "Tragen Sie die Uhrzeit der Abstimmung oder des Tagesordnungspunkts ein."
        return [*found, Finding("vote-unchecked", Level.NOTE, what, "", todo)]
    voters = len(ballot.room.voters(ballot.at))
    if total(vote) != voters:
        verb = "ist 1 Stimmberechtigter" if voters == 1 else f"sind {voters} Stimmberechtigte"
        what = f"{arithmetic(vote)}, anwesend {verb} (um {german.oclock(ballot.at)})."
        why = "Jede anwesende stimmberechtigte Person muss in genau einer der Zahlen stecken."
        todo = (
            "Berichtigen Sie die Anwesenheit oder eine Zahl, ergänzen Sie „nicht teilgenommen“ "
            "oder halten Sie das Verkündete mit einer Bemerkung fest."
        )
        found.append(Finding("vote-sum", Level.WARNING, what, why, todo))
    reached = quorum(ballot.rules, ballot.legal, voters)
    if not reached.reached:
        why = f"Regel: {source(ballot.rules)}."
        found.append(Finding("vote-quorum", Level.WARNING, f"{reached.sentence}.", why))
    return found


def contradictions(vote: VoteFields, ballot: Ballot) -> Sequence[Finding]:
    """The findings that need a remark before the vote is kept as announced."""
    return [f for f in check(vote, ballot) if f.code in {"vote-sum", "vote-recused"}]


def _check_recusals(vote: VoteFields, ballot: Ballot) -> Sequence[Finding]:
    found: list[Finding] = []
    named = len(ballot.recused)
    if named != vote.recused:
        names = f" ({german.and_list(a.spoken for a in ballot.recused)})" if named else ""
        what = (
            f"Als befangen {'ist' if vote.recused == 1 else 'sind'} {vote.recused} gezählt, "
            f"namentlich eingetragen {'ist' if named == 1 else 'sind'} {named}{names}."
        )
        todo = "Tragen Sie die befangenen Personen ein oder berichtigen Sie die Zahl."
        found.append(Finding("vote-recused", Level.WARNING, what, "", todo))
    for away in ballot.recused:
        if ballot.at and away.span and not away.span.covers(ballot.at, ballot.room.begun):
            what = (
                f"{away.spoken} war um {german.oclock(ballot.at)} nicht aus dem Raum, "
                "obwohl Befangenheit eingetragen ist."
            )
            why = "Wer befangen ist, nimmt an Beratung und Abstimmung nicht teil (§ 25 HGO)."
            found.append(Finding("vote-recusal-time", Level.WARNING, what, why))
    return found
