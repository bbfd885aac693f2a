from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from ui.meetings.growing_line import MOST, GrowingLine
from ui.parts.forms import Form, field, scrolling

WORDS = "Genehmigung der Niederschrift über die elfte Sitzung des Präventionsrates "
ENOUGH = 400


class Counted(QObject):
    """Counts how often a widget changes its size; stops it where that has no end."""

    def __init__(self):
        super().__init__()
        self.times = 0

    def eventFilter(self, watched, event):  # noqa: N802 - the name it has in Qt
        if event.type() == QEvent.Type.Resize:
            self.times += 1
            if self.times > ENOUGH:
                watched.hide()
        return False


def test_it_comes_to_rest_at_every_width_and_length(qtbot, theme):
    form, line, counted = Form(), GrowingLine("Bezeichnung"), Counted()
    form.add(field("Bezeichnung", line))
    form.end()
    area = scrolling(form)
    qtbot.addWidget(area)
    line.installEventFilter(counted)
    area.show()
    for width in range(120, 420, 13):
        area.resize(width, 150)
        for length in range(20, 300, 40):
            counted.times = 0
            line.set_text((WORDS * 5)[:length])
            QApplication.processEvents()
            assert counted.times < ENOUGH, f"{length} Zeichen bei {width} Punkten"
            assert line.height() <= MOST


def test_it_keeps_protected_spaces_and_never_breaks(qtbot, theme):
    line = GrowingLine("Bezeichnung")
    qtbot.addWidget(line)
    line.set_text("10\xa0% mehr\nLicht")
    assert line.text() == "10\xa0% mehr Licht"
