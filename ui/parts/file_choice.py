"""Asking which file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def choose_file(
    parent: QWidget, title: str, kinds: str, chosen: Callable[[Path], object], folder: str = ""
) -> QFileDialog:
    """Ask which file there is to be read; it answers later, and not at all where she gives up.

    Args:
        parent: The window the question belongs to.
        title: What is asked for.
        kinds: „Tabellen (*.csv *.xlsx)“.
        chosen: Gets the file.
        folder: What is shown first; empty: whatever the system shows.
    """
    dialog = QFileDialog(parent, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
