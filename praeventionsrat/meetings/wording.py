"""The German sentence for a vote, singular and plural right (DOMAIN 2.5, 10.6)."""

from collections.abc import Mapping, Sequence

from praeventionsrat import german
from praeventionsrat.council.records import Majority, RuleSetFields, Tie
from praeventionsrat.meetings.ballot import Away
from praeventionsrat.meetings.elections import VoteChoice
from praeventionsrat.meetings.records import VoteFields, VoteManner
from praeventionsrat.meetings.voting import is_adopted, is_tie, is_uncounted

Names = Mapping[VoteChoice, Sequence[str]]
"""Who voted how, as the minutes name them."""
NOBODY: Names = {}
HEADS = {
    VoteManner.OPEN: "Abstimmung",
    VoteManner.NAMED: "Namentliche Abstimmung",
    VoteManner.SECRET: "Geheime Abstimmung",
}


def phrase(vote: VoteFields, rules: RuleSetFields, legal: int) -> str:
    """The result: „einstimmig bei 1 Enthaltung“, „mit Mehrheit beschlossen“."""
    adopted = is_adopted(vote, rules, legal)
    if is_tie(vote, rules):
        return _tie(vote, rules, adopted=adopted)
    if adopted:
        return _adopted(vote, rules)
    return _rejected(vote, rules)


def sentence(vote: VoteFields, rules: RuleSetFields, legal: int) -> str:
    """The result as a whole sentence for the window."""
    words = phrase(vote, rules, legal)
    if words.startswith("einstimmig") and is_adopted(vote, rules, legal):
        words = words.replace("einstimmig", "einstimmig beschlossen", 1)
    text = words[0].upper() + words[1:]
    if vote.recused == 1:
        return f"{text}; 1 Mitglied war befangen und hat den Saal verlassen."
    if vote.recused:
        return f"{text}; {vote.recused} Mitglieder waren befangen und haben den Saal verlassen."
    return f"{text}."


def figures(vote: VoteFields, recused: Sequence[Away] = (), names: Names = NOBODY) -> str:
    """„Ja 8 · Nein 0 · Enthaltung 0 · befangen 1 (Frau Abendroth, hat den Saal … verlassen)“.

    In a named vote the names stand behind each figure.
    """
    parts = [
        f"Ja {vote.yes}{_named(names, VoteChoice.YES)}",
        f"Nein {vote.no}{_named(names, VoteChoice.NO)}",
        f"Enthaltung {vote.abstentions}{_named(names, VoteChoice.ABSTENTION)}",
    ]
    if vote.invalid:
        parts.append(f"ungültig {vote.invalid}")
    if vote.recused or recused:
        barred = "; ".join(_away(away) for away in recused)
        parts.append(f"befangen {vote.recused}" + (f" ({barred})" if barred else ""))
    if vote.not_voting:
        absent = _named(names, VoteChoice.NOT_VOTING)
        parts.append(f"nicht teilgenommen {vote.not_voting}{absent}")
    if vote.needed_yes is not None:
        parts.append(f"nötig {vote.needed_yes} Ja")
    return " · ".join(parts)


def line(
    vote: VoteFields,
    rules: RuleSetFields,
    legal: int,
    recused: Sequence[Away] = (),
    names: Names = NOBODY,
) -> str:
    """Figures and result as the minutes print them."""
    if is_uncounted(vote, rules):
        return f"Ohne Abstimmung – {phrase(vote, rules, legal)}"
    return f"{HEADS[vote.manner]}: {figures(vote, recused, names)} – {phrase(vote, rules, legal)}"


def _named(names: Names, choice: VoteChoice) -> str:
    found = names.get(choice, ())
    return f" ({', '.join(found)})" if found else ""


def _away(away: Away) -> str:
    span = away.span
    if span is None:
        return away.spoken
    if span.end is None:
        return f"{away.spoken}, hat den Saal um {german.oclock(span.start)} verlassen"
    times = f"{german.clock(span.start)} bis {german.oclock(span.end)}"
    return f"{away.spoken}, hat den Saal von {times} verlassen"


def _abstaining(vote: VoteFields) -> str:
    if not vote.abstentions:
        return ""
    return f" bei {german.count(vote.abstentions, 'Enthaltung', 'Enthaltungen')}"


def _tie(vote: VoteFields, rules: RuleSetFields, *, adopted: bool) -> str:
    result = "beschlossen" if adopted else "abgelehnt"
    decided = rules.tie is Tie.CHAIR_DECIDES and vote.chair_decision is not None
    by_chair = " durch Stimme des Vorsitzes" if decided else ""
    return f"bei Stimmengleichheit{by_chair} {result}"


def _adopted(vote: VoteFields, rules: RuleSetFields) -> str:
    if rules.majority is Majority.CONSENSUS:
        return "im Konsens beschlossen" + _abstaining(vote)
    if vote.no == 0:
        return "einstimmig" + _abstaining(vote)
    return "mit Mehrheit beschlossen"


def _rejected(vote: VoteFields, rules: RuleSetFields) -> str:
    if rules.majority is Majority.CONSENSUS and vote.no:
        return f"kein Konsens bei {german.count(vote.no, 'Gegenstimme', 'Gegenstimmen')}"
    if vote.yes == 0:
        no = "einstimmig abgelehnt" + _abstaining(vote)
        return no if vote.no else "abgelehnt, keine Ja-Stimme"
    if vote.yes > vote.no:
        return "abgelehnt, die nötige Mehrheit wurde nicht erreicht"
    return "bei Stimmengleichheit abgelehnt" if vote.yes == vote.no else "mit Mehrheit abgelehnt"
