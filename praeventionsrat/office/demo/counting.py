"""What Musterau counts: five years of crime figures of its Kreis, a survey, calls of its office."""

from datetime import date

from praeventionsrat.figures.areas import create_area, write_population
from praeventionsrat.figures.crime import CrimeChoice, import_crime
from praeventionsrat.figures.pks.table import CrimeLine, CrimeTable
from praeventionsrat.figures.pks.years import YearFound
from praeventionsrat.figures.records import (
    AreaFields,
    Aspect,
    Census,
    Direction,
    Interval,
    PopulationFields,
    SeriesFields,
)
from praeventionsrat.figures.usecases import TypedValue, create_series, write_value
from praeventionsrat.figures.views import CASES, CLEARANCE, RATE
from praeventionsrat.office.ports import Work

KREISE = (  # key, name, kind, inhabitants of each year
    ("06998", "Musterland", "LK", (209_800, 210_600, 211_100, 208_300, 209_500)),
    ("06997", "Tannwald", "LK", (154_200, 153_900, 153_500, 151_800, 151_600)),
    ("06996", "Brückstadt", "KfS", (122_700, 123_100, 123_900, 121_000, 121_900)),
)
YEARS = (2020, 2021, 2022, 2023, 2024)
OFFENCES = (  # key, name, cases and solved ones of each Kreis by year
    ("------", "Straftaten insgesamt", (
        ((9_870, 6_120), (9_410, 5_880), (9_960, 6_290), (10_310, 6_510), (10_148, 6_454)),
        ((6_020, 3_900), (5_890, 3_780), (6_110, 3_940), (6_240, 4_010), (6_180, 3_990)),
        ((12_300, 7_010), (11_800, 6_840), (12_540, 7_260), (13_020, 7_480), (12_870, 7_390)))),
    ("892000", "Gewaltkriminalität", (
        ((388, 310), (361, 298), (402, 329), (431, 350), (412, 336)),
        ((201, 168), (196, 160), (214, 178), (220, 181), (209, 174)),
        ((566, 431), (540, 420), (581, 447), (622, 473), (604, 466)))),
    ("***300", "Diebstahl von Fahrrädern", (
        ((512, 31), (478, 30), (455, 34), (431, 28), (402, 29)),
        ((188, 14), (180, 15), (176, 13), (181, 12), (174, 12)),
        ((1_020, 61), (988, 58), (1_011, 63), (1_046, 59), (1_032, 57)))),
)  # fmt: skip
FEELING = (
    ("2019", "54,0", "", False),
    ("2021", "51,5", "", False),
    ("2023", "47,8", "erstmals auch im Internet befragt", True),
    ("2025", "55,2", "", False),
)
THEFTS = (("2024", "131"), ("2025", "118"))
CALLS = (("1/2024", "61"), ("2/2024", "48"), ("1/2025", "52"), ("2/2025", "37"))


def count_up(work: Work, *, today: date) -> None:
    """Areas, inhabitants, crime figures and series."""
    town = AreaFields(name="Stadt Musterau", key="06998001")
    own = create_area(work, town, is_own=True)
    for year, inhabitants in ((2024, 48_300), (2025, 48_500)):
        fields = PopulationFields(year=year, inhabitants=inhabitants, census=Census.C2022)
        write_population(work, own, fields)
    for at, year in enumerate(YEARS):
        import_crime(work, _choice(at, year), today=today)
    areas = {area.key: area.id for area in work.areas.all()}
    for key, _name, _kind, people in KREISE:
        for year, inhabitants in zip(YEARS, people, strict=True):
            census = Census.C2011 if year < 2023 else Census.C2022
            fields = PopulationFields(
                year=year, inhabitants=inhabitants, census=census, source="Statistisches Landesamt"
            )
            write_population(work, areas[key], fields)
    feeling = SeriesFields(
        name="Fühlen sich abends in der Innenstadt sicher",
        unit="%",
        basis="Befragte ab 14 Jahren",
        source="Bürgerbefragung der Stadt",
        aspect=Aspect.SUBJECTIVE,
        direction=Direction.UP,
        target=65.0,
        area_id=own,
    )
    made = create_series(work, feeling)
    for period, value, note, is_break in FEELING:
        typed = TypedValue(period, value, note, is_break=is_break)
        write_value(work, made, typed, today=today)
    calls = SeriesFields(
        name="Beschwerden zur Bahnhofsunterführung",
        unit="Anrufe",
        source="Bürgertelefon",
        direction=Direction.DOWN,
        interval=Interval.HALF_YEAR,
        area_id=own,
    )
    thefts = SeriesFields(
        name="Fahrraddiebstähle in der Stadt",
        unit="Fälle",
        source="Polizeistation Musterau",
        direction=Direction.DOWN,
        area_id=own,
    )
    for series, values in ((calls, CALLS), (thefts, THEFTS)):
        made = create_series(work, series)
        for period, value in values:
            write_value(work, made, TypedValue(period, value), today=today)


def _choice(at: int, year: int) -> CrimeChoice:
    lines = tuple(
        _line(key, offence, kreis, at, counts[place][at])
        for key, offence, counts in OFFENCES
        for place, kreis in enumerate(KREISE)
    )
    base = "Zensus 2011" if year < 2023 else "Zensus 2022"
    name = f"KR-F-01-T01-Kreise_{year}_erfunden.csv"
    table = CrimeTable(name, YearFound(year), "county", base, lines)
    return CrimeChoice(
        table,
        year,
        areas=frozenset(kreis[0] for kreis in KREISE),
        offences=frozenset(offence[0] for offence in OFFENCES),
        own_area=KREISE[0][0],
        figures=frozenset({RATE, CASES, CLEARANCE} if at == 0 else ()),
    )


def _line(
    key: str,
    offence: str,
    kreis: tuple[str, str, str, tuple[int, ...]],
    at: int,
    counts: tuple[int, int],
) -> CrimeLine:
    area, name, kind, people = kreis
    cases, solved = counts
    return CrimeLine(
        offence_key=key,
        offence=offence,
        area_key=area,
        area_name=name,
        area_kind=kind,
        cases=cases,
        rate=round(cases * 100_000 / people[at], 1),
        attempts=None,
        solved=solved,
        clearance=round(solved * 100 / cases, 1),
        suspects=None,
    )
