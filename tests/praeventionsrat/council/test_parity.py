"""Parität: figures and bars from the Anrede."""

from praeventionsrat.council.network import Choice
from praeventionsrat.council.network_weaving import network_of
from praeventionsrat.council.parity import ParityRow, parity_of, percent
from praeventionsrat.council.parity_drawing import draw_parity
from praeventionsrat.documents.drawing import Polygon
from tests.praeventionsrat.council.networks import TODAY, large, small
from tests.praeventionsrat.documents.drawings import outside, overlapping, texts


def rows():
    return parity_of(small(only_active=False))


def test_everybody_each_committee_and_each_group_is_counted():
    found = {row.label: (row.kind, row.women, row.men, row.unknown) for row in rows()}
    assert found == {
        "Alle Personen": ("gesamt", 2, 3, 1),
        "AG Alt": ("Gremium", 0, 1, 0),
        "AG Sucht": ("Gremium", 1, 1, 0),
        "Lenkungsgruppe": ("Gremium", 2, 2, 1),
        "Bürgerinnen und Bürger": ("Gruppe", 0, 0, 1),
        "Polizei": ("Gruppe", 0, 1, 0),
        "Schulen": ("Gruppe", 1, 0, 0),
        "Verwaltungsspitze": ("Gruppe", 1, 0, 0),
        "Ohne Gruppe": ("Gruppe", 0, 2, 0),
    }


def test_shares_are_taken_of_those_whose_anrede_is_known():
    lead = next(row for row in rows() if row.label == "Lenkungsgruppe")
    assert (lead.share, lead.voting_share) == (50, 33)
    assert lead.words == "Lenkungsgruppe: 2 Frauen, 2 Männer, 1 ohne Angabe, Frauenanteil 50 %."
    citizens = next(row for row in rows() if row.label.startswith("Bürger"))
    assert citizens.share is None
    assert citizens.words == "Bürgerinnen und Bürger: 0 Frauen, 0 Männer, 1 ohne Angabe."
    assert (percent(1, 8), percent(1, 3), percent(0, 0)) == (13, 33, None)


def test_every_row_is_a_bar_whose_parts_are_as_long_as_their_share():
    drawing = draw_parity(rows())
    lead = next(row for row in rows() if row.label == "Lenkungsgruppe")
    parts = [s for s in drawing.shapes if isinstance(s, Polygon) and s.of == (lead.id,)]
    wide = [round(part.spots[1][0] - part.spots[0][0]) for part in parts]
    assert wide == [160, 160, 80]
    assert len({(part.fill, bool(part.dash)) for part in parts}) == 3
    assert {element.name for element in drawing.elements} == {row.words for row in rows()}
    assert "Lenkungsgruppe: 2 Frauen" in drawing.alternative


def test_no_word_lies_on_another_one():
    for network in (small(), network_of(large(), Choice(), TODAY)):
        drawing = draw_parity(parity_of(network))
        assert overlapping(drawing) == []
        assert outside(drawing) == []
    shown = [text.words for text in texts(draw_parity(rows()))]
    assert {"Je Gremium", "Je Gruppe", "Hälfte", "50 % Frauen", "–"} <= set(shown)


def test_a_part_too_short_for_its_number_has_none():
    crowd = ParityRow("all", "Alle Personen", "gesamt", 200, 1, 0, 0, 0)
    shown = [text.words for text in texts(draw_parity([crowd]))]
    assert "200" in shown
    assert "1" not in shown
