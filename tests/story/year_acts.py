"""What happens to every meeting of the year: prepared, called, opened, closed, written down."""

from datetime import time

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QTabBar

from tests.story.test_calling import choose
from tests.story.user import CTRL, FIELDS, PATIENT_MS, Key

TABS, SIDES = "Bereiche der Sitzung", "Punkt oder Vorschläge"
AGENDA, SUGGESTED = "Tagesordnung", "Vorschläge für die Tagesordnung"
CALL = "Teile der Einladung"


class Year:
    """The window, its calendar and the folder in which everything is laid down."""

    def __init__(self, desk, calendar, folder, qtbot):
        self.desk, self.user, self.ask = desk, desk.user, desk.ask
        self.calendar, self.folder, self.qtbot = calendar, folder, qtbot
        window = desk.session.window
        window.go("live").clock.now = calendar
        self.user.press(Key.Key_2, CTRL)
        window.page.detail.acts._now = calendar

    def today(self, year, month, day, at=time(12)):
        """Another day."""
        return self.calendar.turn_to(year, month, day, at)

    def meeting(self, number):
        """What is on record of a meeting."""
        return self.ask(lambda work: next(m for m in work.meetings.all() if m.number == number))

    def until(self, words):
        """Wait until the window says this."""
        self.qtbot.waitUntil(lambda: self.user.reads_part(words), timeout=PATIENT_MS)

    def into(self, name):
        """A new folder of this name."""
        made = self.folder / name
        made.mkdir()
        return made


def from_menu(user, words):
    """Choose in the menu that opened, by the arrow keys."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = [action.text() for action in menu.actions()]
    for _ in offered:
        user.press(Key.Key_Down)
        if menu.activeAction().text() == words:
            user.enter()
            return
    raise AssertionError(f"„{words}“ steht nicht im Menü: {offered}")


def one_of(user, name):
    """Press one of several buttons that say the same."""
    made = [button for button in user.seen(QAbstractButton, name) if button.isEnabled()]
    made[0].click()
    QApplication.processEvents()


def tab_to(user, name, times=60):
    """Forward with Tab until the cursor stands on a control."""
    for _ in range(times):
        focus = QApplication.focusWidget()
        if focus and name in (focus.accessibleName(), getattr(focus, "text", str)()):
            return
        user.press(Key.Key_Tab)
    raise AssertionError(f"Tab führt nicht zu „{name}“")


def pick(user, key, words, held=None):
    """A key of the Sitzungsmodus, a few letters, Enter."""
    user.press(key, held) if held is not None else user.press(key)
    user.write(words)
    user.enter()


def opens(user, number, tab=None):
    """Show a meeting."""
    user.press(Key.Key_2, CTRL)
    user.click_line("Sitzungen", f"{number}. Sitzung")
    if tab:
        user.open_tab(TABS, tab)


def shows_side(user, word):
    """The item or the suggestions beside the agenda."""
    bar = user.the(QTabBar, SIDES)
    texts = [bar.tabText(place) for place in range(bar.count())]
    user.open_tab(SIDES, next(text for text in texts if text.startswith(word)))


def takes_suggestions(user, *expected):
    """Take everything that is offered; it must be this."""
    shows_side(user, "Vorschläge")
    assert user.lines(SUGGESTED) == list(expected), user.lines(SUGGESTED)
    user.click_line(SUGGESTED, expected[0])
    user.enter(times=len(expected))


def said(user, words):
    """Whether the window says this behind a dialog."""
    labels = user.window.findChildren(QLabel)
    return any(words in label.text() for label in labels if label.isVisible())


def sends(year, number):
    """Write the files of the call and note that it was sent; returns where they lie."""
    user = year.user
    folder = year.into(f"Versand {number}")
    user.click("Versenden …")
    user.click("Dateien erstellen …")
    choose(user, year.qtbot, folder)
    year.qtbot.waitUntil(lambda: said(user, "für den Versand geschrieben"), timeout=PATIENT_MS)
    with user.answering("Als versandt festhalten"):
        user.click("Als versandt vermerken")
    year.until("eingeladen")
    return folder


def begins(year, *day):
    """On the day itself the meeting is opened and everybody expected is here."""
    user = year.user
    year.today(*day, time(17, 2))
    user.click("Sitzung beginnen")
    assert user.reads("Wer kommt oder geht?")


def ends(year):
    """Ctrl+F9 leads back to the meeting."""
    year.calendar.on(3)
    year.user.press(Key.Key_F9, CTRL)


def documents(year, name, path):
    """One of the documents behind „Weitere Aktionen“."""
    user = year.user
    user.open_menu("Weitere Aktionen")[name].trigger()
    user.save_as(path)
    return path


def signs_and_sends(year, number, *days):
    """From the draft to what the members get."""
    user = year.user
    opens(user, number, "Stand")
    steps = ("Zur Abstimmung geben", "Als unterzeichnet festhalten", "Als versandt festhalten")
    for words, day in zip(steps, days, strict=True):
        user.fill("Datum", day)
        user.click(words)


def votes(user, motion, figures):
    """F6, the motion, „e“ or figures, Enter."""
    user.press(Key.Key_F6)
    user.fill("Wortlaut des Antrags", motion)
    user.go_to("Ja, Nein, Enthaltung mit Leerzeichen")
    user.write(figures)
    user.enter()


def approves(year, number, day, meeting):
    """Approved on a day in a later meeting, under the item that says so."""
    user = year.user
    opens(user, number, "Stand")
    if user.the(FIELDS, "Genehmigt in").currentText() != meeting:
        user.choose("Genehmigt in", meeting)
    assert f"Genehmigung der Niederschrift über die {number}." in (
        user.the(FIELDS, "Punkt").currentText()
    )
    user.fill("Datum", day)
    user.click("Als genehmigt festhalten")
    assert user.reads_part("✓ versandt")
    assert user.reads_part("● genehmigt")
