"""Text of several lines without formatting, which no paste can hold up."""

import re

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit

ENDLESS = re.compile(r"\S{5000}(?=\S)")


def breakable(text: str) -> str:
    """The same with spaces inside endless words: Qt needs minutes to lay out one of a megabyte."""
    return ENDLESS.sub(r"\g<0> ", text)


class PlainTextEdit(QPlainTextEdit):
    """Takes text only."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        made = QMimeData()
        made.setText(breakable(source.text()))
        super().insertFromMimeData(made)
