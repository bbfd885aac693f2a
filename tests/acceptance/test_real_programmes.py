"""Real programmes, read where they lie beside the project; nothing of them is in it."""

from pathlib import Path

import pytest

from praeventionsrat.plans.reading.outline import PartKind
from praeventionsrat.plans.reading.sources import read_file

FOLDER = Path(__file__).parents[3] / "shared" / "samples" / "quellen"
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the real programmes are not here")


def read(name):
    return read_file(FOLDER / name)


def chapters(outline):
    return [(part.level, part.text) for part in outline.parts if part.kind is PartKind.CHAPTER]


def test_the_bullet_programme_has_four_chapters_and_every_point():
    outline = read("kassel_gruene_programm.txt")
    found = chapters(outline)
    lines = (FOLDER / "kassel_gruene_programm.txt").read_text("utf-8").splitlines()
    points = {line[2:].strip() for line in lines if line.startswith("- ")}
    assert [level for level, _ in found].count(1) == 4
    assert [level for level, _ in found].count(2) == sum(
        line.startswith(("Mehr ", "Mit mehr")) for line in lines
    )
    assert points <= {part.text for part in outline.pledges}
    assert all(part.ticked for part in outline.pledges)


def test_the_agreement_gives_the_promises_of_its_sentences():
    outline = read("kassel_koalition_und_spd_programm_sicherheit.txt")
    ticked = [part.text for part in outline.pledges if part.ticked]
    assert any(text.startswith("Wir prüfen die Einrichtung videoüberwachter") for text in ticked)
    assert any("evaluieren, weiterentwickeln und umsetzen" in text for text in ticked)
    assert "Progressive Drogenpolitik weiterentwickeln" in ticked
    assert (2, "Wahlprogramm der SPD Kassel") in chapters(outline)


def test_running_text_without_any_heading_is_read_sentence_by_sentence():
    outline = read("chemnitz_spd_sicherheit.txt")
    assert chapters(outline) == []
    ticked = [part.text for part in outline.pledges if part.ticked]
    assert any("Safe-City-Labs" in text for text in ticked)
    assert "Sicherheit ist ein komplexes Thema." not in ticked


@pytest.mark.parametrize("name", ["dortmund_masterplan.txt", "kassel_kompass_aufnahme.txt"])
def test_a_report_promises_little(name):
    outline = read(name)
    assert sum(part.ticked for part in outline.pledges) < len(outline.pledges) / 3
