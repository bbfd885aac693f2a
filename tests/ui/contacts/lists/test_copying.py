"""Addresses of a list for the clipboard, as one mail program or the other wants them."""

import shutil

import pytest
from PySide6.QtGui import QGuiApplication

from praeventionsrat.contacts.addressees import Recipient
from praeventionsrat.contacts.mailing_lists import list_of
from praeventionsrat.contacts.sending import mailing_rows
from ui.contacts.lists.page import ListsPage


@pytest.fixture
def store_path(musterau_path, tmp_path):
    return shutil.copy(musterau_path, tmp_path / "Musterau.prat")


@pytest.fixture
def lists(qtbot, context):
    made = ListsPage(context)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


def open_list(context, lists, *families):
    persons = context.operations.ask(lambda work: work.persons.all())
    whom = [Recipient(person_id=one.id) for one in persons if one.family_name in families]
    made = context.operations.perform("Verteiler", list_of, "Netz", whom)
    lists.open_record("mailing_list", made)
    return made


def test_addresses_are_parted_as_the_mail_program_wants_them(context, lists, said):
    made = open_list(context, lists, "Holtkötter", "Ögretmen", "Wisselbeck")
    both = {"s.holtkoetter@musterau.example", "f.oegretmen@musterau.example"}
    lists.detail.send.copy()
    assert set(QGuiApplication.clipboard().text().split("; ")) == both
    lists.detail.send.copy_with_commas()
    assert set(QGuiApplication.clipboard().text().split(", ")) == both
    assert any("Inga Wisselbeck: Keine E-Mail-Adresse eingetragen." in str(one) for one in said)
    kept = context.operations.ask(mailing_rows, made)
    assert [one.recipients for one in kept] == [2, 2]


def test_where_nobody_has_an_address_that_is_said(context, lists, said):
    open_list(context, lists, "Wisselbeck")
    QGuiApplication.clipboard().setText("alt")
    lists.detail.send.copy()
    assert QGuiApplication.clipboard().text() == "alt"
    assert any("gültige E-Mail-Adresse" in str(one) for one in said)
