"""What a measure still lacks, told kindly: seed 000 asks for facts, concept and participation."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from praeventionsrat.figures.records import Aspect
from praeventionsrat.measures.parts import Group
from praeventionsrat.measures.words import GROUP_NAMES


class Gap(StrEnum):
    """What can be missing, in the order in which it is told."""

    OWNER = "owner"
    FACTS = "facts"
    CONCEPT = "concept"
    SPECIFIC = "specific"
    MEASURABLE = "measurable"
    ACHIEVABLE = "achievable"
    RELEVANT = "relevant"
    TIME_BOUND = "time_bound"
    OBJECTIVE = "objective"
    SUBJECTIVE = "subjective"
    BASE = "base"
    PARTICIPATION = "participation"


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing, as it is told, and where it is put right."""

    gap: Gap
    sentence: str
    tab: str
    """Key of the tab of a measure."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A measure as far as its completeness is judged."""

    has_owner: bool = False
    facts: str = ""
    """Plain text, as the next two."""
    concept: str = ""
    goal: str = ""
    ends_on: date | None = None
    field_or_plan: bool = False
    """It belongs to a field of action or carries out a pledge or a resolution."""
    steps: int = 0
    """Milestones, parts, costs: how it shall be done."""
    aspects: Collection[Aspect] = ()
    """Of its indicators that have a name."""
    bases: Collection[bool] = ()
    """For each indicator: whether it says where it starts from."""
    targets: Collection[bool] = ()
    """… and where it shall go."""
    groups: Collection[Group] = ()


SHORTEST = 20
"""Letters of a goal that can be called specific."""


def missing(profile: Profile) -> tuple[Missing, ...]:
    """What a measure lacks; nothing for one that is complete."""
    found = (*_basics(profile), *_smart(profile), *_indicators(profile), *_groups(profile))
    return tuple(Missing(gap, sentence, tab) for gap, sentence, tab in found)


def share(profile: Profile) -> int:
    """Percent of what is asked for that is there."""
    return round((len(Gap) - len(missing(profile))) * 100 / len(Gap))


def missing_groups(groups: Collection[Group]) -> tuple[Group, ...]:
    """The groups nobody has noted anything about yet."""
    return tuple(group for group in Group if group not in groups)


def _basics(p: Profile) -> list[tuple[Gap, str, str]]:
    found = []
    if not p.has_owner:
        found.append((Gap.OWNER, "Wer ist federführend?", "details"))
    if not p.facts.strip():
        sentence = "Auf welchen Fakten beruht die Maßnahme?"
        found.append((Gap.FACTS, sentence, "details"))
    if not p.concept.strip():
        sentence = "Zu welchem Gesamtkonzept gehört sie?"
        found.append((Gap.CONCEPT, sentence, "details"))
    return found


def _smart(p: Profile) -> list[tuple[Gap, str, str]]:
    """Specific, measurable, achievable, relevant, time-bound."""
    found = []
    if len(p.goal.strip()) < SHORTEST:
        sentence = "Was genau soll sich ändern? Ein Satz zum Ziel genügt."
        found.append((Gap.SPECIFIC, sentence, "details"))
    if not any(p.targets):
        sentence = "Woran misst man das Ziel? Ein Zielwert fehlt."
        found.append((Gap.MEASURABLE, sentence, "effect"))
    if not p.steps:
        sentence = "Auf welchem Weg ist es erreichbar? Ein erster Meilenstein genügt."
        found.append((Gap.ACHIEVABLE, sentence, "milestones"))
    if not p.field_or_plan:
        sentence = "Wozu trägt es bei? Handlungsfeld, Vorhaben oder Beschluss fehlt."
        found.append((Gap.RELEVANT, sentence, "details"))
    if p.ends_on is None:
        found.append((Gap.TIME_BOUND, "Bis wann soll es erreicht sein?", "details"))
    return found


def _indicators(p: Profile) -> list[tuple[Gap, str, str]]:
    found = []
    if Aspect.OBJECTIVE not in p.aspects:
        sentence = "Ein gezählter (objektiver) Indikator fehlt."
        found.append((Gap.OBJECTIVE, sentence, "effect"))
    if Aspect.SUBJECTIVE not in p.aspects:
        sentence = "Ein erfragter (subjektiver) Indikator fehlt."
        found.append((Gap.SUBJECTIVE, sentence, "effect"))
    if p.bases and not all(p.bases):
        sentence = "Ein Indikator hat noch keinen Ausgangswert."
        found.append((Gap.BASE, sentence, "effect"))
    return found


def _groups(p: Profile) -> list[tuple[Gap, str, str]]:
    lacking = missing_groups(p.groups)
    if not lacking:
        return []
    names = ", ".join(GROUP_NAMES[group] for group in lacking)
    return [(Gap.PARTICIPATION, f"Noch nicht beteiligt: {names}.", "people")]
