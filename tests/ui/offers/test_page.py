"""The page Angebote, used as the secretary does."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.records import OrganizationFields
from praeventionsrat.contacts.tagging import find_or_add_keyword
from praeventionsrat.contacts.usecases import create_organization
from praeventionsrat.measures.offers import OfferFields
from praeventionsrat.measures.offers_usecases import create_offer, give_offer_keyword
from praeventionsrat.measures.records import Evidence
from tests.ui.meetings.live import keys, record, retype, shown
from ui.offers.page import EMPTY, GAPS, SIDES, OffersPage

__all__ = ["shown"]

TODAY = date.today()  # noqa: DTZ011 - as the page does
GROUP, TOPIC, DISTRICT = (
    KeywordKind.TARGET_GROUP,
    KeywordKind.TOPIC,
    KeywordKind.DISTRICT,
)


@pytest.fixture
def offers(store):
    """Three offers: a fresh one, one nobody ever checked, one that is over."""
    with store.begin("Angebote") as work:
        house = create_organization(work, OrganizationFields(name="TV Musterau"))
        north = find_or_add_keyword(work, DISTRICT, "Nordstadt").id
        find_or_add_keyword(work, DISTRICT, "Südstadt")
        boxing = create_offer(
            work,
            OfferFields.checked(
                title="Boxtraining",
                organization_id=house,
                district_id=north,
                checked_on=TODAY,
                evidence=Evidence.LIKELY,
            ),
        )
        parents = create_offer(work, OfferFields.checked(title="Elterncafé"))
        old = create_offer(
            work, OfferFields.checked(title="Altes Theater", ends_on=TODAY - timedelta(1))
        )
        for offer, group, topic in (
            (boxing, "Jugendliche", "Gewaltprävention"),
            (parents, "Eltern", "Suchtprävention"),
            (old, "Kinder", "Zivilcourage"),
        ):
            give_offer_keyword(work, GROUP, group, offer_id=offer)
            give_offer_keyword(work, TOPIC, topic, offer_id=offer)
    return {"boxing": boxing, "parents": parents, "old": old, "house": house}


@pytest.fixture
def page(context, offers, shown):
    return shown(OffersPage(context), 1200, 800)


def titles(page):
    return [row.title for row in page.list.rows_model.rows()]


def test_an_empty_register_says_what_it_is_for(context, shown):
    page = shown(OffersPage(context))
    assert page._pages.currentIndex() == EMPTY
    page.empty.button.click()
    assert page._pages.currentIndex() == SIDES
    keys(page.quick, "Boxtraining")
    assert page.drafts() == ["das neue Angebot „Boxtraining“"]
    QTest.keyClick(page.quick, Qt.Key.Key_Return)
    assert titles(page) == ["Boxtraining"]
    assert page.detail.title.text() == "Boxtraining"
    assert page.drafts() == []


def test_the_list_tells_what_must_be_checked(page):
    assert page.summary.text() == "3 Angebote, 1 zu prüfen"
    badges = page.list.rows_model.columns[0].badge
    said = {row.title: badges(row) for row in page.list.rows_model.rows()}
    assert said["Boxtraining"] is None
    assert said["Elterncafé"][0] == "noch nie geprüft"
    assert said["Altes Theater"][0] == "beendet"


def test_filters_narrow_the_list(page):
    page.filters.group.set_value("Eltern")
    page.side.narrow()
    assert titles(page) == ["Elterncafé"]
    assert page.filters.words() == "Eltern"
    page.side.show_all()
    page.filters.district.set_value("\0")
    page.side.narrow()
    assert titles(page) == ["Altes Theater", "Elterncafé"]
    page.side.show_all()
    page.filters.evidence.set_value(Evidence.LIKELY)
    page.side.narrow()
    assert titles(page) == ["Boxtraining"]
    page.side.show_all()
    page.filters.chips.set_value("check", "check")
    page.filters.chips.changed.emit()
    assert titles(page) == ["Elterncafé"]
    page.filters.clear()
    page.filters.chips.set_value("over", "over")
    page.side.narrow()
    assert titles(page) == ["Altes Theater"]


def test_typing_narrows_the_list_too(page):
    page.side.narrower.setText("nordstadt")
    assert titles(page) == ["Boxtraining"]
    assert page.list_sheet().note == "nordstadt"
    QTest.keyClick(page.side.narrower, Qt.Key.Key_Return)
    assert page.list.hasFocus()


def test_the_list_goes_to_excel_with_every_column(page):
    sheet = page.list_sheet()
    assert sheet.headings[0] == "Angebot"
    row = sheet.rows[1]
    assert row[:6] == (
        "Boxtraining",
        "TV Musterau",
        "Nordstadt",
        "",
        "Jugendliche",
        "Gewaltprävention",
    )
    assert row[-1] == "aktuell"


def test_what_is_typed_is_kept(page, offers, store):
    page.open_record("offer", offers["parents"])
    retype(page.detail.form.title, "Elternfrühstück")
    retype(page.detail.form.lines["access"], "ohne Anmeldung")
    assert page.flush()
    kept = record(store, "offers", offers["parents"])
    assert (kept.title, kept.access) == ("Elternfrühstück", "ohne Anmeldung")
    assert page.detail.title.text() == "Elternfrühstück"


def test_an_end_before_the_begin_is_said_at_the_field(page, offers, qtbot):
    page.open_record("offer", offers["parents"])
    form = page.detail.form
    retype(form.days["starts_on"], "1.3.2026")
    retype(form.days["ends_on"], "1.2.2026")
    assert not page.flush()
    assert "vor dem Beginn" in form.binder._bound["ends_on"].complaint.text()
    page.list.select_id(offers["boxing"])
    assert page.detail.offer_id == offers["parents"]
    retype(form.days["ends_on"], "1.4.2026")
    assert page.flush()


def test_a_new_district_is_put_on_the_list(page, offers, store):
    page.open_record("offer", offers["parents"])
    district = page.detail.form.district
    retype(district, "Hafenviertel")
    QTest.keyClick(district, Qt.Key.Key_Return)
    assert page.flush()
    kept = record(store, "offers", offers["parents"])
    assert record(store, "keywords", kept.district_id).name == "Hafenviertel"


def test_a_word_nobody_can_use_is_refused(page, offers, said):
    page.open_record("offer", offers["parents"])
    page.detail.form.district.unknown.emit("x" * 101)
    assert said.errors == ["Bitte höchstens 100 Zeichen eingeben."]


def test_words_are_given_and_taken(page, offers, store):
    page.open_record("offer", offers["parents"])
    field = page.detail.form.words[GROUP]
    keys(field.line, "Frauen")
    assert page.flush()
    assert [one.name for one in field.given] == ["Eltern", "Frauen"]
    field.remove(field.given[0])
    assert [one.name for one in field.given] == ["Frauen"]


def test_who_asked_notes_today_with_one_press(page, offers, store):
    page.open_record("offer", offers["parents"])
    page.detail.form.check.click()
    assert record(store, "offers", offers["parents"]).checked_on == TODAY
    assert page.summary.text() == "3 Angebote"


def test_a_copy_is_shown_at_once(page, offers):
    page.open_record("offer", offers["boxing"])
    page.detail.copy()
    assert page.detail.title.text() == "Boxtraining (Kopie)"


def test_deleting_is_undone_not_asked(page, offers, said, store):
    page.open_record("offer", offers["old"])
    page.detail.delete()
    assert said == [("undo", "Altes Theater gelöscht")]
    assert "Altes Theater" not in titles(page)
    page.context.operations.undo()
    assert "Altes Theater" in titles(page)


def test_the_provider_is_one_press_away(page, offers, qtbot):
    page.open_record("offer", offers["boxing"])
    with qtbot.waitSignal(page.open_asked) as asked:
        page.detail.open_provider()
    assert asked.args == ["organization", offers["house"]]


def test_gaps_show_where_nothing_is_offered(page):
    page.switch.click()
    assert page._pages.currentIndex() == GAPS
    assert page.switch.text() == "Liste zeigen"
    rows = {row.id: row for row in page.gaps.table.rows_model.rows()}
    assert rows["Jugendliche"].counts == (1, 0, 0)
    columns = page.gaps.table.rows_model.columns
    said = [column.show(column.value(rows["Jugendliche"])) for column in columns[1:]]
    assert said == ["1", "fehlt", "–"]
    sheet = page.list_sheet()
    assert sheet.headings == ("Zielgruppe", "Nordstadt", "Südstadt", "ganze Stadt")
    page.gaps.table.opened.emit("Eltern")
    assert titles(page) == ["Elterncafé"]
    page.toggle_gaps()
    page.back()
    assert page._pages.currentIndex() == SIDES


def test_a_new_district_is_a_new_column_of_the_gaps(page, context):
    page.toggle_gaps()
    context.operations.perform("Stadtteil", find_or_add_keyword, DISTRICT, "Hafen")
    assert page.gaps.sheet().headings[3] == "Hafen"


def test_without_districts_there_are_no_gaps_to_show(context, shown):
    page = shown(OffersPage(context))
    page.toggle_gaps()
    assert page.gaps.empty.isVisible()


def test_commands_go_everywhere(page, qtbot):
    said = [command.title for command in page.commands()]
    assert said[:2] == ["Neues Angebot", "Lücken zeigen"]
    overlaps = next(c for c in page.commands() if c.title == "Überschneidungen suchen")
    with qtbot.waitSignal(page.open_asked) as asked:
        overlaps.run()
    assert asked.args == ["overlaps", None]
    page.rename()
    assert page.detail.form.title.hasFocus()
    assert page.help_topic() == "angebote"


def test_in_a_small_window_the_offer_takes_the_place_of_the_list(context, offers, shown):
    page = shown(OffersPage(context), 700, 700)
    page.open_record("offer", offers["boxing"])
    assert page.detail.isVisible()
    page.detail.back.click()
    assert page.list.isVisible()


def test_another_provider_is_chosen_by_typing(page, offers, store, context):
    made = context.operations.perform(
        "Institution", create_organization, OrganizationFields(name="Schützenverein")
    )
    page.open_record("offer", offers["boxing"])
    provider = page.detail.form.organization
    assert provider.text() == "TV Musterau"
    retype(provider, "Schützen")
    QTest.keyClick(provider, Qt.Key.Key_Return)
    assert page.flush()
    assert record(store, "offers", offers["boxing"]).organization_id == made
    page.open_record("offer", offers["parents"])
    assert page.detail.form.organization.text() == ""
