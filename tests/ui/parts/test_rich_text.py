import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QToolButton

from praeventionsrat.records import clean
from praeventionsrat.richtext import (
    Block,
    Document,
    ListKind,
    Run,
    from_plain,
    normal,
    parse,
    to_markdown,
)
from ui.parts.rich_text import RichTextEditor
from ui.parts.rich_text_document import extract, fill, insert
from ui.parts.writing_edit import OWN_FORMAT, DeafDocument, pasted

TRICKY = (
    "1. kein Punkt",
    "- kein Strich",
    "# keine Überschrift",
    "<Leitung> der Sitzung",
    "**keine** Sterne ** hier *",
    "Ordner\\Datei\\",
    "fest\u00a0verbunden\u00a0",
    "rechts\u200fnach\u200elinks\u202b",
    "👩\u200d👩\u200d👧 und 🇩🇪",
    "  zwei  Lücken  ",
    "&amp; &lt;b&gt;",
    "a\tb",
    "\ufffc\ufdd0",
    "x" * 5000,
)
words = st.one_of(
    st.sampled_from(TRICKY),
    st.text(max_size=40).map(lambda text: str(clean(text))),
)
runs = st.builds(Run, words, st.booleans(), st.booleans())
blocks = st.builds(
    Block,
    st.lists(runs, max_size=4).map(tuple),
    st.sampled_from(ListKind),
    st.integers(0, 2),
)
documents = st.lists(blocks, max_size=8).map(lambda made: normal(Document(tuple(made))))


@pytest.fixture
def editor(qtbot, theme):
    editor = RichTextEditor("Text", "Hier schreiben …")
    qtbot.addWidget(editor)
    editor.resize(500, 400)
    editor.show()
    editor.edit.setFocus()
    return editor


def press(qtbot, editor, *keys):
    for key in keys:
        qtbot.keyClick(editor.edit, key)


def choose_all(editor):
    editor.edit.selectAll()


@settings(deadline=None, max_examples=150)
@given(documents)
def test_nothing_is_lost_on_the_way_through_the_editor(qapp, document):
    shown = QTextDocument()
    fill(shown, document)
    assert extract(shown) == document


@settings(deadline=None, max_examples=50)
@given(documents, documents)
def test_nothing_of_a_text_before_shines_through(qapp, before, after):
    shown = QTextDocument()
    fill(shown, before)
    fill(shown, after)
    assert extract(shown) == after


@pytest.mark.parametrize("text", TRICKY)
def test_tricky_words_are_stored_and_shown_as_typed(editor, text):
    editor.edit.insertFromMimeData(mime(text=text))
    markdown = editor.markdown()
    editor.set_markdown("")
    editor.set_markdown(markdown)
    wanted = normal(Document((Block((Run(str(clean(text))),)),)))
    assert parse(editor.markdown()) == wanted


def test_loading_is_no_editing_and_typing_is(qtbot, editor):
    heard = []
    editor.edited.connect(lambda: heard.append(1))
    editor.set_markdown("**Hallo**")
    editor.set_markdown("**Hallo**")
    assert heard == []
    qtbot.keyClicks(editor.edit, "x")
    assert heard
    assert editor.markdown() == "x**Hallo**" or "Hallo" in editor.markdown()


def test_the_same_text_again_leaves_the_cursor_where_it_is(editor):
    editor.set_markdown("Hallo Welt")
    cursor = editor.edit.textCursor()
    cursor.setPosition(5)
    editor.edit.setTextCursor(cursor)
    editor.set_markdown("Hallo Welt")
    assert editor.edit.textCursor().position() == 5
    editor.set_markdown("Etwas anderes")
    assert editor.edit.textCursor().position() == 0


def test_bold_and_italic_by_key_and_button(qtbot, editor):
    editor.set_markdown("Wort")
    choose_all(editor)
    qtbot.keyClick(editor.edit, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert editor.markdown() == "**Wort**"
    assert editor.bold.isChecked()
    editor.italic.click()
    assert editor.markdown() == "***Wort***"
    editor.bold.click()
    editor.italic.click()
    assert editor.markdown() == "Wort"


def test_a_dash_begins_a_list_and_an_empty_line_ends_it(qtbot, editor):
    qtbot.keyClicks(editor.edit, "- eins")
    press(qtbot, editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.edit, "zwei")
    press(qtbot, editor, Qt.Key.Key_Return, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.edit, "Ende")
    assert editor.markdown() == "- eins\n- zwei\n\nEnde"


def test_a_number_begins_a_numbered_list_two_levels_deep(qtbot, editor):
    qtbot.keyClicks(editor.edit, "1. eins")
    press(qtbot, editor, Qt.Key.Key_Return, Qt.Key.Key_Tab)
    qtbot.keyClicks(editor.edit, "a")
    press(qtbot, editor, Qt.Key.Key_Tab)  # no third level
    press(qtbot, editor, Qt.Key.Key_Return, Qt.Key.Key_Backtab)
    qtbot.keyClicks(editor.edit, "zwei")
    editor.edit.indent(+5)
    assert editor.markdown() == "1. eins\n   1. a\n2. zwei"


def test_a_dash_within_a_list_is_a_dash(qtbot, editor):
    qtbot.keyClicks(editor.edit, "- - x")
    assert [block.text for block in parse(editor.markdown()).blocks] == ["- x"]


def test_backspace_at_the_start_takes_a_line_out_of_the_list(qtbot, editor):
    editor.set_markdown("- eins\n- zwei")
    editor.edit.moveCursor(QTextCursor.MoveOperation.End)
    editor.edit.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    press(qtbot, editor, Qt.Key.Key_Backspace)
    assert editor.markdown() == "- eins\n\nzwei"


def test_buttons_make_lists_and_change_their_kind(qtbot, editor):
    editor.set_markdown("eins\n\nzwei")
    choose_all(editor)
    editor.bullets.click()
    assert editor.markdown() == "- eins\n- zwei"
    choose_all(editor)
    editor.numbers.click()
    assert editor.markdown() == "1. eins\n2. zwei"
    assert editor.numbers.isChecked()
    choose_all(editor)
    editor.numbers.click()
    assert editor.markdown() == "eins\n\nzwei"


def test_lines_of_a_list_move_in_and_out(editor):
    editor.set_markdown("- eins\n- zwei\n- drei")
    for steps in (1, 2):
        editor.edit.moveCursor(QTextCursor.MoveOperation.Start)
        for _ in range(steps):
            editor.edit.moveCursor(QTextCursor.MoveOperation.NextBlock)
        editor.indent.click()
    assert editor.markdown() == "- eins\n  - zwei\n  - drei"
    editor.outdent.click()
    assert editor.markdown() == "- eins\n  - zwei\n- drei"
    editor.outdent.click()
    assert editor.markdown() == "- eins\n  - zwei\n\ndrei"
    editor.edit.indent(1)
    assert editor.markdown() == "- eins\n  - zwei\n\ndrei"


def test_tab_outside_a_list_goes_to_the_next_field(qtbot, editor):
    editor.set_markdown("Text")
    press(qtbot, editor, Qt.Key.Key_Tab)
    assert editor.markdown() == "Text"


def mime(html=None, text=None):
    source = QMimeData()
    if html is not None:
        source.setHtml(html)
    if text is not None:
        source.setText(text)
    return source


def test_paste_keeps_structure_and_drops_the_rest(editor):
    html = (
        '<h1 style="color:red">Kopf</h1><p>Text <b>fett</b> <i>kursiv</i> '
        '<img src="file:///etc/passwd"><a href="http://example.org/x">Verweis</a></p>'
        "<ul><li>eins<ul><li>zwei</li></ul></li></ul><ol><li>A</li></ol>"
        "<style>p{color:red}</style><script>boese()</script>"
    )
    assert editor.edit.canInsertFromMimeData(mime(html))
    editor.edit.insertFromMimeData(mime(html))
    markdown = editor.markdown()
    assert "Text **fett** *kursiv*" in markdown
    assert "- eins\n  - zwei\n1. A" in markdown
    assert "Verweis" in markdown
    for gone in ("red", "http", "passwd", "boese", "\ufffc"):
        assert gone not in markdown


def test_paste_loads_nothing_that_is_named(editor, tmp_path):
    url = QUrl.fromLocalFile(str(tmp_path / "bild.png"))
    kind = QTextDocument.ResourceType.ImageResource.value
    assert editor.edit.loadResource(kind, url) is None
    assert DeafDocument().loadResource(kind, url) is None


def test_pasted_lines_become_paragraphs_in_the_place_of_the_selection(editor):
    editor.set_markdown("alt")
    choose_all(editor)
    editor.edit.insertFromMimeData(mime(text="eins\r\nzwei\x00\x07\n\n- drei"))
    assert editor.markdown() == "eins\n\nzwei\n\n\\- drei"


def test_a_few_pasted_words_join_the_paragraph(editor):
    editor.set_markdown("Anfang Ende")
    cursor = editor.edit.textCursor()
    cursor.setPosition(6)
    editor.edit.setTextCursor(cursor)
    editor.edit.insertFromMimeData(mime(text=" und"))
    assert editor.markdown() == "Anfang und Ende"


def test_copy_and_paste_between_our_texts_loses_nothing(qtbot, editor):
    text = "fest\u00a0verbunden **fett**\n\n- eins\n  1. zwei"
    editor.set_markdown(text)
    choose_all(editor)
    source = editor.edit.createMimeDataFromSelection()
    assert to_markdown(pasted(source)) == text
    assert source.hasFormat(OWN_FORMAT)
    other = RichTextEditor("Anderer")
    qtbot.addWidget(other)
    other.edit.insertFromMimeData(source)
    assert other.markdown() == text


def test_a_part_of_a_line_is_copied_as_marked(editor):
    editor.set_markdown("a👩b **fett**")
    cursor = editor.edit.textCursor()
    cursor.setPosition(1)
    cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
    editor.edit.setTextCursor(cursor)
    assert to_markdown(pasted(editor.edit.createMimeDataFromSelection())) == "👩b **fe**"


def test_words_can_be_put_in_and_taken_out(editor):
    editor.insert_markdown("Die Mitglieder **beschließen**:\n\n- eins")
    choose_all(editor)
    assert editor.selected_text() == "Die Mitglieder beschließen:\neins"


def test_leaving_the_text_is_told(qtbot, editor):
    editor.activateWindow()
    editor.edit.setFocus()
    QApplication.processEvents()
    with qtbot.waitSignal(editor.left):
        editor.edit.clearFocus()


def test_a_locked_text_can_be_read_only(qtbot, editor):
    editor.set_markdown("- fest")
    editor.set_locked(locked=True)
    press(qtbot, editor, Qt.Key.Key_X, Qt.Key.Key_Backspace, Qt.Key.Key_Tab)
    assert editor.markdown() == "- fest"
    assert not any(made.isVisible() for made in editor.findChildren(QToolButton))
    editor.set_locked(locked=False)
    assert editor.bold.isVisible()


def test_inserting_into_the_middle_of_a_list_keeps_it(qapp):
    shown = QTextDocument()
    fill(shown, parse("- eins\n- zwei"))
    cursor = QTextCursor(shown)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    insert(cursor, from_plain(" mehr"))
    assert to_markdown(extract(shown)) == "- eins mehr\n- zwei"


def test_a_hundred_thousand_characters_stay_fluent(qtbot, editor):
    long = "\n\n".join("Wort **fett** und mehr davon. " * 40 for _ in range(100))
    editor.set_markdown(long)
    assert len(editor.markdown()) > 100_000
    started = time.perf_counter()
    for _ in range(20):
        qtbot.keyClicks(editor.edit, "a")
    assert (time.perf_counter() - started) / 20 < 0.05
