"""Any text a person can type or paste comes back unchanged, in the window and in Word."""

import pytest
from docx import Document

from tests.story.conftest import close
from tests.story.user import CTRL, FIELDS, Key
from tests.word_reading import lines

pytestmark = pytest.mark.story

FIRM = "Müller & Söhne <Leitung>"
HARD = (
    "Müller & Söhne <Leitung> <b>fett</b> 🚒 👩\u200d👩\u200d👧 \u200fשלום\u200e z\u0308 Ŵ ﬁ "
    "\u202bمرحبا\u202c {{ x }} {% if %} „ja“ – 10\xa0% ½ \\n *so* _so_ `#` &amp; &#8364; ]]>"
)
TITLE = (HARD + " Ä€🚒" * 100)[:300]
LONG = "\n".join(f"{number}: {HARD}" for number in range(100_000 // len(HARD) + 1))[:100_000]
LONG = LONG.rstrip()
EDITOR, NAME = "Niederschrift zu diesem Punkt", "Łukasz Żółć-Ñandú"
UNFIT = "A\x00\x07\x1b\x7fB\ud83dC\udd25D\ufffeE\uffffF"


def test_hard_words_are_the_same_after_reopening_and_in_word(desk, open_window, tmp_path):
    user = desk.user
    meets(user, f"Kommission {HARD}", place=HARD)
    user.fill("Bezeichnung", HARD)
    user.fill("Vorlage (nur als Text)", HARD[:60].strip())
    begins(user)
    user.open_tab("Bereiche der Sitzung", "Niederschrift")
    user.click_line("Tagesordnung", "Müller")
    user.go_to(EDITOR)
    user.write(HARD)
    user.press(Key.Key_F6)
    user.write(HARD)
    user.fill("Ja", "1")
    user.click("Beschluss 2026-1-01 festhalten")
    user.press(Key.Key_F7)
    user.fill("Was", HARD)
    user.fill("Zuständig", FIRM)
    user.press(Key.Key_Escape)  # away with the list of names that fit
    user.click("Auftrag M-2026-001 erteilen")
    again = reopened(desk, open_window).user
    assert again.reads_part(HARD)
    again.open_tab("Bereiche der Sitzung", "Einladung")
    assert again.the(FIELDS, "Ort und Raum").text() == HARD
    again.open_tab("Bereiche der Sitzung", "Tagesordnung")
    assert again.lines("Tagesordnung") == [HARD]
    again.open_tab("Bereiche der Sitzung", "Niederschrift")
    assert written(again, EDITOR) == HARD
    again.click("Beschluss 2026-1-01 berichtigen")
    assert written(again, "Wortlaut des Antrags") == HARD
    again.click("Nicht berichtigen")
    found = exported(again, tmp_path / "Unicode.docx")
    assert f"TOP 1  {HARD}" in found
    assert found.count(HARD) == 3  # minutes, resolution, row of the assignment
    assert f"Auftrag M-2026-001: {HARD} · zuständig: {FIRM}" in found
    assert {NAME, FIRM, "durchgehend"} <= set(found)
    assert [line for line in found if f"Kommission {HARD}" in line]
    assert f"Dienstag, 17. März 2026, {HARD}" in found


def test_long_texts_and_titles_are_the_same_after_reopening_and_in_word(
    desk, open_window, tmp_path
):
    user = desk.user
    assert (len(LONG) > 99_000, len(TITLE)) == (True, 300)
    meets(user, "AG Lang", item=TITLE)
    user.open_tab("Bereiche der Sitzung", "Niederschrift")
    user.go_to(EDITOR)
    user.paste(LONG)
    again = reopened(desk, open_window).user
    again.open_tab("Bereiche der Sitzung", "Tagesordnung")
    assert again.lines("Tagesordnung") == [TITLE]
    assert written(again, "Bezeichnung") == TITLE
    again.open_tab("Bereiche der Sitzung", "Niederschrift")
    assert written(again, EDITOR) == LONG
    found = exported(again, tmp_path / "Lang.docx")
    start = found.index(f"TOP 1  {TITLE}") + 1
    assert found[start : start + LONG.count("\n") + 1] == LONG.split("\n")


def test_what_no_file_can_hold_is_dropped_where_it_is_entered(desk, open_window, tmp_path):
    user = desk.user
    meets(user, "AG Sauber", place="Raum 1")
    for name in ("Bezeichnung", "Bericht", "Vorlage (nur als Text)"):
        user.fill(name, "")
        user.press(Key.Key_Delete)
        user.paste(f"{UNFIT}🚒")
    begins(user)
    user.open_tab("Bereiche der Sitzung", "Niederschrift")
    user.go_to(EDITOR)
    user.paste(f"{UNFIT}🚒")
    user.write(UNFIT)
    (item,) = reopened(desk, open_window).ask(lambda work: work.agenda_items.all())
    texts = (item.title, item.rapporteur, item.paper_reference, item.minutes_text)
    assert texts == ("ABCDEF🚒", "ABCDEF🚒", "ABCDEF🚒", "ABCDEF🚒ABCDEF")


def meets(user, committee, place="Rathaus", item="Müller"):
    """A committee with one member, its first meeting and one item, all of it typed."""
    user.press(Key.Key_7, CTRL)
    user.press(Key.Key_N, CTRL)
    user.fill("Name", committee)
    user.choose("Regelwerk zum Anfang", "Kommission nach HGO")
    user.click("Gremium anlegen")
    user.write(f"Herr {NAME}")
    user.enter(times=2)
    user.fill("Entsandt von", FIRM)
    user.press(Key.Key_Tab)
    user.click("Neu anlegen")
    user.press(Key.Key_2, CTRL)
    user.press(Key.Key_N, CTRL)
    user.write("17.3.2026")
    user.fill("Beginn", "16")
    user.fill("Ort und Raum", place)
    user.enter()
    user.go_to("Neuer Punkt")
    user.paste(item)
    user.enter()


def begins(user):
    user.open_menu("Weitere Aktionen")["Sitzung beginnen"].trigger()
    user.click("Alle da um 16:00")


def reopened(desk, open_window):
    """The same file in a new window, at the meeting."""
    path = desk.session.context.vault.path
    close(desk.session)
    again = open_window(path)
    again.user.press(Key.Key_2, CTRL)
    return again


def written(user, name):
    """What stands in a text, letter by letter; Qt's plain text changes protected spaces."""
    return user.the(FIELDS, name).document().toRawText().replace("\u2029", "\n")


def exported(user, target):
    user.open_menu("Weitere Aktionen")["Niederschrift (Word)"].trigger()
    user.save_as(target)
    return lines(Document(str(target)))
