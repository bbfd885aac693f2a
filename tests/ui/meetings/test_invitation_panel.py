from datetime import date, time

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from praeventionsrat.meetings.records import (
    AgendaItemFields,
    AttachmentFields,
    InvitationForm,
    MeetingState,
)
from praeventionsrat.meetings.usecases.items import add_item
from praeventionsrat.meetings.usecases.meeting import send_invitation
from praeventionsrat.meetings.usecases.minutes import attach
from ui.meetings.invitation_panel import InvitationPanel


@pytest.fixture
def panel(qtbot, context, council):
    made = InvitationPanel(context)
    qtbot.addWidget(made)
    made.resize(760, 900)
    made.show()
    qtbot.waitExposed(made)
    made.show_meeting(council.meeting)
    return made


@pytest.fixture
def meeting(read, council):
    return lambda: read(lambda work: work.meetings.get(council.meeting))


def put(field, text):
    field.setText(text)
    field.value_edited.emit()


def put_line(field, text):
    field.setText(text)
    field.textEdited.emit(text)


def test_the_form_shows_the_meeting(panel):
    assert panel.fields.held_on.text() == "17.03.2026"
    assert panel.fields.start.text() == "16:00"
    assert panel.fields.chair.text() == "Eichenlaub"
    assert panel.notice.what.text() == (
        "Die Einladung muss spätestens am Freitag, 13. März 2026 zugehen."
    )
    assert not panel.sent.isVisible()


def test_what_is_typed_is_saved_without_a_button(qtbot, panel, meeting):
    put_line(panel.fields.place, "Müller & Söhne, <Saal> 2")
    put(panel.fields.end, "18")
    panel.fields.recipients.setPlainText("Mitglieder; nachrichtlich: Magistratsbüro")
    panel.fields.text.edit.insertPlainText("zu einer Sondersitzung lade ich Sie ein.")
    qtbot.waitUntil(lambda: meeting().planned_end == time(18))
    assert meeting().place == "Müller & Söhne, <Saal> 2"
    assert meeting().invitation_recipients == "Mitglieder; nachrichtlich: Magistratsbüro"
    assert meeting().invitation_text == "zu einer Sondersitzung lade ich Sie ein."


def test_the_notice_follows_what_is_typed(panel):
    put(panel.fields.invited_on, "16.3.2026")
    assert "dazwischen liegen 0 Tage, nötig sind 3." in panel.notice.what.text()
    assert panel.notice.button.isVisible()
    panel.notice.button.click()
    assert QApplication.focusWidget() is panel.fields.urgency
    put(panel.fields.invited_on, "15.3.2026")
    put_line(panel.fields.urgency, "Fristablauf eines Förderantrags")
    assert "Die Frist wurde verkürzt: Fristablauf" in panel.notice.what.text()
    assert not panel.notice.button.isVisible()
    put(panel.fields.invited_on, "Quatsch")
    assert "verkürzt" in panel.notice.what.text()


def test_an_end_before_the_begin_is_said_at_the_field(panel, meeting):
    put(panel.fields.end, "15:00")
    assert not panel.flush()
    assert panel.fields.end.accessibleDescription() == "Das Ende liegt vor dem Beginn."
    assert panel.fields.end.text() == "15:00"
    assert meeting().planned_end is None
    put(panel.fields.end, "17:30")
    assert panel.flush()
    assert meeting().planned_end == time(17, 30)


def test_sending_asks_freezes_the_numbers_and_stops_undo(panel, meeting, said, context, read):
    put_line(panel.fields.reference, "32-70/2026-03")
    put(panel.fields.invited_on, "24.2.2026")
    panel.fields.sent_by.setCurrentIndex(panel.fields.sent_by.findText("per Post"))
    panel.fields.sent_by.activated.emit(1)
    panel.mark_sent.click()
    assert [kind for kind, _ in said] == ["ask", "info"]
    assert said[1][1] == "Versand am 24. Februar 2026 festgehalten."
    assert meeting().state is MeetingState.INVITED
    assert not panel.mark_sent.isVisible()
    assert panel.sent.text() == "Versandt am 24. Februar 2026 per Post."
    numbers = read(
        lambda work: [i.number for i in work.agenda_items.where(meeting_id=panel.chosen)]
    )
    assert numbers == ["1", "2", "3"]
    assert context.operations.undo_label() == ""


def test_who_says_no_has_sent_nothing(panel, meeting, said):
    said.answer = False
    panel.mark_sent.click()
    assert meeting().state is MeetingState.SCHEDULED


def test_a_letter_after_the_meeting_is_refused_at_its_field(panel, meeting):
    panel.mark_sent.click()
    assert panel.fields.invited_on.accessibleDescription() == (
        "Die Einladung liegt nach dem Sitzungstag."
    )
    assert meeting().state is MeetingState.SCHEDULED


def test_an_invitation_without_agenda_is_refused(panel, store, council, said):
    with store.begin("leer") as work:
        for item in work.agenda_items.where(meeting_id=council.meeting):
            work.agenda_items.remove(item)
    put(panel.fields.invited_on, "24.2.2026")
    panel.mark_sent.click()
    assert said.errors == ["Die Tagesordnung ist noch leer. Bitte zuerst einen Punkt eintragen."]


def test_undo_shows_what_was_before(panel, context):
    put_line(panel.fields.place, "Feuerwehrhaus")
    assert panel.flush()
    context.operations.undo()
    assert panel.fields.place.text() == "Rathaus, Sitzungssaal Mansbach"


def test_documents_are_asked_for(qtbot, panel):
    from PySide6.QtWidgets import QPushButton

    for text, key in (("Einladung", "invitation"), ("Kalenderdatei", "calendar")):
        found = next(b for b in panel.findChildren(QPushButton) if b.text() == text)
        with qtbot.waitSignal(panel.document_asked) as asked:
            found.click()
        assert asked.args == [key]


def attachments(read, council):
    return read(lambda work: work.attachments.where(meeting_id=council.meeting))


def test_files_are_attached_renamed_and_saved_again(
    qtbot, panel, council, read, tmp_path, said, context
):
    (tmp_path / "Lageplan Bahnhof.pdf").write_bytes(b"%PDF-1.4 fiktiv")
    card = panel.attachments
    assert card.empty.isVisible()
    dialog = card.choose()
    dialog.setDirectory(str(tmp_path))
    dialog.filesSelected.emit([str(tmp_path / "Lageplan Bahnhof.pdf")])
    dialog.reject()
    qtbot.waitUntil(lambda: len(card.rows) == 1)
    row = card.rows[0]
    assert (row.title.text(), row.invited.isChecked(), row.public.isChecked()) == (
        "Lageplan Bahnhof",
        True,
        True,
    )
    put_line(row.title, "Lageplan")
    row.public.click()
    assert panel.flush()
    kept = attachments(read, council)[0]
    assert (kept.title, kept.is_public, kept.file_name) == (
        "Lageplan",
        False,
        "Lageplan Bahnhof.pdf",
    )
    target = tmp_path / "zurück.pdf"
    row.save_as.click()
    saving = next(d for d in card.findChildren(QFileDialog) if d.isVisible())
    saving.fileSelected.emit(str(target))
    saving.reject()
    qtbot.waitUntil(target.exists)
    assert target.read_bytes() == b"%PDF-1.4 fiktiv"
    qtbot.waitUntil(lambda: ("saved", "„zurück.pdf“ wurde gespeichert.") in said)
    row.remove.click()
    assert card.rows == []
    assert said[-1] == ("undo", "Anlage „Lageplan“ entfernt")
    context.operations.undo()
    assert len(card.rows) == 1


def test_an_attachment_needs_a_title(panel, store, council, read):
    with store.begin("Anlage") as work:
        attach(work, council.meeting, AttachmentFields(title="Anwesenheitsliste"))
    panel.attachments.refresh()
    row = panel.attachments.rows[0]
    assert not row.save_as.isVisible()
    put_line(row.title, "")
    assert not panel.flush()
    assert row.title.accessibleDescription() == "Bitte ausfüllen."
    assert attachments(read, council)[0].title == "Anwesenheitsliste"


def test_files_over_50_mb_are_refused(qtbot, panel, tmp_path, said):
    large = tmp_path / "Film.mp4"
    with large.open("wb") as file:
        file.truncate(50 * 1024 * 1024 + 1)
    panel.attachments.add(large)
    qtbot.waitUntil(lambda: bool(said.errors))
    assert "größer als 50 MB" in said.errors[0]


def test_a_day_that_was_moved_is_on_file(panel, meeting):
    put(panel.fields.held_on, "24.3.2026")
    assert panel.flush()
    assert meeting().held_on == date(2026, 3, 24)
    assert meeting().sequence == 1


def change_elsewhere(store, council, **values):
    with store.begin("anderswo") as work:
        for name, value in values.items():
            setattr(work.meetings.get(council.meeting), name, value)


def test_what_was_changed_elsewhere_is_shown_before_it_is_replaced(
    panel, store, council, meeting, said
):
    put_line(panel.fields.place, "Feuerwehrhaus")
    change_elsewhere(
        store,
        council,
        place="Bürgerhaus",
        chair_id=council.persons[1],
        invitation_form=InvitationForm.POST,
    )
    assert not panel.flush()
    assert said.errors == [
        "Diese Angaben wurden inzwischen an anderer Stelle geändert. In der Datei steht: "
        "Ort und Raum: „Bürgerhaus“; Vorsitz: „Dornbusch“; Wie: „per Post“. "
        "Beim nächsten Tastendruck gilt Ihre Fassung."
    ]
    assert meeting().place == "Bürgerhaus"
    put_line(panel.fields.place, "Feuerwehrhaus 2")
    assert panel.flush()
    assert meeting().place == "Feuerwehrhaus 2"
    put_line(panel.fields.place, "Feuerwehrhaus 3")
    assert panel.flush()


def test_a_change_of_something_else_is_no_conflict(panel, store, council, meeting, said):
    put_line(panel.fields.place, "Feuerwehrhaus")
    change_elsewhere(store, council, begun_at=time(16, 2))
    assert panel.flush()
    assert said.errors == []
    assert (meeting().place, meeting().begun_at) == ("Feuerwehrhaus", time(16, 2))


def test_what_was_added_after_the_invitation_has_a_document_of_its_own(
    qtbot, panel, store, council, context
):
    assert not panel.supplement.isVisible()
    context.operations.attempt("x", send_invitation, council.meeting, on=date(2026, 2, 24))
    context.operations.attempt("y", add_item, council.meeting, AgendaItemFields(title="Eilsache"))
    assert panel.supplement.isVisible()
    with qtbot.waitSignal(panel.document_asked) as asked:
        panel.supplement.click()
    assert asked.args == ["supplement"]
