"""The page Überschneidungen: found, judged, not proposed again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.tagging import find_or_add_keyword
from praeventionsrat.measures.offers import OfferFields, OverlapKind
from praeventionsrat.measures.offers_usecases import create_offer, give_offer_keyword
from praeventionsrat.measures.parts import MeasureKeyword
from praeventionsrat.measures.records import Measure
from tests.ui.meetings.live import keys, shown, where
from ui.measures.overlaps_page import BUSY, LIST, NONE, STOPPED, OverlapsPage

__all__ = ["shown"]


@pytest.fixture
def things(store):
    """A measure and two offers for youths in the same quarter, one of them on another topic."""
    with store.begin("Angebote") as work:
        north = find_or_add_keyword(work, KeywordKind.DISTRICT, "Nordstadt").id
        measure = Measure(number="M-1", title="Streetwork am Bahnhof", district_id=north)
        work.measures.add(measure)
        offers = [
            create_offer(work, OfferFields.checked(title=title, provider=who, district_id=north))
            for title, who in (("Boxtraining", "TV Musterau"), ("Medienscouts", "Schule"))
        ]
        for name, kind in (
            ("Jugendliche", KeywordKind.TARGET_GROUP),
            ("Gewaltprävention", KeywordKind.TOPIC),
        ):
            word = find_or_add_keyword(work, kind, name)
            work.measure_keywords.add(MeasureKeyword(measure_id=measure.id, keyword_id=word.id))
            give_offer_keyword(work, kind, name, offer_id=offers[0])
        group = KeywordKind.TARGET_GROUP
        give_offer_keyword(work, group, "Jugendliche", offer_id=offers[1])
        give_offer_keyword(work, KeywordKind.TOPIC, "Medien und Internet", offer_id=offers[1])
        return measure.id, *offers


@pytest.fixture
def page(context, things, shown, qtbot):
    page = shown(OverlapsPage(context), 1200, 800)
    qtbot.waitUntil(lambda: page.state == LIST)
    return page


def lines(page):
    return page.list.rows_model.rows()


def test_pairs_are_found_and_told(page):
    assert page.count.text() == "3 Paare"
    first = lines(page)[0]
    assert {first.first.title, first.second.title} == {"Streetwork am Bahnhof", "Boxtraining"}
    assert page.panel.why.what.text() == "Ähnlich – möglicher Reibungsverlust"
    assert "wer was tut" in page.panel.why.why.text()
    assert "gleiche Zielgruppe Jugendliche" in page.panel.shared.text()
    assert "Träger: TV Musterau" in page.panel.second.facts.text()
    page.list.grab()


def test_chips_part_friction_from_synergy(page):
    page.chips.set_value("kind", OverlapKind.SYNERGY)
    page.chips.changed.emit()
    assert [line.guess for line in lines(page)] == [OverlapKind.SYNERGY] * 2
    page.chips.set_value("kind", "judged")
    page.chips.changed.emit()
    assert lines(page) == ()
    assert page.panel.line is None


def test_a_key_judges_and_goes_on(page, qtbot, store, said):
    first, second = (line.id for line in lines(page)[:2])
    keys(page.panel.note, "Termin mit beiden")
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_R)
    assert said[-1] == ("undo", "Überschneidung: Reibungsverlust")
    qtbot.waitUntil(lambda: len(lines(page)) == 2)
    assert page.list.current_id() == second
    (verdict,) = where(store, "overlap_verdicts")
    assert (verdict.kind, verdict.note) == (OverlapKind.FRICTION, "Termin mit beiden")
    page.chips.set_value("kind", "judged")
    page.chips.changed.emit()
    assert [line.id for line in lines(page)] == [first]
    assert page.panel.why.what.text() == "Entschieden: Reibungsverlust"
    assert page.panel.note.text() == "Termin mit beiden"


def test_a_verdict_can_be_taken_back(page, qtbot, store):
    page.panel.answers[OverlapKind.NONE].click()
    qtbot.waitUntil(lambda: len(lines(page)) == 2)
    page.chips.set_value("kind", "judged")
    page.chips.changed.emit()
    page.panel.forget.click()
    qtbot.waitUntil(lambda: not lines(page))
    assert where(store, "overlap_verdicts") == []
    page.chips.clear()
    assert len(lines(page)) == 3


def test_what_was_judged_and_differs_today_says_so(page, qtbot, things, context):
    page.panel.answers[OverlapKind.SYNERGY].click()
    qtbot.waitUntil(lambda: len(lines(page)) == 2)

    def move(work):
        work.measures.get(things[0]).district_id = None
        for one in work.measure_keywords.all():
            work.measure_keywords.remove(one)

    context.operations.perform("ändern", move)
    page.chips.set_value("kind", "judged")
    qtbot.waitUntil(lambda: bool(lines(page)) and not lines(page)[0].shared)
    assert page.panel.why.why.text() == "Die Angaben überschneiden sich heute nicht mehr."


def test_both_can_be_opened(page, qtbot, things):
    with qtbot.waitSignal(page.open_asked) as asked:
        page.panel.first.open.click()
    assert asked.args == ["measure", things[0]]
    with qtbot.waitSignal(page.open_asked) as asked:
        page.panel.second.open.click()
    assert asked.args == ["offer", things[1]]


def test_the_results_go_to_excel(page):
    sheet = page.list_sheet()
    assert sheet.title == "Überschneidungen"
    row = dict(zip(sheet.headings, sheet.rows[0], strict=True))
    assert row["Einschätzung"] == "ähnlich – möglicher Reibungsverlust"
    assert row["Art der anderen"] == "Angebot"
    assert "gleicher Stadtteil Nordstadt" in row["Gemeinsam"]


def test_nothing_to_compare_says_what_is_needed(context, shown, qtbot):
    page = shown(OverlapsPage(context))
    qtbot.waitUntil(lambda: page.state == NONE)
    with qtbot.waitSignal(page.open_asked) as asked:
        page.back()
    assert asked.args == ["offers", None]


def test_a_cancelled_search_offers_another_one(context, shown, things, qtbot):
    page = OverlapsPage(context)
    page.search()
    page.finding._progress.cancel()
    assert page.state == BUSY
    page._on_ended()
    assert page.state == STOPPED
    context.tasks.wait()


def test_commands_and_help(page):
    titles = [command.title for command in page.commands()]
    assert titles[:3] == [
        "Überschneidung: Reibungsverlust",
        "Überschneidung: Synergie",
        "Überschneidung: kein Zusammenhang",
    ]
    assert page.help_topic() == "ueberschneidungen"


def test_in_a_small_window_the_pair_takes_the_place_of_the_list(page):
    page.window().resize(700, 700)
    page.list.opened.emit(page.list.current_id())
    assert page.panel.isVisible()
    page.back()
    assert page.list.isVisible()
