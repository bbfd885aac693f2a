"""Abstimmung: what came out of it and whether it fits the room (DOMAIN 10.3, 10.5)."""

from collections.abc import Sequence
from datetime import time

from praeventionsrat import german
from praeventionsrat.council.records import Majority, RuleSetFields, Tie
from praeventionsrat.meetings import recusals
from praeventionsrat.meetings.ballot import Away as Away  # noqa: PLC0414 - part of what votes say
from praeventionsrat.meetings.ballot import Ballot
from praeventionsrat.meetings.findings import Finding, Level
from praeventionsrat.meetings.notice import source
from praeventionsrat.meetings.quorum import quorum
from praeventionsrat.meetings.records import AttendanceKind, VoteFields, VoteManner


def is_adopted(vote: VoteFields, rules: RuleSetFields, legal: int) -> bool:
    """Whether the motion is carried.

    Simple majority: more yes than no; abstentions and invalid votes are not counted
    (§ 54 (1) HGO), unless the rule set counts them. A tie rejects or lets the chair decide.
    """
    if vote.needed_yes is not None:
        return vote.yes >= vote.needed_yes
    return _carried(vote, rules, legal)


def _carried(vote: VoteFields, rules: RuleSetFields, legal: int) -> bool:
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
        case _:  # consensus
            return vote.no == 0 and (vote.yes + vote.abstentions > 0 or total(vote) == 0)


def is_tie(vote: VoteFields, rules: RuleSetFields) -> bool:
    """Whether yes and no balance under a rule that asks for more yes than no."""
    usual = rules.majority is Majority.SIMPLE and vote.needed_yes is None
    return vote.yes == vote.no > 0 and usual


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
    found = [*recusals.check_count(vote, ballot), *recusals.check_times(ballot)]
    found += _check_secret(vote, ballot.rules)
    if is_tie(vote, ballot.rules) and vote.chair_decision is None:
        found += _open_tie(ballot.rules)
    if ballot.at is None:
        what = "Ohne Uhrzeit wurde die Abstimmung nicht mit der Anwesenheit verglichen."
        todo = "Tragen Sie die Uhrzeit der Abstimmung oder des Tagesordnungspunkts ein."
        unchecked = Finding("vote-unchecked", Level.NOTE, what, "", todo)
        return [*found, unchecked, *_check_most(vote, ballot)]
    return [*found, *_check_room(vote, ballot, ballot.at)]


def _check_secret(vote: VoteFields, rules: RuleSetFields) -> Sequence[Finding]:
    """Only elections are secret where the HGO holds (§ 54 (2) HGO)."""
    if vote.manner is not VoteManner.SECRET or "HGO" not in rules.source:
        return []
    what = "Geheime Abstimmungen sind nach § 54 HGO unzulässig; geheim sind nur Wahlen."
    todo = "Lassen Sie offen oder namentlich abstimmen, oder halten Sie eine Wahl fest."
    return [Finding("vote-secret", Level.WARNING, what, f"Regel: {source(rules)}.", todo)]


def is_uncounted(vote: VoteFields, rules: RuleSetFields) -> bool:
    """Whether a round decided without counting: consensus, and no figure typed."""
    return rules.majority is Majority.CONSENSUS and total(vote) == 0


def _open_tie(rules: RuleSetFields) -> Sequence[Finding]:
    if rules.tie is not Tie.CHAIR_DECIDES:
        return []
    what = "Bei Stimmengleichheit gibt die Stimme des Vorsitzes den Ausschlag; sie fehlt noch."
    why = f"Regel: {source(rules)}. Ohne diese Stimme gilt der Antrag als abgelehnt."
    return [Finding("vote-tie", Level.NOTE, what, why, "Tragen Sie ein, wie entschieden wurde.")]


def _check_most(vote: VoteFields, ballot: Ballot) -> Sequence[Finding]:
    """More votes than there are voters fit no time whatever."""
    listed = sum(o.kind is AttendanceKind.VOTING for o in ballot.room.occupants)
    most = max(ballot.legal, listed)
    if not 0 < most < total(vote):
        return []
    what = f"{arithmetic(vote)}, stimmberechtigt sind höchstens {most}."
    todo = "Berichtigen Sie eine Zahl oder halten Sie das Verkündete mit einer Bemerkung fest."
    return [Finding("vote-sum", Level.WARNING, what, "", todo)]


def _check_room(vote: VoteFields, ballot: Ballot, at: time) -> Sequence[Finding]:
    found: list[Finding] = []
    if not ballot.room.sits(at):
        what = f"Um {german.oclock(at)} tagte das Gremium nicht (Beginn, Ende, Unterbrechung)."
        todo = "Berichtigen Sie die Uhrzeit der Abstimmung oder die Zeiten der Sitzung."
        found.append(Finding("vote-time", Level.WARNING, what, "", todo))
    voters = len(ballot.room.voters(at))
    if total(vote) != voters and not is_uncounted(vote, ballot.rules):
        verb = "ist 1 Stimmberechtigter" if voters == 1 else f"sind {voters} Stimmberechtigte"
        what = f"{arithmetic(vote)}, anwesend {verb} (um {german.oclock(at)})."
        why = "Jede anwesende stimmberechtigte Person muss in genau einer der Zahlen stecken."
        todo = (
            "Berichtigen Sie die Anwesenheit oder eine Zahl, ergänzen Sie „nicht teilgenommen“ "
            "oder halten Sie das Verkündete mit einer Bemerkung fest."
        )
        found.append(Finding("vote-sum", Level.WARNING, what, why, todo))
    return [*found, *_check_quorum(ballot, voters)]


def _check_quorum(ballot: Ballot, voters: int) -> Sequence[Finding]:
    """Who is recused is out of the room and does not count (VGH Kassel 8 A 1079/09)."""
    away = len(ballot.recused_voters())
    reached = quorum(ballot.rules, ballot.legal, voters - away)
    if reached.reached:
        return []
    without = f" (ohne {away} befangen)" if away else ""
    why = f"Regel: {source(ballot.rules)}."
    todo = (
        "Prüfen Sie, ob die Beschlussfähigkeit nach Ihrer Geschäftsordnung fortgilt, bis jemand "
        "sie rügt; sonst vertagen Sie den Punkt."
    )
    return [Finding("vote-quorum", Level.WARNING, f"{reached.sentence}{without}.", why, todo)]


def contradictions(vote: VoteFields, ballot: Ballot) -> Sequence[Finding]:
    """The findings that need a remark before the vote is kept as announced."""
    return [f for f in check(vote, ballot) if f.code in {"vote-sum", "vote-recused"}]
