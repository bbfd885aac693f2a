"""How Musterau knows that its measures work: indicators, readings and what was reported."""

from datetime import date
from uuid import UUID

from praeventionsrat.figures.records import Aspect, Direction
from praeventionsrat.measures.indicators import IndicatorFields, ReadingFields
from praeventionsrat.measures.reports import MeasureReport, MeasureReportFields, ReportSource
from praeventionsrat.measures.usecases.indicators import add_indicator, add_reading
from praeventionsrat.office.demo.people import Town
from praeventionsrat.office.ports import Work

INDICATORS = (  # title, aspect, name, unit, base, base on, target, target on, readings
    ("Bahnhofsunterführung: Licht und Grünschnitt", Aspect.OBJECTIVE, Direction.UP,
     "Beleuchtungsstärke", "lx", 4.5, date(2026, 2, 20), 10.0, date(2026, 12, 31),
     ((date(2026, 3, 28), 6.2, "Messung nach dem Grünschnitt"),)),
    ("Bahnhofsunterführung: Licht und Grünschnitt", Aspect.SUBJECTIVE, Direction.DOWN,
     "meiden die Unterführung im Dunkeln", "% der Befragten", 34.7, date(2025, 11, 14), 17.0,
     date(2026, 12, 31), ()),
    ("Seniorenlotsen gegen Trickbetrug", Aspect.OBJECTIVE, Direction.UP, "Beratungen im Jahr",
     "Gespräche", 0.0, date(2025, 4, 1), 60.0, date(2025, 12, 31),
     ((date(2025, 7, 1), 21.0, ""), (date(2025, 10, 1), 48.0, ""), (date(2026, 1, 5), 74.0, ""))),
    ("Seniorenlotsen gegen Trickbetrug", Aspect.SUBJECTIVE, Direction.UP,
     "fühlen sich am Telefon sicher", "% der Befragten", 41.0, date(2025, 4, 1), 60.0,
     date(2025, 12, 31), ((date(2026, 1, 5), 63.0, "Fragebogen nach der Beratung"),)),
    ("Mitternachtssport in der TSV-Halle", Aspect.OBJECTIVE, Direction.UP,
     "Teilnehmende im Schnitt", "Jugendliche", 0.0, date(2026, 1, 9), 40.0, date(2026, 6, 30),
     ((date(2026, 1, 30), 22.0, ""), (date(2026, 2, 27), 31.0, ""), (date(2026, 3, 27), 37.0, ""))),
)  # fmt: skip
REPORTS = (  # title, on, person, source, text
    ("Bahnhofsunterführung: Licht und Grünschnitt", date(2026, 3, 27), "Brettschneider",
     ReportSource.FORM, "Der Grünschnitt ist erledigt. Für die Leuchten liegt ein Angebot vor, ein "
     "zweites ist angefragt."),
    ("Mitternachtssport in der TSV-Halle", date(2026, 3, 27), "Karadeniz", ReportSource.OFFICE,
     "Elf Abende, im Schnitt 30 Jugendliche. Die Halle ist bis zu den Sommerferien gebucht."),
    ("KOMPASS: Sicherheitssiegel", date(2026, 3, 17), "Holtkötter", ReportSource.MEETING,
     "Die Bürgerbefragung ist ausgewertet; die 2. Sicherheitskonferenz wird für den Herbst "
     "vorbereitet."),
    ("Seniorenlotsen gegen Trickbetrug", date(2026, 2, 3), "Dornbusch", ReportSource.OFFICE,
     "74 Beratungen im ersten Jahr; die Lotsen machen weiter."),
    ("Suchtprävention an der Gesamtschule", date(2026, 2, 27), "Wunderlich", ReportSource.OFFICE,
     "Die achten Klassen haben begonnen; zwei Elternabende sind vereinbart."),
)  # fmt: skip


def prove(work: Work, town: Town, made: dict[str, UUID], today: date) -> None:
    """Readings and reports of the measures."""
    for title, aspect, better, name, unit, base, base_on, target, target_on, readings in INDICATORS:
        fields = IndicatorFields(
            name=name, aspect=aspect, unit=unit, direction=better, base=base, base_on=base_on,
            target=target, target_on=target_on,
        )  # fmt: skip
        indicator_id = add_indicator(work, made[title], fields)
        for on, value, note in readings:
            reading = ReadingFields(measured_on=on, value=value, note=note)
            add_reading(work, indicator_id, reading, today=today)
    for title, on, person, source, text in REPORTS:
        told = MeasureReportFields(reported_on=on, text=text, person_id=town.persons[person])
        report = MeasureReport.model_validate(told, update={"measure_id": made[title]})
        report.source = source
        work.measure_reports.add(report)
