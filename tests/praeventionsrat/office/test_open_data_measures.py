"""Measures written by hand: numbers and positions come by themselves."""

from tests.praeventionsrat.office.test_open_data import HAND, fill, write


def test_measures_are_counted_on_with_the_assignments(store, tmp_path):
    rows = {
        **HAND,
        "measure": [
            {"id": "m1", "title": "Licht am Bahnhof", "starts_on": "2026-05-01"},
            {"id": "m2", "title": "Spielmobil", "starts_on": "2026-01-01", "number": "M-2026-001"},
            {"id": "m3", "title": "Von früher", "created_at": "2025-03-01T08:00:00Z"},
        ],
        "legislative_term": [
            {"name": "2021–2026", "starts_on": "2021-04-01", "ends_on": "2026-03-31"}
        ],
        "milestone": [
            {"measure_id": "m1", "title": "Angebot"},
            {"measure_id": "m1", "title": "Aufbau"},
            {"measure_id": "m2", "title": "Kauf"},
        ],
    }
    fill(store, write(tmp_path / "hand", **rows))
    with store.read() as work:
        numbers = {one.title: one.number for one in work.measures.all()}
        given = {one.number for one in work.assignments.all()}
        places = {one.title: one.position for one in work.milestones.all()}
    assert numbers["Spielmobil"] == "M-2026-001"
    assert numbers["Von früher"] == "M-2025-001"
    assert len({*numbers.values(), *given}) == len(numbers) + len(given)
    assert places == {"Angebot": 0, "Aufbau": 1, "Kauf": 0}
