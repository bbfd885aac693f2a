"""Everything on paper for the day: chosen, written into one folder, and again where it changed."""

from datetime import time

from tests.ui.meetings.live import settle


def handed_out(page, qtbot, folder):
    page.flow.make(page.day_id, page.choice.ticked(), folder)
    qtbot.waitUntil(
        lambda: any(r.printed for rows in page.rows.values() for r in rows), timeout=20_000
    )
    settle()


def move(page, context, title, **values):
    def change(work):
        items = work.programme_items.where(prevention_day_id=page.day_id)
        item = next(one for one in items if one.title == title)
        for name, value in values.items():
            setattr(item, name, value)

    context.operations.perform("Verlegen", change)


def test_every_document_says_for_whom_it_is_how_much_and_when_it_was_handed_out(page):
    line = page.choice.lines["contributor-sheets"]
    assert line.size.text() == "8 Blätter"
    assert line.printed.text() == "noch nie"
    assert line.state.isHidden()
    assert line.box.accessibleName() == "Blätter für Mitwirkende (PDF), 8 Blätter, noch nie"
    assert not page.changed.isEnabled()
    assert page.note.isHidden()


def test_the_set_lies_in_one_folder_and_says_afterwards_what_changed(
    page, context, qtbot, tmp_path
):
    handed_out(page, qtbot, tmp_path)
    (folder,) = tmp_path.glob("Druckmappe*")
    names = {path.name for path in folder.iterdir()}
    assert "Regieplan 9. Musterauer Präventionstag.docx" in names
    assert "Namensschilder 9. Musterauer Präventionstag.pdf" in names
    assert not any(name.startswith("Plakat A2") for name in names)
    line = page.choice.lines["contributor-sheets"]
    assert line.state.text() == "unverändert"

    move(page, context, "Hundestaffel", starts_at=time(15))
    qtbot.waitUntil(lambda: line.state.text() == "1 geändert")
    assert page.choice.lines["programme"].state.text() == "geändert"
    assert page.note.isVisible()
    assert page.changed.isEnabled()
    page.flow.make(page.day_id, list(page.choice.lines), tmp_path, only_changed=True)
    qtbot.waitUntil(lambda: line.state.text() == "unverändert", timeout=20_000)
    (again,) = tmp_path.glob("Geänderte*")
    assert any(path.name.startswith("Blätter für Mitwirkende") for path in again.iterdir())
    assert not any(path.name.startswith("Namensschilder") for path in again.iterdir())
