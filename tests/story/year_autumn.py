"""September and November: what stays secret, what is told; the last task is done."""

from PySide6.QtWidgets import QCheckBox

from tests.story.user import CTRL, SHIFT, Key
from tests.story.year_acts import (
    AGENDA,
    TABS,
    approves,
    begins,
    ends,
    opens,
    signs_and_sends,
    takes_suggestions,
    votes,
)
from tests.story.year_summer import CONTROL, calls
from tests.story.year_words import CLEAN, GUARD, GUARD_MOTION, LEAK, TOLD

TEXT = "Niederschrift zu diesem Punkt"


def september(year):
    """A resolution of the non-public part is told in public; the leak before it is found."""
    user = year.user
    year.today(2025, 8, 29)
    opens(user, 5, AGENDA)
    takes_suggestions(
        user, "Genehmigung der Niederschrift über die 4. Sitzung am 8. Juli 2025", CONTROL
    )
    user.go_to("Neuer Punkt")
    user.write(GUARD)
    user.enter()
    if user.the(QCheckBox, "Öffentlich").isChecked():
        user.click("Öffentlich")
    calls(year, 5)
    begins(year, 2025, 9, 9)
    user.enter()
    user.press(Key.Key_F9)
    user.write(LEAK)
    user.press(Key.Key_F9, times=2)
    votes(user, "Die Niederschrift über die 4. Sitzung wird genehmigt.", "e")
    while not user.reads_part(f"  {GUARD}"):
        user.press(Key.Key_F9)
    votes(user, GUARD_MOTION, "e")
    user.press(Key.Key_B, CTRL | SHIFT)
    user.enter()
    user.press(Key.Key_A, CTRL)
    user.write(TOLD)
    user.enter()
    ends(year)
    approves(year, 4, "9.9.2025", "5. Sitzung am 09.09.2025")
    mends_the_leak(year)
    signs_and_sends(year, 5, "11.9.2025", "12.9.2025", "15.9.2025")


def mends_the_leak(year):
    """The public version does not leave before the sentence is mended."""
    user = year.user
    opens(user, 5, "Niederschrift")
    user.open_menu("Weitere Aktionen")["Niederschrift zur Veröffentlichung (Word)"].trigger()
    assert user.reads_part("TOP 1, Verlauf: „Falkenauge“")
    user.click("Zur Stelle: TOP 1, Verlauf")
    user.go_to(TEXT)
    user.press(Key.Key_A, CTRL)
    user.write(CLEAN)
    user.open_menu("Weitere Aktionen")["Niederschrift zur Veröffentlichung (Word)"].trigger()
    user.save_as(year.folder / "öffentlich.docx")
    user.click("Liste zeigen (Esc)")


def november(year):
    """The last meeting; the task is reported as done."""
    user = year.user
    year.today(2025, 10, 1)
    user.press(Key.Key_6, CTRL)
    user.click_line("Aufträge", "Ordnungsamt")
    user.write("e")
    year.today(2025, 10, 31)
    opens(user, 6, AGENDA)
    takes_suggestions(
        user, "Genehmigung der Niederschrift über die 5. Sitzung am 9. September 2025", CONTROL
    )
    calls(year, 6)
    begins(year, 2025, 11, 11)
    user.enter()
    user.press(Key.Key_F9, times=3)
    votes(user, "Die Niederschrift über die 5. Sitzung wird genehmigt.", "e")
    user.press(Key.Key_F9)
    ends(year)
    user.open_tab(TABS, "Überblick")
    approves(year, 5, "11.11.2025", "6. Sitzung am 11.11.2025")
