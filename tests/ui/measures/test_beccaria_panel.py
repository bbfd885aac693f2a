"""The tab Beccaria-Bogen: seven steps, filled, written, done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.measures.records import Measure
from tests.ui.meetings.live import keys, settle, shown, where
from ui.measures.beccaria_panel import BeccariaPanel

__all__ = ["shown"]


@pytest.fixture
def measures(store):
    with store.begin("Maßnahmen") as work:
        made = [
            Measure(number="M-1", title="Licht", facts="Im Tunnel ist es dunkel."),
            Measure(number="M-2", title="Streetwork"),
        ]
        for one in made:
            work.measures.add(one)
        return [one.id for one in made]


@pytest.fixture
def panel(context, measures, shown):
    panel = shown(BeccariaPanel(context), 900, 720)
    panel.show_record(measures[0])
    settle()
    return panel


def states(panel):
    model = panel.list.rows_model
    return [model.columns[0].second(line) for line in model.rows()]


def known(panel):
    items = [panel.form._known.itemAt(i).widget() for i in range(panel.form._known.count())]
    labels = [item.text() for item in items if item]
    return dict(zip(labels[::2], labels[1::2], strict=True))


def test_the_sheet_fills_itself_and_asks_kindly_for_the_rest(panel):
    assert states(panel) == ["Angaben vorhanden", *["noch leer"] * 6]
    assert panel.told.text().startswith("0 von 7 Schritten erledigt, bei 1 steht schon etwas.")
    assert known(panel) == {"Anlass und Faktenlage": "Im Tunnel ist es dunkel."}
    assert not panel.form.missing.isVisible()
    panel.next.click()
    assert panel.form.title.text() == "2. Die Ursachen verstehen"
    assert panel.form.missing.what.text().startswith("Noch leer: ")
    assert not panel.form.known.isVisible()


def test_what_is_written_is_kept_with_its_step(panel, store):
    keys(panel.form.text.edit, "Hecken verdecken den Weg")
    keys(panel.form.evidence, "Begehung")
    panel.form.done.click()
    panel.next.click()
    keys(panel.form.text.edit, "Leerstand")
    assert panel.flush()
    kept = {one.step: one for one in where(store, "beccaria_steps")}
    assert (kept[1].text, kept[1].evidence, kept[1].is_done) == (
        "Hecken verdecken den Weg",
        "Begehung",
        True,
    )
    assert (kept[2].text, kept[2].is_done) == ("Leerstand", False)
    assert states(panel)[:3] == ["✓ erledigt", "Angaben vorhanden", "noch leer"]
    panel.list.select_id(1)
    assert panel.form.text.edit.toPlainText() == "Hecken verdecken den Weg"


def test_another_measure_has_its_own_sheet(panel, measures, store):
    keys(panel.form.text.edit, "nur für die erste")
    panel.show_record(measures[1])
    settle()
    assert panel.form.text.edit.toPlainText() == ""
    assert states(panel) == ["noch leer"] * 7
    (kept,) = where(store, "beccaria_steps")
    assert kept.measure_id == measures[0]


def test_undo_takes_a_step_back(panel, context):
    keys(panel.form.text.edit, "Leerstand")
    assert panel.flush()
    assert context.operations.undo_label() == "Beccaria-Bogen, Schritt 1"
    context.operations.undo()
    assert panel.form.text.edit.toPlainText() == ""


def test_too_long_an_evidence_stays_until_it_is_shorter(panel, store):
    panel.form.evidence.setMaxLength(5000)
    panel.form.evidence.setText("x" * 1001)
    panel.form.evidence.textEdited.emit("x")
    panel.list.select_id(3)
    assert panel.form.step == 1
    assert panel.list.current_id() == 1
    assert where(store, "beccaria_steps") == []


def test_after_the_last_step_comes_the_first(panel):
    panel.list.select_id(7)
    panel.next.click()
    assert panel.form.step == 1


def test_a_change_of_the_measure_shows_at_once(panel, context, measures):
    def edit(work):
        work.measures.get(measures[0]).facts = "Neue Zahlen"

    context.operations.perform("ändern", edit)
    assert known(panel)["Anlass und Faktenlage"] == "Neue Zahlen"


def test_enter_goes_to_the_text(panel):
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert panel.form.text.edit.hasFocus()


def test_the_sheet_is_written_as_word(panel, tmp_path, context, said):
    panel.write()
    dialog = panel.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Beccaria-Bogen M-1.docx")
    dialog.reject()
