"""Musterau with its persons and institutions."""

import shutil

import pytest

from ui.contacts.page import ContactsPage


@pytest.fixture
def store_path(musterau_path, tmp_path):
    return shutil.copy(musterau_path, tmp_path / "Musterau.prat")


@pytest.fixture
def page(qtbot, context):
    made = ContactsPage(context)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def read(context):
    """Ask the file something."""
    return context.operations.ask
