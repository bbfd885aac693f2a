"""The list of suggestions below a field: a window of its own that must be told how to look."""

from functools import partial

from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from ui.parts.cards import set_part


def suggest_with(edit: QLineEdit, completer: QCompleter) -> None:
    """Give a field its suggestions, in the look of the window it stands in."""
    popup = QListView()
    set_part(popup, "list")
    completer.setPopup(popup)
    edit.setCompleter(completer)
    edit.textEdited.connect(partial(_dress, edit, popup))


def _dress(edit: QLineEdit, popup: QListView, _text: str) -> None:
    sheet = edit.window().styleSheet()
    if popup.styleSheet() != sheet:
        popup.setStyleSheet(sheet)
