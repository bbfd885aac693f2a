from datetime import UTC, date, datetime, time

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.documents.head import Head
from praeventionsrat.errors import NotFound
from praeventionsrat.ids import uuid7
from praeventionsrat.meetings.circulars import CircularFields, CircularReply
from praeventionsrat.meetings.documents.register import gather
from praeventionsrat.meetings.records import AgendaItem, Meeting, Resolution, Vote, VoteFields
from praeventionsrat.meetings.usecases import circulating, voting
from praeventionsrat.meetings.usecases.minutes import finish_assignment
from praeventionsrat.meetings.usecases.register import read_register
from praeventionsrat.meetings.usecases.written import written_rows
from tests.ui.meetings.live import press, shown, store_path, twelfth, where
from tests.word_reading import table_rows
from ui.parts.list_export import ListSheet
from ui.resolutions import book
from ui.resolutions.page import ResolutionsPage

__all__ = ["shown", "store_path", "twelfth"]


@pytest.fixture
def ids(store, twelfth):
    """Resolutions by the end of their number; one more from the non-public part."""
    with store.begin("Beschluss") as work:
        motion = VoteFields(motion="Projekt A wird **gefördert**.", yes=8, taken_at=time(18, 5))
        vote = voting.record_vote(work, twelfth.items["10"], motion)
        voting.make_resolution(work, vote)
        found = {r.number[-2:]: r.id for r in work.resolutions.all()}
    store.barrier()
    return found


@pytest.fixture
def page(context, ids, shown):
    return shown(ResolutionsPage(context), 1100, 700)


def numbers(page):
    return [row.number[-2:] for row in page.list.rows_model.rows()]


def chip(page, group, value):
    page.filters.chips._groups[group][value].click()


def test_the_newest_resolution_stands_first_and_is_shown(page):
    assert numbers(page) == ["05", "04", "03", "02", "01"]
    assert page.summary.text() == "5 Beschlüsse"
    assert page.detail.number.text() == "Beschluss 2026-12-05"
    assert page.detail.wording.text() == "Projekt A wird gefördert."
    assert page.detail.part.text() == "nichtöffentlich"
    model = page.list.rows_model
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("nichtöffentlich")
    page.list.grab()


def test_chips_boxes_and_words_narrow_the_register(page):
    chip(page, "result", "rejected")
    assert numbers(page) == ["04"]
    assert page.detail.pill.text() == "abgelehnt"
    chip(page, "result", "rejected")
    chip(page, "part", "nonpublic")
    assert numbers(page) == ["05"]
    chip(page, "part", "nonpublic")
    chip(page, "open", "open")
    assert numbers(page) == ["02"]
    page.filters.search.setText("fahrrad")
    assert page.none_found.isVisible()
    page.none_found.button.click()
    assert len(numbers(page)) == 5
    page.filters.search.setText("fahrrad")
    assert numbers(page) == ["03"]
    assert page.summary.text() == "1 Beschluss"


def test_committee_and_year_can_be_chosen(page):
    year = page.filters.year
    assert [year.itemText(place) for place in range(year.count())] == ["Alle Jahre", "2026"]
    year.set_value(2026)
    year.activated.emit(1)
    assert len(numbers(page)) == 5
    assert page.filters.words() == "2026"
    page.filters.committee.setCurrentIndex(1)
    page.filters.committee.activated.emit(1)
    assert page.filters.words() == "Lenkungsgruppe, 2026"
    page.reload()
    assert page.filters.year.value() == 2026


def test_meeting_and_assignments_are_one_press_away(page, ids, twelfth, qtbot):
    page.open_record("resolution", ids["02"])
    with qtbot.waitSignal(page.open_asked) as opened:
        page.detail.meeting.click()
    assert opened.args == ["agenda_item", twelfth.items["6.1"]]
    link = page.detail.tasks.itemAt(0).widget()
    assert "Beleuchtung" in link.text()
    with qtbot.waitSignal(page.open_asked) as opened:
        link.click()
    assert opened.args[0] == "assignment"


def test_what_is_done_meanwhile_is_seen(page, ids, context, store):
    page.open_record("resolution", ids["02"])
    (task,) = page.detail.view.assignments
    on = date(2026, 5, 1)
    context.operations.perform("Erledigt", finish_assignment, task.id, on=on)
    assert (
        page.list.rows_model.index(3, 1)
        .data(Qt.ItemDataRole.AccessibleTextRole)
        .endswith("alles erledigt")
    )
    assert page.detail.view.assignments[0].done_on == on


def test_a_resolution_is_revoked_and_holds_again(page, ids, store, context):
    page.open_record("resolution", ids["02"])
    part = page.detail.revocation
    part.begin.click()
    assert part.form.isVisible()
    part.by.set_value(ids["03"])
    part.on.setText("1.4.2026")
    part.remark.setText("neu gefasst")
    part.keep.click()
    (kept,) = where(store, "revocations", resolution_id=ids["02"])
    assert (kept.by_id, kept.revoked_on) == (ids["03"], date(2026, 4, 1))
    assert part.words.text() == (
        "Aufgehoben durch Beschluss 2026-12-03 am 01.04.2026 – neu gefasst."
    )
    assert page.detail.pill.text() == "aufgehoben"
    assert not part.form.isVisible()
    part.show_later.click()
    assert page.list.current_id() == ids["03"]
    page.open_record("resolution", ids["02"])
    part.undo.click()
    assert where(store, "revocations") == []
    context.operations.undo()
    assert page.detail.pill.text() == "aufgehoben"


def test_a_wrong_day_is_said_under_its_field_and_nothing_is_kept(page, ids, store):
    page.open_record("resolution", ids["02"])
    part = page.detail.revocation
    part.begin.click()
    part.on.setText("31.2.")
    part.keep.click()
    assert "gibt es nicht" in part.binder._bound["revoked_on"].complaint.text()
    assert where(store, "revocations") == []
    part.leave.click()
    assert part.begin.isVisible()


def test_the_register_goes_to_word_as_it_is_shown(page, tmp_path, said, qtbot):
    chip(page, "part", "public")
    page.filters.search.setText("bahnhof")
    page.word.click()
    (dialog,) = [d for d in page.findChildren(object) if d.inherits("QFileDialog")]
    target = tmp_path / "Buch.docx"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    qtbot.waitUntil(lambda: any(kind == "saved" for kind, _ in said))
    rows = table_rows(docx.Document(str(target)).tables[0])
    assert [row[0] for row in rows[1:]] == ["2026-12-03", "2026-12-02"]


def test_an_empty_list_goes_nowhere(page, said):
    page.filters.search.setText("xyz")
    page.to_word()
    assert said[-1] == ("info", "Die Liste ist leer.")


def test_the_list_goes_to_excel_and_paper(page):
    sheet = page.list_sheet()
    assert isinstance(sheet, ListSheet)
    parts = [line[-1] for line in sheet.rows]
    assert parts == ["nichtöffentlich", *["öffentlich"] * 4]
    assert [line[4] for line in sheet.rows][:2] == ["beschlossen", "abgelehnt"]


def test_keys_and_help(page, ids, said):
    page.new()
    assert "F6" in said[-1][1]
    assert page.help_topic() == "beschluesse"
    assert page.commands()[0].title == "Beschlussbuch nach Word"
    page.list.setFocus()
    press(page.list, Qt.Key.Key_Return)
    page.back()
    assert page.list.hasFocus()
    page.open_record("resolution", uuid7())
    assert page.title == "Beschlüsse"


def test_in_a_small_window_the_resolution_takes_the_place_of_the_list(context, ids, shown):
    page = shown(ResolutionsPage(context), 700, 600)
    page.list.select_id(ids["01"])
    page.list.clicked.emit(page.list.currentIndex())
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    page.detail.back.click()
    assert page.list.isVisible()


def test_without_resolutions_the_page_says_where_they_come_from(context, store, shown):
    with store.begin("leer", undoable=False) as work:
        for found in work.resolutions.all():
            work.resolutions.remove(found)
    page = shown(ResolutionsPage(context))
    assert page.empty.isVisible()
    page.detail._ask_meeting()
    page.detail.revocation.revoke()
    page.detail.revocation.reinstate()
    page.detail.revocation._ask()


@pytest.fixture
def older(monkeypatch, store, ids):
    """The resolutions of a year before, that come in a second turn."""
    monkeypatch.setattr("ui.parts.filling.ENOUGH", 1)
    with store.begin("Früher") as work:
        meeting = work.meetings.get(work.meetings.rows()[0].id)
        past = Meeting(committee_id=meeting.committee_id, number=11, held_on=date(2020, 5, 4))
        work.meetings.add(past)
        item = AgendaItem(meeting_id=past.id, title="Früherer Punkt")
        work.agenda_items.add(item)
        vote = Vote(agenda_item_id=item.id)
        work.votes.add(vote)
        found = Resolution(vote_id=vote.id, number="2020-11-09", text="Früherer Beschluss")
        work.resolutions.add(found)
    store.barrier()
    return found.id


def test_older_years_come_while_the_page_is_looked_at(context, older, qtbot):
    page = ResolutionsPage(context)
    qtbot.addWidget(page)
    assert numbers(page) == ["05", "04", "03", "02", "01"]
    assert page.summary.text() == ""
    qtbot.waitUntil(lambda: page.summary.text() == "6 Beschlüsse")
    assert numbers(page) == ["05", "04", "03", "02", "01", "09"]
    assert page.list.currentIndex().row() == 0
    assert page.filters.year.findText("2020") > 0


def test_what_is_opened_or_taken_along_does_not_wait_for_older_years(context, older, qtbot):
    page = ResolutionsPage(context)
    qtbot.addWidget(page)
    assert page.list_sheet().rows[-1][0].endswith("09")
    page.reload()
    page.open_record("resolution", older)
    assert page.detail.number.text() == "Beschluss 2020-11-09"
    page.reload()
    assert page.list.current_id() == older


def test_a_long_register_is_read_in_turns(page, monkeypatch, tmp_path, said, qtbot):
    monkeypatch.setattr(book, "AT_ONCE", 2)
    page.to_word()
    page.to_word()
    qtbot.waitUntil(lambda: bool(page.findChildren(QFileDialog)))
    (dialog,) = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "Buch.docx"))
    dialog.reject()
    qtbot.waitUntil(lambda: any(kind == "saved" for kind, _ in said))
    rows = table_rows(docx.Document(str(tmp_path / "Buch.docx")).tables[0])
    assert [row[0][-2:] for row in rows[1:]] == ["05", "04", "03", "02", "01"]


def test_what_went_meanwhile_is_told(page, ids, said, store):
    gone = ids["01"]
    with store.begin("weg") as work:
        work.resolutions.remove(work.resolutions.get(gone))
    page.book.start([gone], "")
    assert said[-1][0] == "error"
    assert "inzwischen gelöscht" in said[-1][1]


@pytest.fixture
def written(store, ids):
    """A decision in writing, closed after the meetings."""
    with store.begin("Umlauf") as work:
        meeting = next(m for m in work.meetings.all() if m.number == 12)
        fields = CircularFields(
            committee_id=meeting.committee_id, subject="Spielmobil", wording="**500** Euro."
        )
        made = circulating.create_circular(work, fields, today=date(2026, 6, 1))
        circulating.edit_circular(
            work, made, fields.model_copy(update={"answer_by": date(2026, 6, 9)})
        )
        circulating.send_circular(work, made, on=date(2026, 6, 1))
        for answer in circulating.view_circular(work, made).answers:
            circulating.note_answer(work, answer.id, CircularReply.YES, on=date(2026, 6, 2))
        circulating.close_circular(work, made, on=date(2026, 6, 10))
    store.barrier()
    return made


def test_a_decision_in_writing_stands_in_the_register(page, written, qtbot):
    page.reload()
    page.open_record("resolution", written)
    assert page.list.rows_model.row_at(0).id == written
    assert page.detail.number.text() == "Beschluss 2026-U-01"
    assert page.detail.origin.text().startswith("Umlaufbeschluss der Lenkungsgruppe ")
    assert page.detail.wording.text() == "500 Euro."
    assert page.detail.result.text().endswith("einstimmig beschlossen")
    assert page.detail.part.text() == "nichtöffentlich"
    assert page.detail.revocation.isHidden() or not page.detail.revocation.isVisible()
    with qtbot.waitSignal(page.open_asked) as asked:
        page.detail.meeting.click()
    assert asked.args == ["circular", written]
    chip(page, "part", "public")
    assert written not in [row.id for row in page.list.rows_model.rows()]


def test_the_word_register_tells_a_decision_in_writing(store, written, ids):
    with store.read() as work:
        entry, other = read_register(work, [written, ids["01"]])
        committee = work.circulars.get(written).committee_id
        sheet = gather(work, committee, Head(municipality="Musterau"))
    assert (entry.number, entry.held_on, entry.is_public) == (
        "2026-U-01",
        date(2026, 6, 10),
        False,
    )
    assert entry.wording == "500 Euro."
    assert other.number == "2026-12-01"
    assert sheet.lines[-1].number == "2026-U-01"
    assert sheet.lines[-1].part == "nichtöffentlich"


def test_a_draft_in_writing_or_one_of_a_lost_committee_is_no_resolution(store, written):
    with store.begin("Papierkorb") as work:
        committee = work.committees.get(work.circulars.get(written).committee_id)
        draft = CircularFields(committee_id=committee.id, subject="Entwurf")
        made = circulating.create_circular(work, draft, today=date(2026, 7, 1))
        assert [row.id for row in written_rows(work)] == [written]
        assert not written_rows(work, committee_id=uuid7())
        with pytest.raises(NotFound):
            read_register(work, [made])
        committee.deleted_at = datetime(2026, 7, 2, tzinfo=UTC)
        assert not written_rows(work)
