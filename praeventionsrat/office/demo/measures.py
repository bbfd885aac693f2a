"""What Musterau does: its measures, from the idea to the proof that they work."""

from datetime import date, timedelta
from typing import NamedTuple
from uuid import UUID

from praeventionsrat import richtext
from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.tagging import find_or_add_keyword
from praeventionsrat.measures.parts import (
    CostItemFields,
    CostKind,
    Group,
    MeasurePartnerFields,
    MilestoneFields,
    ParticipationFields,
)
from praeventionsrat.measures.records import (
    Approach,
    Evidence,
    FieldOfAction,
    Light,
    MeasureFields,
    MeasureState,
    Reach,
)
from praeventionsrat.measures.states import OVER
from praeventionsrat.measures.usecases.links import link_assignment, link_resolution
from praeventionsrat.measures.usecases.measure import new_measure
from praeventionsrat.measures.usecases.milestones import add_milestone, link_milestones
from praeventionsrat.measures.usecases.parts import (
    add_cost,
    add_participation,
    add_partner,
    set_keywords,
)
from praeventionsrat.measures.usecases.states import change_state, set_light
from praeventionsrat.office.demo import proofs, telling
from praeventionsrat.office.demo.people import Town
from praeventionsrat.office.ports import Work

FIELDS = ("Sichere öffentliche Räume", "Sichere Nachbarschaft", "Kinder und Jugend",
          "Schutz vor Gewalt", "Sucht")  # fmt: skip
S = MeasureState
STATION = "Bahnhofsunterführung: Licht und Grünschnitt"


class Plan(NamedTuple):
    """A measure as the office's list knows it."""

    title: str
    field: int
    district: str
    owner: str
    person: str
    since: date
    states: tuple[tuple[MeasureState, date, str], ...]
    ends: int
    """Days from today."""
    light: Light = Light.NONE
    why: str = ""
    groups: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()


def _d(month: int, day: int, year: int = 2026) -> date:
    return date(year, month, day)


PLANS = (
    Plan(STATION, 0, "Altstadt", "Stadtwerke", "Brettschneider", _d(2, 10),
         ((S.REVIEWED, _d(2, 24), ""), (S.DECIDED, _d(3, 17), "Beschluss 2026-12-02"),
          (S.UNDER_WAY, _d(3, 24), "")), 90, Light.YELLOW,
         "Das Angebot der Stadtwerke steht noch aus.", ("Erwachsene",), ("Sicherheitsgefühl",)),
    Plan("Videoschutz Bahnhof: Prüfung der Erforderlichkeit", 0, "Altstadt", "Polizeistation",
         "Dornbusch", _d(3, 17), ((S.DECIDED, _d(3, 17), "Beschluss 2026-12-03"),), 180,
         Light.GREEN, "", ("Erwachsene",), ("Straßenkriminalität",)),
    Plan("Fahrradabstellanlage am Bahnhof", 0, "Altstadt", "Tiefbauamt", "", _d(3, 3), (), 300,
         groups=("Erwachsene",), topics=("Fahrraddiebstahl",)),
    Plan("Begehung der Angsträume", 0, "Nordstadt", "Ordnungsamt", "Holtkötter", _d(9, 16, 2025),
         ((S.DECIDED, _d(9, 16, 2025), ""), (S.UNDER_WAY, _d(10, 20, 2025), ""),
          (S.DONE, _d(2, 27), "Sechs Orte begangen, Bericht liegt vor.")), -30, Light.GREEN, "",
         ("Frauen", "Jugendliche"), ("Sicherheitsgefühl",)),
    Plan("KOMPASS: Sicherheitssiegel", 1, "", "Ordnungsamt", "Holtkötter", _d(6, 17, 2025),
         ((S.DECIDED, _d(6, 17, 2025), ""), (S.UNDER_WAY, _d(9, 1, 2025), "")), 240, Light.GREEN,
         "", ("Erwachsene",), ("Sicherheitsgefühl",)),
    Plan("Seniorenlotsen gegen Trickbetrug", 1, "Altstadt", "Polizeistation", "Dornbusch",
         _d(1, 15, 2025), ((S.DECIDED, _d(3, 4, 2025), ""), (S.UNDER_WAY, _d(4, 1, 2025), ""),
                           (S.DONE, _d(12, 2, 2025), ""), (S.PERMANENT, _d(2, 3), "")), -60,
         Light.GREEN, "", ("Seniorinnen und Senioren",), ("Betrug",)),
    Plan("Aufsuchende Jugendarbeit Nordstadt", 2, "Nordstadt", "Jugendamt", "Ögretmen", _d(1, 26),
         ((S.REVIEWED, _d(2, 16), ""),), 330, Light.RED,
         "Die halbe Stelle ist im Haushalt nicht gedeckt.", ("Jugendliche",),
         ("Gewaltprävention",)),
    Plan("Mitternachtssport in der TSV-Halle", 2, "Nordstadt", "Sportverein TSV", "Karadeniz",
         _d(9, 16, 2025), ((S.DECIDED, _d(12, 2, 2025), ""), (S.UNDER_WAY, _d(1, 9), "")), 150,
         Light.GREEN, "", ("Jugendliche",), ("Gewaltprävention",)),
    Plan("Schulwegplan aktualisieren", 2, "Altstadt", "Ordnungsamt", "Holtkötter",
         _d(9, 16, 2025), ((S.DECIDED, _d(9, 16, 2025), ""), (S.UNDER_WAY, _d(9, 30, 2025), ""),
                           (S.DONE, _d(11, 20, 2025), "")), -120, Light.GREEN, "", ("Kinder",),
         ("Verkehr",)),
    Plan("Deeskalation am Schalter", 3, "", "Stadt Musterau", "Querfurth", _d(2, 20), (), 210,
         groups=("Beschäftigte",), topics=("Gewaltprävention",)),
    Plan("Notfallkarte häusliche Gewalt", 3, "", "Frauennotruf", "Bergfeld", _d(12, 2, 2025),
         ((S.DECIDED, _d(12, 2, 2025), ""), (S.UNDER_WAY, _d(1, 12), "")), -10, Light.YELLOW,
         "Die Übersetzungen fehlen noch.", ("Frauen",), ("Häusliche Gewalt",)),
    Plan("Suchtprävention an der Gesamtschule", 4, "Nordstadt", "Suchtberatung", "Wunderlich",
         _d(12, 2, 2025), ((S.DECIDED, _d(12, 2, 2025), ""), (S.UNDER_WAY, _d(2, 2), "")), 200,
         Light.GREEN, "", ("Jugendliche",), ("Suchtprävention",)),
    Plan("Alkoholverbot auf dem Marktplatz", 4, "Altstadt", "Ordnungsamt", "", _d(10, 1, 2025),
         ((S.REJECTED, _d(1, 20), "Rechtlich nicht haltbar; Streetwork geht vor."),), 0),
)  # fmt: skip


def act(work: Work, town: Town, today: date) -> dict[str, UUID]:
    """Put the measures on record; ids by title."""
    fields = [FieldOfAction(name=name, number=str(place + 1), position=place)
              for place, name in enumerate(FIELDS)]  # fmt: skip
    for field in fields:
        work.fields_of_action.add(field)
    made = {plan.title: _begin(work, town, plan, fields[plan.field], today) for plan in PLANS}
    _links(work, made)
    _station(work, town, made[STATION], today)
    proofs.prove(work, town, made, today)
    telling.tell(work)
    return made


def _begin(work: Work, town: Town, plan: Plan, field: FieldOfAction, today: date) -> UUID:
    district = find_or_add_keyword(work, KeywordKind.DISTRICT, plan.district).id \
        if plan.district else None  # fmt: skip
    fields = MeasureFields(
        title=plan.title,
        field_id=field.id,
        district_id=district,
        organization_id=town.organizations[plan.owner],
        person_id=town.persons.get(plan.person),
        starts_on=plan.since,
        ends_on=_end(plan, today),
        **(STATION_TEXTS if plan.title == STATION else {}),
    )
    measure_id = new_measure(work, fields, on=plan.since)
    words = [find_or_add_keyword(work, KeywordKind.TARGET_GROUP, name) for name in plan.groups]
    words += [find_or_add_keyword(work, KeywordKind.TOPIC, name) for name in plan.topics]
    set_keywords(work, measure_id, [word.id for word in words])
    for state, on, reason in plan.states:
        change_state(work, measure_id, state, on=on, today=today, reason=reason)
    if plan.light is not Light.NONE:
        on = max(plan.since, _d(3, 24))
        set_light(work, measure_id, plan.light, on=on, today=today, reason=plan.why)
    return measure_id


def _end(plan: Plan, today: date) -> date:
    """Done measures ended when they were done."""
    over = [on for state, on, _reason in plan.states if state in OVER]
    return min(over, default=max(today + timedelta(days=plan.ends), plan.since))


def _links(work: Work, made: dict[str, UUID]) -> None:
    check = "Videoschutz Bahnhof: Prüfung der Erforderlichkeit"
    for title, number in ((STATION, "2026-12-02"), (check, "2026-12-03")):
        for resolution in work.resolutions.where(number=number):
            link_resolution(work, made[title], resolution.id)
    for title, words in ((STATION, "Beleuchtung"), ("Schulwegplan aktualisieren", "Schulwegplan")):
        for assignment in work.assignments.all():
            if assignment.title.startswith(words):
                link_assignment(work, made[title], assignment.id)


def _text(words: str) -> str:
    return richtext.to_markdown(richtext.from_plain(words))


STATION_TEXTS = {
    "place": "Bahnhofsunterführung, Ost- und Westeingang",
    "description": _text(
        "Die Beleuchtung der Unterführung wird auf mindestens 10 lx angehoben, das Grün an beiden "
        "Eingängen zweimal im Jahr zurückgeschnitten."
    ),
    "facts": _text(
        "In der Bürgerbefragung 2025 nannten 143 von 412 Befragten die Unterführung als Ort, den "
        "sie nach Einbruch der Dunkelheit meiden. Gemessen wurden 3 bis 6 lx."
    ),
    "overall_concept": _text("Teil von KOMPASS, Handlungsfeld „Sichere öffentliche Räume“."),
    "goal": _text(
        "Bis Ende 2026 meiden nur noch halb so viele Befragte die Unterführung im Dunkeln."
    ),
    "risks": _text("Lieferzeiten der Leuchten; Zuständigkeit der Bahn am Westeingang."),
    "approach": Approach.SITUATIONAL,
    "reach": Reach.UNIVERSAL,
    "evidence": Evidence.LIKELY,
    "evidence_source": "Übersicht zu Beleuchtung und Sicherheitsgefühl, Landespräventionsrat",
    "counts_for_kompass": True,
}


def _station(work: Work, town: Town, measure_id: UUID, today: date) -> None:
    stones = [
        add_milestone(work, measure_id, MilestoneFields(
            title=title, starts_on=starts, due_on=due, done_on=done, weight=weight), today=today)
        for title, starts, due, done, weight in (
            ("Beleuchtung gemessen", _d(2, 10), _d(2, 28), _d(2, 20), 1),
            ("Grünschnitt Frühjahr", _d(3, 1), _d(3, 31), _d(3, 27), 1),
            ("Angebot der Stadtwerke", _d(3, 17), today + timedelta(days=21), None, 2),
            ("Leuchten montiert", today + timedelta(days=30), today + timedelta(days=75), None, 4),
        )
    ]  # fmt: skip
    link_milestones(work, stones[2], stones[0])
    link_milestones(work, stones[3], stones[2])
    for house, task in (("Tiefbauamt", "Grünschnitt"), ("Polizeistation", "Begehung, Fallzahlen")):
        partner = MeasurePartnerFields(organization_id=town.organizations[house], task=task)
        add_partner(work, measure_id, partner)
    for title, kind, planned, actual in (
        ("14 LED-Leuchten mit Montage", CostKind.COST, 18_400_00, None),
        ("Grünschnitt, zweimal jährlich", CostKind.COST, 2_600_00, 1_280_50),
        ("Haushalt der Stadt", CostKind.OWN, 9_000_00, None),
        ("Landesmittel KOMPASS", CostKind.FUNDING, 12_000_00, None),
    ):
        cost = CostItemFields(title=title, kind=kind, year=2026, planned_cents=planned,
                              actual_cents=actual)  # fmt: skip
        add_cost(work, measure_id, cost)
    for group, how, on in (
        (Group.CITIZENS, "Bürgerbefragung, 412 Antworten", _d(11, 14, 2025)),
        (Group.EXPERTS, "Lichtmessung durch die Stadtwerke", _d(2, 20)),
        (Group.ADMINISTRATION, "Ortstermin mit Tiefbauamt und Ordnungsamt", _d(2, 10)),
    ):
        took_part = ParticipationFields(group_kind=group, how=how, happened_on=on)
        add_participation(work, measure_id, took_part)
