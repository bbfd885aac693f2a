"""Häufigkeitszahl and Aufklärungsquote, always with their base and with what makes them shaky.

HZ = Fälle ÷ Einwohner × 100.000; AQ = aufgeklärte ÷ erfasste Fälle × 100.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from praeventionsrat import german
from praeventionsrat.figures.records import Census
from praeventionsrat.quantity import number, with_unit

PER = 100_000
FEW, WHOLE_YEAR = 20_000, 12
UNLIKE = 0.005
"""How far the HZ of a file and ours may lie apart before it is said: half a per cent."""
RATE_UNIT, CLEARANCE_UNIT, CASES_UNIT = "je 100.000 Einwohner", "%", "Fälle"
CENSUS_WORDS = {Census.UNKNOWN: "", Census.C2011: "Zensus 2011", Census.C2022: "Zensus 2022"}
PART = (
    "Die Zahlen gelten nur für {months} des Jahres {year}. Eine Häufigkeitszahl wird daraus nicht "
    "gebildet; sie wäre fachlich falsch."
)
SMALL = (
    "Hier leben weniger als 20.000 Menschen: Schon wenige Fälle verändern die Häufigkeitszahl "
    "stark. Zeigen Sie daneben die Fälle."
)
COMMUTERS = (
    "Viele Menschen kommen tagsüber hierher, ohne hier zu wohnen. Ihre Fälle zählen mit, sie "
    "selbst nicht: Die Häufigkeitszahl fällt zu hoch aus."
)
NO_PEOPLE = (
    "Für {year} ist keine Einwohnerzahl eingetragen; ohne sie gibt es keine Häufigkeitszahl."
)
DIFFERS = (
    "{year}: In der Datei steht eine HZ von {theirs}, mit der eingetragenen Einwohnerzahl ergibt "
    "sich {ours}. Gezeigt wird die errechnete."
)
TOO_MANY = (
    "{year}: Es wurden mehr Fälle aufgeklärt als erfasst ({solved} von {cases}). Das kommt vor, "
    "wenn Fälle aus Vorjahren aufgeklärt werden; die Aufklärungsquote liegt dann über 100 %."
)
CHANGE = (
    "Von {before} auf {after} wechselt die Grundlage der Einwohnerzahlen von {old} auf {new}. Die "
    "Werte davor und danach sind nicht unmittelbar vergleichbar."
)


@dataclass(frozen=True, slots=True)
class People:
    """How many live somewhere, and by which census."""

    inhabitants: int
    census: Census = Census.UNKNOWN

    @property
    def words(self) -> str:
        """The base as it is printed."""
        census = CENSUS_WORDS[self.census]
        return f"{number(self.inhabitants)} Einwohner" + (f" ({census})" if census else "")


@dataclass(frozen=True, slots=True)
class YearFigures:
    """What is known of one offence in one area and one year."""

    year: int
    cases: int | None = None
    solved: int | None = None
    file_rate: float | None = None
    rate_base: str = ""
    file_clearance: float | None = None
    months: int = WHOLE_YEAR
    people: People | None = None


@dataclass(frozen=True, slots=True)
class Computed:
    """A figure, what it goes back to, and what is to be said of it."""

    value: float | None
    basis: str = ""
    warnings: tuple[str, ...] = ()


def hz(cases: int, inhabitants: int) -> float:
    """Fälle je 100.000 Einwohner."""
    return cases * PER / inhabitants


def aq(solved: int, cases: int) -> float | None:
    """Share of the cases that were solved, in percent; of no cases there is none."""
    return solved * 100 / cases if cases else None


def rate(found: YearFigures, *, has_commuters: bool = False) -> Computed:
    """The HZ of a year: computed where the inhabitants are known, else as the file says it."""
    if found.months < WHOLE_YEAR:
        months = german.count(found.months, "Monat", "Monate")
        return Computed(None, "", (PART.format(months=months, year=found.year),))
    if found.people is None or found.cases is None:
        return _theirs(found, has_commuters=has_commuters)
    ours = hz(found.cases, found.people.inhabitants)
    warnings = list(_shaky(found.people, has_commuters=has_commuters))
    theirs = found.file_rate
    if theirs is not None and abs(ours - theirs) > UNLIKE * max(ours, theirs):
        words = DIFFERS.format(year=found.year, theirs=number(theirs, 1), ours=number(ours, 1))
        warnings.append(words)
    basis = f"{number(found.cases)} Fälle auf {found.people.words}"
    return Computed(ours, basis, tuple(warnings))


def clearance(found: YearFigures) -> Computed:
    """The AQ of a year: computed where both counts are known, else as the file says it."""
    if found.cases is None or found.solved is None:
        return Computed(
            found.file_clearance, "wie in der Datei" * (found.file_clearance is not None)
        )
    basis = f"{number(found.solved)} von {number(found.cases)} Fällen aufgeklärt"
    warnings: tuple[str, ...] = ()
    if found.solved > found.cases:
        counts = {"solved": number(found.solved), "cases": number(found.cases)}
        warnings = (TOO_MANY.format(year=found.year, **counts),)
    return Computed(aq(found.solved, found.cases), basis, warnings)


def base_changes(years: Sequence[tuple[int, str]]) -> dict[int, str]:
    """From which years on the inhabitants are counted by another census, and the sentence.

    ``years`` holds year and name of the census, empty where it is not known.
    """
    told = [(year, census) for year, census in sorted(years) if census]
    return {
        after: CHANGE.format(before=before, after=after, old=old, new=new)
        for (before, old), (after, new) in pairwise(told)
        if old != new
    }


def census_of(found: YearFigures) -> str:
    """Which census a year's HZ goes back to, as far as it is told."""
    if found.people is not None and found.cases is not None:
        return CENSUS_WORDS[found.people.census]
    return found.rate_base


def sum_words(cases: int, inhabitants: int) -> str:
    """The way a rate is computed, to be checked by hand."""
    value = with_unit(hz(cases, inhabitants), RATE_UNIT, 1)
    return f"{number(cases)} ÷ {number(inhabitants)} × 100.000 = {value}"


def _theirs(found: YearFigures, *, has_commuters: bool) -> Computed:
    if found.file_rate is None:
        said = () if found.people else (NO_PEOPLE.format(year=found.year),)
        return Computed(None, "", said)
    basis = "wie in der Datei" + (f", Einwohner nach {found.rate_base}" * bool(found.rate_base))
    shaky = _shaky(found.people or _implied(found), has_commuters=has_commuters)
    return Computed(found.file_rate, basis, tuple(shaky))


def _implied(found: YearFigures) -> People | None:
    """How many people the file must have reckoned with."""
    if not found.file_rate or not found.cases:
        return None
    return People(round(found.cases * PER / found.file_rate))


def _shaky(people: People | None, *, has_commuters: bool) -> Iterator[str]:
    if people is not None and people.inhabitants < FEW:
        yield SMALL
    if has_commuters:
        yield COMMUTERS
