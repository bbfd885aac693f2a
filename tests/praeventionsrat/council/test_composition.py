from praeventionsrat.council.composition import GROUPS, composition


def test_who_is_missing_is_said_in_the_order_of_the_wishes():
    present = [("Schulen", "Gesamtschule Musterau"), ("", "Polizeistation", "Polizei")]
    found = composition(["Polizei", "Kirchen", "Schulen", "Ausländerbeirat", "Kirchen"], present)
    assert found.there == ["Polizei", "Schulen"]
    assert found.missing == ["Kirchen", "Ausländerbeirat"]


def test_umlauts_and_capitals_make_no_difference():
    assert composition(["Bürgerinnen und Bürger"], [["buergerinnen und buerger"]]).missing == []


def test_without_wishes_nobody_is_missing():
    assert composition([], [["Polizei"]]).missing == []


def test_every_group_to_choose_from_is_named_once():
    assert len(set(GROUPS)) == len(GROUPS)
