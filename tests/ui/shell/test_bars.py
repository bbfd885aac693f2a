from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from ui.shell.bars import MessageBar


class Desktop(QObject):
    """Stands in for the programs of the system."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def open(self, url):
        self.opened.append(url.toLocalFile())


def test_a_saved_file_and_its_folder_open_from_the_message(qtbot, tmp_path):
    bar, desktop = MessageBar(), Desktop()
    qtbot.addWidget(bar)
    QDesktopServices.setUrlHandler("file", desktop, "open")
    try:
        bar.tell_saved("„Einladung.docx“ wurde gespeichert.", tmp_path / "Einladung.docx")
        bar.open_button.click()
        bar.folder_button.click()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert desktop.opened == [str(tmp_path / "Einladung.docx"), str(tmp_path)]
    assert bar.text.text() == "„Einladung.docx“ wurde gespeichert."


def test_other_messages_offer_no_file(qtbot, tmp_path):
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.tell_saved("Gespeichert.", tmp_path / "a.docx")
    bar.tell("Fertig.")
    assert not bar.open_button.isVisible()
    bar.fail("Das ging nicht.")
    assert bar.isVisible()
    assert not bar.folder_button.isVisible()
    bar.close_button.click()
    assert not bar.isVisible()
