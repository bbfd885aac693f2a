"""The page Gremien: list, head, rules, new committees, the Papierkorb."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from praeventionsrat.council.presets import CONSENSUS, FREE
from praeventionsrat.council.records import CommitteeFields, QuorumKind
from praeventionsrat.council.usecases import edit_committee, rules_of
from tests.ui.keys import type_text
from ui.committees.detail import HEAD, RULES
from ui.committees.new_committee import NewCommittee
from ui.committees.page import CommitteesPage

KEY = Qt.Key


@pytest.fixture
def head(page):
    page.detail.open_tab(HEAD)
    return page.detail.head.form


@pytest.fixture
def rules(page):
    page.detail.open_tab(RULES)
    return page.detail.rules.form


def dialog(page):
    page.new()
    return page.findChild(NewCommittee)


def listed(page):
    return [row.short_name or row.name for row in page.list.rows_model.rows()]


def select(page, name):
    row = next(row for row in page.list.rows_model.rows() if name in row.name)
    page.list.select_id(row.id)
    return row.id


def test_the_name_is_previewed_as_letters_say_it(qtbot, head):
    assert head.preview.text().endswith("„12. Sitzung der Lenkungsgruppe des Präventionsrates“")
    head.name.clear()
    type_text(head.name, "Runder Tisch")
    assert head.preview.text().endswith("„12. Sitzung des Runden Tisches“")
    type_text(head.genitive, "des Tisches der Runde")
    assert head.preview.text().endswith("„12. Sitzung des Tisches der Runde“")


def test_what_is_typed_is_saved_by_itself_and_on_leaving(qtbot, page, head, context):
    head.place.clear()
    type_text(head.place, "Müller & Söhne, <Saal>")
    select(page, "AG Sucht")
    assert head.place.text() == "Rathaus, Raum 112"
    select(page, "Lenkungsgruppe")
    assert head.place.text() == "Müller & Söhne, <Saal>"
    assert context.operations.undo_label() == "Angaben zum Gremium ändern"
    context.operations.undo()
    assert head.place.text() == "Rathaus, Sitzungssaal Mansbach"


def test_a_wrong_field_keeps_one_on_the_page(qtbot, page, head):
    before = page.detail.committee_id
    head.name.clear()
    head.name.textEdited.emit("")
    select(page, "AG Sucht")
    assert page.detail.committee_id == page.list.current_id() == before
    assert head.findChild(QLabel, "name-complaint").text() == "Bitte ausfüllen."
    page.detail.tabs.setCurrentIndex(RULES)
    assert page.detail.tabs.currentIndex() == HEAD
    page.new()
    assert page.findChild(NewCommittee) is None
    page.detail.open_tab(HEAD)
    type_text(head.name, "Beirat")
    assert page.flush()


def test_a_number_that_is_none_is_named_at_its_field(qtbot, page, head):
    head.members.clear()
    type_text(head.members, "elf")
    assert not page.flush()
    assert head.findChild(QLabel, "legal_members-complaint").text()
    assert head.members.text() == "elf"


def test_a_change_made_elsewhere_meanwhile_loses_neither(qtbot, page, head, context):
    committee = page.detail.committee_id
    type_text(head.legal_basis, "!")
    fields = CommitteeFields(name="Anderer Name")
    context.operations.perform("anderswo", edit_committee, committee, fields)
    assert not page.flush()
    assert "Name: „Anderer Name“" in head.conflict.why.text()
    head.conflict.button.click()
    name = context.operations.ask(lambda work: work.committees.get(committee).name)
    assert name == "Lenkungsgruppe des Präventionsrates"
    assert head.conflict.isHidden()


def test_the_version_of_the_file_can_be_taken_instead(qtbot, page, head, context):
    committee = page.detail.committee_id
    type_text(head.legal_basis, "!")
    fields = CommitteeFields(name="Anderer Name")
    context.operations.perform("anderswo", edit_committee, committee, fields)
    page.flush()
    head.theirs.click()
    assert head.name.text() == "Anderer Name"
    assert page.flush()


def test_every_rule_explains_itself_with_its_figures(rules):
    assert rules.preset.value() == "hgo"
    said = {name: sentence.text() for name, sentence in rules.sentences.items()}
    assert said["notice_days"] == "Zwischen Zugang und Sitzungstag müssen 3 volle Tage liegen."
    assert said["quorum"] == "Beschlussfähig ab 6 von 11 Stimmberechtigten."
    assert all(said.values())


def test_the_sentences_follow_what_is_typed(qtbot, page, rules, context):
    edit = rules.binder.widget("notice_days")
    edit.selectAll()
    type_text(edit, "5")
    assert "5 volle Tage" in rules.sentences["notice_days"].text()
    assert rules.preset.value() == "own"
    edit.selectAll()
    type_text(edit, "fünf")
    assert not page.flush()
    assert "5 volle Tage" in rules.sentences["notice_days"].text()
    edit.selectAll()
    type_text(edit, "4")
    assert page.flush()
    found = context.operations.ask(rules_of, page.detail.committee_id)
    assert found.notice_days == 4


def test_a_preset_replaces_the_rules_and_undo_brings_them_back(page, rules, context, said):
    rules.preset.set_value("consensus")
    rules.preset.activated.emit(2)
    committee = page.detail.committee_id
    found = context.operations.ask(rules_of, committee)
    assert found.majority is CONSENSUS.majority
    assert said[-1] == ("undo", "Regelwerk „Konsens ohne Abstimmung“ übernommen")
    assert "niemand Einspruch" in rules.sentences["majority"].text()
    context.operations.undo()
    assert rules.preset.value() == "hgo"
    rules.preset.set_value("own")
    rules.preset.activated.emit(3)
    assert rules.preset.value() == "hgo"  # nothing differs from it yet


def test_a_fixed_number_is_asked_for_only_where_it_matters(rules):
    assert not rules._fixed.isVisible()
    box = rules.binder.widget("quorum")
    box.set_value(QuorumKind.FIXED)
    box.activated.emit(0)
    assert rules._fixed.isVisible()


def test_a_new_committee_begins_with_name_and_preset(qtbot, page, context):
    made = dialog(page)
    type_text(made.name, "AG Jugendschutz")
    assert made.preview.text().endswith("„1. Sitzung der AG Jugendschutz“")
    assert "nichtöffentlich" in made.explained.text()
    qtbot.keyClick(made.name, KEY.Key_Return)
    assert listed(page)[0] == "AG Jugendschutz"
    assert page.detail.title.text() == "AG Jugendschutz"
    found = context.operations.ask(rules_of, page.detail.committee_id)
    assert found.tie is FREE.tie


def test_a_name_that_is_taken_or_missing_is_said(qtbot, page):
    made = dialog(page)
    made.create_now()
    assert made.findChild(QLabel, "name-complaint").text() == "Bitte ausfüllen."
    type_text(made.name, "ag sucht")
    assert made.known.isVisible()
    made.reject()


def test_a_deleted_committee_comes_back_by_undo(qtbot, page, context, said):
    select(page, "AG Sucht")
    qtbot.keyClick(page.list, KEY.Key_Delete)
    assert said[-1] == ("undo", "AG Sucht gelöscht")
    assert "AG Sucht" not in listed(page)
    assert page.detail.committee_id == page.list.current_id()
    context.operations.undo()
    assert "AG Sucht" in listed(page)


def test_keys_and_commands_lead_everywhere(qtbot, page):
    page.activateWindow()
    page.rename()
    assert page.window().focusWidget() is page.detail.head.form.name
    page.back()
    assert page.window().focusWidget() is page.list
    qtbot.keyClick(page.list, KEY.Key_Return)
    assert page.window().focusWidget() is page.detail.tabs
    titles = [command.title for command in page.commands()]
    assert titles[0] == "Neues Gremium"
    next(c for c in page.commands() if c.title == "Zeige Regelwerk").run()
    assert page.detail.tabs.currentIndex() == RULES
    assert page.help_topic() == "gremien"


def test_a_record_found_elsewhere_is_shown(page, context):
    rows = page.list.rows_model.rows()
    page.open_record("committee", rows[-1].id)
    assert page.detail.title.text() == "Stadtteilrat Nord"
    page.open_record("committee", None)
    assert page.findChild(NewCommittee) is not None


def test_in_a_small_window_the_committee_takes_the_place_of_the_list(qtbot, page):
    page.resize(680, 520)
    assert page.list.isVisible()
    assert not page.detail.isVisible()
    page.list.clicked.emit(page.list.currentIndex())
    assert not page.list.isVisible()
    assert page.detail.back.isVisible()
    page.detail.back.click()
    assert page.list.isVisible()
    page.resize(1280, 800)
    assert page.detail.isVisible()
    assert not page.detail.back.isVisible()


class TestNewOffice:
    @pytest.fixture
    def store_path(self, empty_store, tmp_path):
        import shutil

        return shutil.copy(empty_store, tmp_path / "leer.prat")

    def test_the_first_committee_is_one_button_away(self, qtbot, context):
        page = CommitteesPage(context)
        qtbot.addWidget(page)
        page.show()
        assert page.empty.isVisible()
        assert page.commands()[1:] == []
        page.rename()
        page.detail.delete()
        page.empty.button.click()
        made = page.findChild(NewCommittee)
        type_text(made.name, "Präventionsrat")
        made.create_now()
        assert not page.empty.isVisible()
        assert page.detail.title.text() == "Präventionsrat"


def test_members_go_to_paper_where_they_are_on_show_else_the_committees(page):
    sheet = page.list_sheet()
    assert sheet.title == "Mitglieder Lenkungsgruppe des Präventionsrates"
    assert sheet.rows[0] == (
        "Dr. Jutta Eichenlaub",
        "Vorsitz",
        True,
        "Stadt Musterau",
        "seit 01.03.2023",
        "",
    )
    page.detail.open_tab(RULES)
    sheet = page.list_sheet()
    assert sheet.title == "Gremien"
    assert sheet.rows[0][0] == "AG Sucht"
