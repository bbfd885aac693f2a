"""The command line finds prevention days and writes their programme for others."""

from xml.etree import ElementTree as ET

import icalendar
import pytest

from tests.ui.test_cli import call, musterau, passphrase

__all__ = ["musterau", "passphrase"]


def first(capsys, musterau, kind, word):
    lines = call(capsys, "list", musterau, kind)[1].splitlines()
    return next(line.split("\t")[0] for line in lines if word in line)


@pytest.mark.parametrize(
    ("document", "suffix"),
    [("programme-html", "html"), ("schedule-xml", "xml"), ("schedule-json", "json")],
)
def test_the_programme_of_musterau_is_written_for_others(
    capsys, musterau, tmp_path, document, suffix
):
    event = first(capsys, musterau, "prevention-days", "2026-09-12")
    out = tmp_path / f"programm.{suffix}"
    assert call(capsys, "export", musterau, document, event, "-o", out)[0] == 0
    text = out.read_text(encoding="utf-8")
    assert "Trickdiebe" in text
    assert "Kinder-Uni" not in text
    if suffix == "xml":
        assert ET.fromstring(text).tag == "schedule"


@pytest.mark.parametrize(
    ("document", "kind", "word"),
    [
        ("programme-ics", "prevention-days", "2026-09-12"),
        ("venue-ics", "venues", "Marktplatz"),
        ("contributor-ics", "contributors", "Trickdiebe"),
        ("person-ics", "persons", "Rabenhorst"),
    ],
)
def test_calendars_are_written_of_days_places_and_people(
    capsys, musterau, tmp_path, document, kind, word
):
    record = first(capsys, musterau, kind, word)
    out = tmp_path / "kalender.ics"
    assert call(capsys, "export", musterau, document, record, "-o", out)[0] == 0
    calendar = icalendar.Calendar.from_ical(out.read_bytes())
    assert any("Trickdiebe" in one["summary"] for one in calendar.walk("VEVENT"))
