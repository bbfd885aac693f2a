"""Every control of the page and of its dialogs says its name and is reached by Tab."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)

KINDS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)


def controls(part):
    """What is shown, without the inner parts of Qt's own widgets."""
    found = [widget for kind in KINDS for widget in part.findChildren(kind)]
    inner = (QComboBox, QLineEdit, QAbstractItemView)
    return [
        widget for widget in found if widget.isVisible() and not isinstance(widget.parent(), inner)
    ]


def nameless(part):
    return [type(widget).__name__ for widget in controls(part) if not widget.accessibleName()]


@pytest.mark.parametrize("opened", ["", "import", "resolution", "verdict", "new", "compare"])
def test_every_control_has_a_name_and_takes_the_focus(page, agreement, programme, opened):
    page.open_record("plan", agreement)
    card = page.detail.pledges.card
    acts = {
        "import": page.detail.import_programme,
        "resolution": card.ask_resolution,
        "verdict": card.ask_verdict,
        "new": page.new,
        "compare": page.compare,
    }
    if opened:
        acts[opened]()
    assert nameless(page) == []
    unreachable = [
        widget.accessibleName()
        for widget in controls(page)
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert unreachable == []
