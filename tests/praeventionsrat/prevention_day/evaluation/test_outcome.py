"""The day in figures, each read where it is kept."""

from praeventionsrat.prevention_day.evaluation.outcome import read_outcome, visitor_rows
from praeventionsrat.prevention_day.records import VisitorCountFields
from praeventionsrat.prevention_day.running.usecases import count_visitors
from tests.praeventionsrat.prevention_day.evaluation import full


def test_everything_that_was_counted_is_told(work, day):
    full.build(work, day)
    found = read_outcome(work, day.id)
    assert dict(found.facts) == {
        "Besucherinnen und Besucher": "1.200 (nach Schätzung der Polizei)",
        "Anmeldungen": "2 Plätze in 1 Angebot, 2 gekommen",
        "Ehrenamt": "1 Helferin oder Helfer, zusammen 1 Std. 30 min",
        "Presse": "1 Bericht",
        "Kosten": "1.200,00 €",
        "Kosten je Besucherin und Besucher": "1,00 €",
        "Vorkommnisse": "1",
    }
    assert found.per_visitor == 100


def test_a_day_without_figures_claims_none(work, day):
    found = read_outcome(work, day.id)
    assert (found.facts, found.visitors, found.per_visitor) == ((), None, None)


def test_registered_people_who_were_not_counted_in_are_told_as_registered(work, day):
    full.build(work, day)
    for one in work.registrations.where(prevention_day_id=day.id):
        one.checked_in_at = None
    assert dict(read_outcome(work, day.id).facts)["Anmeldungen"] == "2 Plätze in 1 Angebot"


def test_counts_stand_in_order_with_totals_first(work, day):
    full.build(work, day)
    count_visitors(work, day.id, VisitorCountFields(visitors=5))
    rows = visitor_rows(work, day.id)
    assert [(one.when, one.place, one.told) for one in rows] == [
        ("Sa, 12.09.2026", "", "Gesamtzahl, nach Schätzung der Polizei"),
        ("Sa, 12.09.2026, 11:00 Uhr", "Bühne", "Zwischenzählung, gezählt"),
        ("alle Tage", "", "Zwischenzählung, gezählt"),
    ]
