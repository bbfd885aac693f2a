"""The tab Datenschutz in the real page: origin, consents, and the assistant that erases."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton

from praeventionsrat.contacts.consents import ACCESS_NEEDS
from tests.ui.keys import type_text
from ui.contacts.privacy.consents import ConsentDialog
from ui.contacts.privacy.erasure_dialog import ErasureDialog
from ui.contacts.privacy.origin_form import today


@pytest.fixture
def eichenlaub(page, read):
    rows = read(lambda work: work.persons.rows())
    found = next(row.id for row in rows if "Eichenlaub" in row.name)
    page.open_record("person", found)
    page.detail.open_tab("privacy")
    return found


@pytest.fixture
def panel(page, eichenlaub):
    return page.detail._panel("privacy")


def words(widget):
    return "\n".join(w.text() for w in widget.findChildren(QLabel) if w.isVisibleTo(widget))


def press(widget, text):
    next(b for b in widget.findChildren(QPushButton) if b.text() == text).click()


def test_what_is_noted_about_the_data_is_saved_while_it_is_typed(panel, read, eichenlaub, context):
    type_text(panel.origin.origin, "Visitenkarte")
    type_text(panel.origin.basis, "Vertrag (Art. 6 Abs. 1 Buchst. b DSGVO)")
    panel.origin.no_forwarding.click()
    assert panel.flush()
    person = read(lambda work: work.persons.get(eichenlaub))
    assert (person.data_source, person.no_forwarding) == ("Visitenkarte", True)
    assert person.legal_basis.startswith("Vertrag")
    context.operations.undo()
    assert panel.origin.origin.text() == ""


def test_checked_today_makes_the_next_look_due_in_a_year(panel, read, eichenlaub, said):
    panel.origin.checked_today.click()
    person = read(lambda work: work.persons.get(eichenlaub))
    assert person.checked_on == today()
    assert person.review_on > today() + timedelta(days=360)
    assert said[-1] == ("undo", "Angaben geprüft")
    panel.origin.review_on.set_value(None)
    type_text(panel.origin.review_on, "31.2.")
    panel.origin.checked_today.click()  # first what is wrong must be put right


def test_an_institution_has_an_origin_but_no_rights_of_persons(page, read):
    rows = read(lambda work: work.organizations.rows())
    page.open_record("organization", rows[0].id)
    page.detail.open_tab("privacy")
    panel = page.detail._panel("privacy")
    assert not panel.rights.isVisibleTo(panel)
    assert not panel.consents.isVisibleTo(panel)
    type_text(panel.origin.purpose, "Rundbrief")
    assert panel.flush()
    assert read(lambda work: work.organizations.get(rows[0].id)).data_purpose == "Rundbrief"
    page.detail.erase()
    assert page.window().findChild(ErasureDialog) is None


def test_a_consent_is_kept_with_its_wording_and_revoked_never_rewritten(
    panel, read, eichenlaub, context, qtbot
):
    def edit(work):
        work.persons.get(eichenlaub).access_needs = "Rampe"

    context.operations.perform("x", edit)
    panel.consents.add.click()
    dialog = panel.findChild(ConsentDialog)
    press(dialog, "Festhalten")
    assert "Bitte ausfüllen." in words(dialog)
    type_text(dialog.purpose, ACCESS_NEEDS)
    dialog.wording.setPlainText("Ich bin einverstanden.")
    type_text(dialog.version, "2026-01")
    press(dialog, "Festhalten")
    (consent,) = read(lambda work: work.consents.where(person_id=eichenlaub))
    assert (consent.purpose, consent.version, consent.given_on) == (
        ACCESS_NEEDS,
        "2026-01",
        today(),
    )
    qtbot.waitUntil(lambda: "„Ich bin einverstanden.“" in words(panel.consents))
    press(panel.consents, "Widerrufen")
    qtbot.waitUntil(lambda: "widerrufen am" in words(panel.consents))
    person = read(lambda work: work.persons.get(eichenlaub))
    assert person.access_needs == ""
    panel.consents.new()
    dialog = panel.findChildren(ConsentDialog)[-1]
    type_text(dialog.purpose, ACCESS_NEEDS)
    dialog.purpose.editingFinished.emit()
    assert dialog.wording.toPlainText() == "Ich bin einverstanden."


@pytest.fixture
def assistant(page, eichenlaub, qtbot):
    page.detail.erase()
    dialog = page.window().findChild(ErasureDialog)
    qtbot.waitUntil(lambda: dialog.plan is not None)
    return dialog


def test_the_assistant_says_what_stays_and_why_before_anything_happens(assistant):
    said = words(assistant.plan_page)
    assert "3 Fassungen von Niederschriften" in said
    assert "Art. 17 Abs. 3" in said
    assert "5 Einladungen" in said
    assert not assistant.away.isVisibleTo(assistant)
    assistant.next.click()
    assert assistant.title.text() == "4 Stellen im freien Text"
    assert "Anwesenheit „12. Sitzung" in words(assistant.places)
    assistant.back.click()
    assert "löschen" in assistant.title.text()


def test_a_person_is_erased_after_one_clear_question(
    assistant, said, read, eichenlaub, context, page
):
    assistant.reason.setText("Antrag vom 3. November")
    assistant.next.click()
    said.answer = False
    assistant.away.click()
    assert read(lambda work: work.persons.find(eichenlaub)) is not None
    said.answer = True
    assistant.away.click()
    assert read(lambda work: work.persons.find(eichenlaub)) is None
    assert assistant.title.text() == "Die Person ist gelöscht"
    assert context.operations.undo_label() == ""
    (erasure,) = read(lambda work: work.erasures.all())
    assert erasure.reason == "Antrag vom 3. November"
    assert "Eichenlaub" not in [line.name for line in page._lines]
    assert not read(lambda work: [h for h in work.search("Eichenlaub") if h.kind == "person"])


def test_places_can_be_left_as_they_are(assistant, read):
    assistant.next.click()
    assistant.places.none.click()
    assert assistant.places.chosen() == frozenset()
    assistant.places.all.click()
    assert len(assistant.places.chosen()) == 4
    assistant.places.none.click()
    assistant.away.click()
    assert read(lambda work: [a for a in work.circular_answers.all() if "Eichenlaub" in a.name])


def test_closing_the_assistant_changes_nothing(assistant, read, eichenlaub):
    assistant.close_button.click()
    assert assistant.result() == QDialog.DialogCode.Rejected
    assert read(lambda work: work.persons.find(eichenlaub)) is not None


def test_the_letter_with_everything_is_one_press_away_and_the_request_is_noted(
    panel, read, eichenlaub, qtbot, tmp_path, said
):
    panel.rights.tell_button.click()
    panel.rights.tell()  # it is looking already
    qtbot.waitUntil(lambda: bool(panel.findChildren(QFileDialog)), timeout=20_000)
    dialog = panel.findChildren(QFileDialog)[0]
    target = tmp_path / "Auskunft.docx"
    dialog.fileSelected.emit(str(target))
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: any(kind == "saved" for kind, _ in said))
    dialog.reject()
    (request,) = read(lambda work: work.data_requests.where(person_id=eichenlaub))
    assert request.received_on == today()
    qtbot.waitUntil(lambda: "zu beantworten bis" in words(panel.rights))
    press(panel.rights, "Beantwortet")
    qtbot.waitUntil(lambda: "beantwortet am" in words(panel.rights))
    assert "vor dem Versand" in words(panel.rights)
