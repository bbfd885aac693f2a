"""The template: shipped, changed by the office, taken into an event and never twice."""

import pytest

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.prevention_day.records import PreventionDayFields
from praeventionsrat.prevention_day.tasks.presets import pattern_id, preset_areas, preset_tasks
from praeventionsrat.prevention_day.tasks.records import TaskPatternFields
from praeventionsrat.prevention_day.tasks.template import (
    add_pattern,
    edit_pattern,
    move_pattern,
    not_taken,
    remove_pattern,
    restore_template,
    set_pattern_after,
    take_template,
    template,
    use_pattern,
)
from praeventionsrat.prevention_day.usecases.events import create_event

POINTS = (
    "Sondernutzung", "Ortstermin", "Veranstaltungskalender", "Parkgenehmigung", "Stromanschluss",
    "haftpflicht", "Schlechtwetter", "Equipment", "Genehmigung für Plakate", "Flyer", "Stellwände",
    "GEMA", "Jugendschutz", "Hygiene", "Müll", "Toiletten", "Fliegende Bauten", "Verkehrsrechtlich",
    "Überfahrschutz", "Foto-Hinweis", "Kinderfundstelle", "Ersthelfer", "Telefonliste", "Wasser",
    "Mehrweggeschirr", "DGS", "Höranlage", "Leichter Sprache", "Ruhezone", "Rollstuhlgerechte",
    "Opferhilfe", "Getränke für Mitwirkende", "Dankschreiben", "Abrechnung", "Nachbericht",
    "Pressemitteilung eine Woche vorher", "Befragung", "Funk", "Moderation", "Schirmherrschaft",
)  # fmt: skip


def test_the_shipped_template_has_every_point_organisers_think_of():
    said = "\n".join(f"{one.title} {one.hint}" for one in preset_tasks())
    assert [point for point in POINTS if point not in said] == []
    assert 80 <= len(preset_tasks()) <= 100


def test_every_shipped_line_has_a_hint_and_waits_for_an_earlier_one():
    known = {one.key: one for one in preset_tasks()}
    assert len(known) == len(preset_tasks())
    for one in known.values():
        assert one.hint
        assert one.area in preset_areas()
        assert -180 <= one.offset_days <= 30
        if one.after:
            assert known[one.after].offset_days <= one.offset_days, one.key


def test_the_template_is_made_once_and_what_is_missing_is_added_again(work):
    assert restore_template(work) == len(preset_tasks())
    assert restore_template(work) == 0
    edit_pattern(work, pattern_id("gema"), TaskPatternFields(title="Musik melden"), seen=None)
    remove_pattern(work, pattern_id("sondernutzung"))
    assert restore_template(work) == 1
    assert work.task_patterns.get(pattern_id("gema")).title == "Musik melden"
    assert work.task_patterns.get(pattern_id("sondernutzung")).after_id == pattern_id("ort")


def test_lines_are_added_moved_and_switched_off(work):
    restore_template(work)
    after = pattern_id("gema")
    mine = add_pattern(work, TaskPatternFields(title="Blumen", area="Programm"), after)
    assert template(work)[-1].id == mine
    move_pattern(work, mine, -1000)
    assert template(work)[0].id == mine
    move_pattern(work, mine, 1)
    assert template(work)[1].id == mine
    use_pattern(work, mine, used=False)
    assert not work.task_patterns.get(mine).is_used


def test_lines_cannot_wait_in_a_circle(work):
    restore_template(work)
    ort, termin = pattern_id("ort"), pattern_id("termin")
    with pytest.raises(Invalid, match="im Kreis"):
        set_pattern_after(work, termin, ort)
    with pytest.raises(Invalid, match="auf sich selbst"):
        set_pattern_after(work, ort, ort)
    set_pattern_after(work, ort, None)
    set_pattern_after(work, termin, ort)
    assert work.task_patterns.get(termin).after_id == ort


def test_the_template_is_taken_whole_and_never_twice(work, event):
    taken = take_template(work, event.id)
    assert taken == len(preset_tasks()) == len(event.rows())
    strom = event.row("Stromanschluss und Verteilung beauftragen")
    assert strom.after_title == "Standplan zeichnen und abstimmen"
    assert "Stromkreis" in strom.note
    with pytest.raises(UserError, match="schon auf der Liste"):
        take_template(work, event.id)


def test_chosen_lines_come_without_those_switched_off_or_typed_already(work, event):
    restore_template(work)
    use_pattern(work, pattern_id("dgs"), used=False)
    event.task("müll und reinigung mit dem bauhof vereinbaren")
    keys = {pattern_id(key) for key in ("dgs", "muell", "standplan", "wasser")}
    assert take_template(work, event.id, keys) == 2
    assert event.row("Wasseranschluss und Abwasser klären").after_title.startswith("Standplan")
    assert event.row("Standplan zeichnen und abstimmen").after_id is None
    left = {one.id for one in not_taken(work, event.id)}
    assert not left & keys


def test_a_line_taken_later_waits_for_what_was_taken_before(work, event):
    restore_template(work)
    take_template(work, event.id, {pattern_id("standplan")})
    take_template(work, event.id, {pattern_id("wasser")})
    assert event.row("Wasseranschluss und Abwasser klären").after_title.startswith("Standplan")


def test_two_events_take_the_same_template(work, event):
    take_template(work, event.id)
    other = create_event(work, PreventionDayFields(title="2027"))
    assert take_template(work, other) == len(preset_tasks())
