"""What of the seven steps fills itself from what is known of a measure."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from uuid import UUID

from praeventionsrat import richtext
from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.figures.records import Aspect
from praeventionsrat.german import count, day
from praeventionsrat.measures.beccaria_steps import Known
from praeventionsrat.measures.indicators import Indicator, Reading
from praeventionsrat.measures.offers_words import APPROACH_NAMES, EVIDENCE_NAMES, REACH_NAMES
from praeventionsrat.measures.parts import CostItem, CostKind, Group, Milestone
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import Approach, Evidence, Measure, Reach
from praeventionsrat.money import short_money
from praeventionsrat.quantity import with_unit

Told = tuple[str, str]
GROUPS = {
    Group.CITIZENS: "Bürgerinnen und Bürger",
    Group.EXPERTS: "Expertinnen und Experten",
    Group.POLITICS: "Politik",
    Group.ADMINISTRATION: "Verwaltung",
}
ASPECTS = {Aspect.OBJECTIVE: "gezählt", Aspect.SUBJECTIVE: "erfragt"}
LATEST = 3
"""So many of the newest reports are told."""


def known_of(work: Work, measure: Measure) -> Sequence[tuple[Known, ...]]:
    """For each of the seven steps what is known already."""
    tellers: tuple[Callable[[Work, Measure], Iterable[Told]], ...] = (
        _problem,
        _causes,
        _goals,
        _way,
        _doing,
        _checking,
        _learning,
    )
    return [
        tuple(Known(name, text) for name, text in tell(work, measure) if text) for tell in tellers
    ]


def plain(markdown: str) -> str:
    """Rich text as lines, without its look."""
    return richtext.plain(richtext.parse(markdown)).strip()


def _problem(work: Work, measure: Measure) -> Iterable[Told]:
    district = work.keywords.find(measure.district_id)
    place = " · ".join(w for w in (district.name if district else "", measure.place) if w)
    bases = (
        f"{one.name}: {with_unit(one.base, one.unit)}{_on(one.base_on)}"
        for one in work.indicators.where(measure_id=measure.id)
        if one.base is not None
    )
    return [
        ("Anlass und Faktenlage", plain(measure.facts)),
        ("Ort", place),
        ("Ausgangswerte", "\n".join(bases)),
        ("Anstoß von Bürgerinnen und Bürgern", _took_part(work, measure, {Group.CITIZENS})),
    ]


def _causes(work: Work, measure: Measure) -> Iterable[Told]:
    return [
        ("Fachleute dazu gehört", _took_part(work, measure, {Group.EXPERTS})),
        ("Was erschweren kann", plain(measure.risks)),
    ]


def _goals(work: Work, measure: Measure) -> Iterable[Told]:
    targets = (
        f"{one.name}: {with_unit(one.target, one.unit)}{_by(one.target_on)}"
        for one in work.indicators.where(measure_id=measure.id)
        if one.target is not None
    )
    reach = REACH_NAMES[measure.reach] if measure.reach is not Reach.NONE else ""
    return [
        ("Ziel", plain(measure.goal)),
        ("Zielgruppen", _words(work, measure.id, KeywordKind.TARGET_GROUP)),
        ("Reichweite", reach),
        ("Zielwerte", "\n".join(targets)),
    ]


def _way(work: Work, measure: Measure) -> Iterable[Told]:
    approach = APPROACH_NAMES[measure.approach] if measure.approach is not Approach.NONE else ""
    evidence = EVIDENCE_NAMES[measure.evidence] if measure.evidence is not Evidence.NONE else ""
    proof = " – ".join(words for words in (evidence, measure.evidence_source) if words)
    return [
        ("Beschreibung", plain(measure.description)),
        ("Themen", _words(work, measure.id, KeywordKind.TOPIC)),
        ("Ansatz", approach),
        ("Wirksamkeit", proof),
        ("Einbindung in ein Gesamtkonzept", plain(measure.overall_concept)),
    ]


def _doing(work: Work, measure: Measure) -> Iterable[Told]:
    partners = (
        " – ".join(w for w in (name_of(work, p.person_id, p.organization_id), p.task) if w)
        for p in work.measure_partners.where(measure_id=measure.id)
    )
    every = frozenset(Group) - {Group.CITIZENS, Group.EXPERTS}
    return [
        ("Federführung", name_of(work, measure.person_id, measure.organization_id)),
        ("Partner", "\n".join(words for words in partners if words)),
        ("Zeitraum", _period(measure)),
        ("Meilensteine", "\n".join(map(_stone, work.milestones.where(measure_id=measure.id)))),
        ("Kosten und Finanzierung", _money(work.cost_items.where(measure_id=measure.id))),
        ("Beteiligung", _took_part(work, measure, every)),
    ]


def _checking(work: Work, measure: Measure) -> Iterable[Told]:
    for one in work.indicators.where(measure_id=measure.id):
        readings = sorted(
            work.readings.where(indicator_id=one.id), key=lambda reading: reading.measured_on
        )
        yield f"{one.name} ({ASPECTS[one.aspect]})", _course(one, readings)


def _learning(work: Work, measure: Measure) -> Iterable[Told]:
    reports = sorted(
        work.measure_reports.where(measure_id=measure.id), key=lambda one: one.reported_on
    )
    newest = (f"{day(one.reported_on)}: {plain(one.text)}" for one in reports[: -LATEST - 1 : -1])
    papers = len(work.measure_attachments.where(measure_id=measure.id))
    return [
        ("Wirkung und Lernen", plain(measure.lessons)),
        ("Jüngste Sachstände", "\n".join(newest)),
        ("Nachweise", count(papers, "Unterlage", "Unterlagen") if papers else ""),
    ]


def name_of(work: Work, person_id: UUID | None, organization_id: UUID | None) -> str:
    """Who it is: a person, an institution, or a person in an institution."""
    person, house = work.persons.find(person_id), work.organizations.find(organization_id)
    names = (person.full_name if person else "", house.name if house else "")
    return ", ".join(name for name in names if name)


def _words(work: Work, measure_id: UUID, kind: KeywordKind) -> str:
    ids = frozenset(one.keyword_id for one in work.measure_keywords.where(measure_id=measure_id))
    return ", ".join(word.name for word in work.keywords.where(id=ids, kind=kind))


def _took_part(work: Work, measure: Measure, groups: frozenset[Group] | set[Group]) -> str:
    every = work.participations.where(measure_id=measure.id)
    return "\n".join(
        f"{GROUPS[one.group_kind]}: {one.how}{_on(one.happened_on)}"
        for one in every
        if one.group_kind in groups
    )


def _period(measure: Measure) -> str:
    if measure.starts_on and measure.ends_on:
        return f"{day(measure.starts_on)} bis {day(measure.ends_on)}"
    if measure.starts_on:
        return f"ab {day(measure.starts_on)}"
    return f"bis {day(measure.ends_on)}" if measure.ends_on else ""


def _stone(stone: Milestone) -> str:
    if stone.done_on:
        return f"{stone.title} – erledigt am {day(stone.done_on)}"
    return f"{stone.title} – bis {day(stone.due_on)}" if stone.due_on else stone.title


def _money(items: Sequence[CostItem]) -> str:
    names = {
        CostKind.COST: "Kosten",
        CostKind.FUNDING: "Förderung",
        CostKind.OWN: "Eigenmittel",
    }
    lines = []
    for kind, name in names.items():
        of_kind = [one for one in items if one.kind is kind]
        paid = [one.actual_cents for one in of_kind if one.actual_cents is not None]
        if of_kind:
            said = f"{name}: {short_money(sum(one.planned_cents for one in of_kind))} geplant"
            lines.append(said + (f", {short_money(sum(paid))} tatsächlich" if paid else ""))
    return "\n".join(lines)


def _course(one: Indicator, readings: Sequence[Reading]) -> str:
    said = []
    if one.base is not None:
        said.append(f"Ausgangswert {with_unit(one.base, one.unit)}{_on(one.base_on)}")
    if one.target is not None:
        said.append(f"Zielwert {with_unit(one.target, one.unit)}{_by(one.target_on)}")
    if readings:
        last = readings[-1]
        said.append(f"zuletzt {with_unit(last.value, one.unit)}{_on(last.measured_on)}")
    else:
        said.append("noch nicht gemessen")
    if one.source:
        said.append(f"Quelle: {one.source}")
    return "; ".join(said)


def _on(value: date | None) -> str:
    return f" ({day(value)})" if value else ""


def _by(value: date | None) -> str:
    return f" bis {day(value)}" if value else ""
