"""The sample minutes of Musterau, word for word out of the data."""

import io
from pathlib import Path

import pytest

from praeventionsrat.meetings.documents.minutes_document import MINUTES, MINUTES_NONPUBLIC
from tests.word_reading import in_style, lines, opened, table_rows

SAID = (Path(__file__).parent / "niederschrift.txt").read_text(encoding="utf-8").splitlines()

VOTING = [
    ["Bürgermeisterin Dr. Jutta Eichenlaub (Vorsitz)", "Stadt Musterau", "durchgehend"],
    ["Erster Polizeihauptkommissar Malte Dornbusch", "Polizeistation", "durchgehend"],
    ["Sabine Holtkötter", "Ordnungsamt", "durchgehend"],
    ["Ferdinand Ögretmen", "Jugendamt", "durchgehend"],
    ["Inga Wisselbeck", "Schulen", "durchgehend"],
    ["Staatsanwältin Ruth Pfefferkorn", "Staatsanwaltschaft", "bis 17:20 Uhr"],
    ["Pfarrer Anselm Tüncher", "Kirchen", "durchgehend"],
    ["Kerstin Abendroth", "Handel & Gewerbe", "durchgehend"],
    ["Yusuf Karadeniz, i. V. für Petra Lohgerber", "Sportverein TSV", "ab 16:25 Uhr"],
]
OTHERS = [
    ["PHK'in Lena Rabenhorst", "KOMPASS-Beraterin", "beratend"],
    ["Noemi Steinfurth", "Jugendbeirat", "beratend"],
    ["Marion Querfurth", "Geschäftsstelle", "Verwaltung (Protokoll)"],
    ["Dipl.-Ing. Olaf Brettschneider", "Stadtwerke", "Gast (TOP 6.1), 16:46 bis 17:00 Uhr"],
]
MISSING = [
    ["Petra Lohgerber", "Sportverein TSV", "entschuldigt, vertreten durch Yusuf Karadeniz"],
    ["Dr. Hans-Jörg Vielhaber", "Klinikum", "entschuldigt"],
    ["Volker Achtnich", "Wohnungsbau", "unentschuldigt"],
]


@pytest.fixture
def word_file(work, twelfth, head):
    out = io.BytesIO()
    MINUTES.render(MINUTES.gather(work, twelfth.id, head), out)
    return opened(out.getvalue())


def test_every_sentence_of_the_sample_stands_in_its_order(word_file):
    found = iter(lines(word_file))
    for sentence in SAID:
        assert sentence in found, f"fehlt oder steht am falschen Platz: {sentence}"


def test_everybody_of_the_sample_is_in_the_tables(word_file):
    _, voting, others, missing, *_ = word_file.tables
    assert table_rows(voting) == [["Name", "Entsendet von", "Anwesend"], *VOTING]
    assert table_rows(others) == [["Name", "Stelle", "Anwesend als"], *OTHERS]
    assert table_rows(missing) == [["Name", "Entsendet von", "Grund"], *MISSING]


def test_the_assignments_stand_in_a_table_at_the_end(word_file):
    assert table_rows(word_file.tables[4]) == [
        ["Nr.", "Was", "Wer", "Mit wem", "Bis wann"],
        [
            "M-2026-011",
            "Beleuchtung Bahnhofsunterführung",
            "Stadtwerke/Brettschneider",
            "Tiefbauamt",
            "30.06.2026",
        ],
    ]


def test_the_file_is_accessible_by_construction(word_file):
    heads = [t for t in word_file.tables if t.rows[0]._tr.xpath("w:trPr/w:tblHeader")]
    assert len(heads) == 4
    assert all(r._tr.xpath("w:trPr/w:cantSplit") for t in word_file.tables for r in t.rows)
    assert all(t._tbl.xpath("w:tblPr/w:tblCaption/@w:val") for t in word_file.tables)
    assert not [p for p in word_file.paragraphs if not p.text.strip()]
    assert not word_file.element.body.xpath(".//w:tab")
    names = {p.style.name for p in word_file.paragraphs}
    assert {"Title", "Heading 1", "Heading 2", "Beschluss Text", "Zwischenvermerk"} <= names
    assert word_file.core_properties.title.startswith("Niederschrift über die 12. Sitzung")


def test_signature_attachments_and_distribution_keep_their_order(word_file):
    (attached, distributed) = in_style(word_file, "Vermerk")
    assert attached.startswith("Anlagen")
    assert distributed.startswith("Verteiler")
    assert in_style(word_file, "Ausfertigung") == ["Musterau, 24. März 2026"]


def test_the_separate_minutes_hold_the_non_public_part_alone(work, twelfth, head):
    out = io.BytesIO()
    MINUTES_NONPUBLIC.render(MINUTES_NONPUBLIC.gather(work, twelfth.id, head), out)
    made = opened(out.getvalue())
    assert in_style(made, "Kennzeichnung") == ["Nichtöffentlich"]
    assert [t for t in in_style(made, "Heading1") if t.startswith("TOP")] == [
        "TOP 10  Förderantrag „Demokratie leben!“ – Bewertung der eingegangenen Projektanträge"
    ]
    assert "siehe gesonderte Niederschrift" not in "\n".join(lines(made))
