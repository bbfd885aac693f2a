"""What became of a pledge, computed from what was decided and done about it."""

from collections.abc import Sequence
from dataclasses import dataclass

from praeventionsrat.measures.records import MeasureState
from praeventionsrat.plans.records import Verdict

DONE = frozenset({MeasureState.DONE, MeasureState.PERMANENT})
GOING = frozenset({MeasureState.REVIEWED, MeasureState.DECIDED, MeasureState.UNDER_WAY})


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict and the sentence that explains it."""

    verdict: Verdict
    why: str


def judge(
    adopted: Sequence[bool], states: Sequence[MeasureState], *, only_looks: bool = False
) -> Judgement:
    """The verdict on a pledge.

    Args:
        adopted: Of each of its resolutions, whether it was adopted.
        states: Of each of its measures, how far it is.
        only_looks: Whether no more was promised than to look at it („prüfen“).
    """
    if only_looks and any(state in DONE | GOING for state in states):
        return Judgement(Verdict.KEPT, "Versprochen war eine Prüfung; sie ist erfolgt.")
    alive = [state for state in states if state is not MeasureState.REJECTED]
    if alive:
        return _of_measures(alive, decided=any(adopted))
    if states:
        return Judgement(Verdict.BROKEN, "Was dazu geplant war, wurde verworfen.")
    return _of_resolutions(adopted)


def _of_measures(alive: Sequence[MeasureState], *, decided: bool) -> Judgement:
    done = sum(state in DONE for state in alive)
    if done == len(alive):
        return Judgement(Verdict.KEPT, "Alles dazu ist umgesetzt.")
    if done:
        return Judgement(Verdict.PARTLY, f"{done} von {len(alive)} Maßnahmen sind umgesetzt.")
    if any(state in GOING for state in alive):
        return Judgement(Verdict.UNDER_WAY, "Daran wird gearbeitet.")
    if decided:
        return Judgement(Verdict.UNDER_WAY, "Beschlossen; die Maßnahme hat noch nicht begonnen.")
    return Judgement(Verdict.OPEN, "Dazu gibt es erst eine Idee, oder es wurde zurückgestellt.")


def _of_resolutions(adopted: Sequence[bool]) -> Judgement:
    if any(adopted):
        return Judgement(Verdict.UNDER_WAY, "Beschlossen; eine Maßnahme dazu fehlt noch.")
    if adopted:
        return Judgement(Verdict.BROKEN, "Der Antrag dazu wurde abgelehnt.")
    return Judgement(Verdict.OPEN, "Dazu gibt es weder Beschluss noch Maßnahme.")
