"""What Musterau's politics promised: a coalition agreement, and the programme it came from."""

from datetime import date
from uuid import UUID

from praeventionsrat.measures.pledges import link_measure
from praeventionsrat.office.ports import Work
from praeventionsrat.plans.reading.sources import read_pasted
from praeventionsrat.plans.records import PairRelation, PlanFields, PlanKind, PledgePairFields
from praeventionsrat.plans.usecases.linking import link_resolution, note_pledge, pair_pledges
from praeventionsrat.plans.usecases.plans import new_plan
from praeventionsrat.plans.usecases.pledges import take_over

AGREEMENT = """Sicher leben in Musterau

Öffentlicher Raum
- Die Bahnhofsunterführung wird bis Ende 2026 heller und übersichtlicher gestaltet.
- Videoschutz setzen wir ausschließlich an Kriminalitätsschwerpunkten ein und nur, wenn mildere
  Mittel nicht genügen.
- Wir prüfen, ob am Bahnhof eine überdachte Fahrradabstellanlage entstehen kann.
- Angsträume werden gemeinsam mit den Menschen begangen, die sie meiden.

Prävention
- Der Präventionsrat bleibt das gemeinsame Gremium von Stadt, Polizei, Schulen und
  Vereinen und erhält eine feste Geschäftsstelle.
- Der Präventionstag findet jedes Jahr im September statt.
- Wir entwickeln das Programm KOMPASS weiter und bewerben uns um das Sicherheitssiegel.
- Suchtprävention gehört an jede weiterführende Schule.
- Wir richten eine Stelle für aufsuchende Jugendarbeit in der Nordstadt ein.

Schutz vor Gewalt
- Frauen, die vor häuslicher Gewalt fliehen, finden in Musterau jederzeit Aufnahme.
- Städtische Beschäftigte mit Publikumsverkehr erhalten Schulungen zur Deeskalation.

Feuerwehr und Rettung
- Der Bedarfs- und Entwicklungsplan der Feuerwehr wird evaluiert und fortgeschrieben.
"""
PROGRAMME = """Musterau gemeinsam sicher

Plätze und Wege
- Die Unterführung am Bahnhof soll heller werden.
- Videoüberwachung wollen wir an Kriminalitätsschwerpunkten prüfen.
- Am Bahnhof bauen wir ein bewachtes Fahrradparkhaus.
- Nächtliche Beleuchtung auf allen Schulwegen.

Vorbeugen statt reparieren
- Der Präventionsrat bekommt eine feste Geschäftsstelle.
- Aufsuchende Jugendarbeit in der Nordstadt mit zwei Stellen.
- Suchtprävention an allen weiterführenden Schulen verbindlich einführen.
- Ein Beschwerdetelefon, unabhängig von Stadt und Polizei.
"""
PAIRS = (
    ("Die Bahnhofsunterführung", "Die Unterführung", PairRelation.FIRST_STRICTER),
    ("Videoschutz", "Videoüberwachung", PairRelation.FIRST_STRICTER),
    ("Suchtprävention gehört", "Suchtprävention an", PairRelation.SECOND_STRICTER),
)
DECIDED = (("Die Bahnhofsunterführung", "2026-12-02"), ("Videoschutz", "2026-12-03"))


def promise(work: Work, today: date) -> dict[str, UUID]:
    """Put both programmes on record; ids of the agreement's pledges by their first words."""
    agreement = new_plan(
        work,
        PlanFields(
            title="Koalitionsvertrag 2026–2031: Sicher leben in Musterau",
            kind=PlanKind.COALITION,
            publisher="Stadtverordnetenversammlung Musterau",
            adopted_on=date(2026, 1, 22),
            starts_on=date(2026, 1, 1),
            ends_on=date(2031, 3, 31),
        ),
    )
    programme = new_plan(
        work,
        PlanFields(
            title="Wahlprogramm „Musterau gemeinsam sicher“",
            kind=PlanKind.ELECTION,
            publisher="Bündnis Musterau",
            adopted_on=date(2025, 9, 6),
        ),
    )
    for plan_id, text in ((agreement, AGREEMENT), (programme, PROGRAMME)):
        take_over(work, plan_id, read_pasted(text).parts)
    ours = {one.wording: one.id for one in work.pledges.where(plan_id=agreement)}
    theirs = {one.wording: one.id for one in work.pledges.where(plan_id=programme)}
    for first, second, relation in PAIRS:
        fields = PledgePairFields(relation=relation)
        pair_pledges(work, of(ours, first), of(theirs, second), fields)
    for words, number in DECIDED:
        for resolution in work.resolutions.where(number=number):
            link_resolution(work, of(ours, words), resolution.id)
    note_pledge(work, of(ours, "Städtische Beschäftigte"), on=today)
    return ours


def of(pledges: dict[str, UUID], words: str) -> UUID:
    """The pledge that begins so."""
    return next(found for wording, found in pledges.items() if wording.startswith(words))


def carry_out(work: Work, pledges: dict[str, UUID], measures: dict[str, UUID]) -> None:
    """Which measure carries out which pledge."""
    for words, title in (
        ("Die Bahnhofsunterführung", "Bahnhofsunterführung: Licht und Grünschnitt"),
        ("Videoschutz", "Videoschutz Bahnhof: Prüfung der Erforderlichkeit"),
        ("Wir prüfen", "Fahrradabstellanlage am Bahnhof"),
        ("Angsträume", "Begehung der Angsträume"),
        ("Wir entwickeln", "KOMPASS: Sicherheitssiegel"),
        ("Suchtprävention", "Suchtprävention an der Gesamtschule"),
        ("Wir richten", "Aufsuchende Jugendarbeit Nordstadt"),
    ):
        link_measure(work, of(pledges, words), measures[title])
