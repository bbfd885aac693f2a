import json
from datetime import date

import pytest
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.office.records import OfficeFields
from praeventionsrat.office.usecases import edit_office
from tests.ui.keys import type_text
from tests.ui.meetings.live import store_path
from ui.settings.publish_card import PublishCard
from ui.settings_store import OPARL_ADDRESS

__all__ = ["store_path"]


@pytest.fixture
def card(qtbot, context):
    card = PublishCard(context, today=lambda: date(2026, 4, 20))
    qtbot.addWidget(card)
    card.show()
    return card


def test_the_folder_is_written_where_it_was_chosen(qtbot, card, context, said, tmp_path):
    type_text(card.address, "https://www.musterau.example/oparl/")
    dialog = card.choose()
    (tmp_path / "netz").mkdir()
    dialog.fileSelected.emit(str(tmp_path / "netz"))
    dialog.close()
    qtbot.waitUntil(lambda: bool(said) and said[-1][0] == "saved")
    assert "Objekte stehen jetzt im Ordner „netz“" in said[-1][1]
    system = json.loads((tmp_path / "netz" / "system.json").read_text("utf-8"))
    assert system["id"] == "https://www.musterau.example/oparl/system.json"
    assert context.settings.get(OPARL_ADDRESS) == "https://www.musterau.example/oparl"


def test_an_address_that_is_none_is_said_first(card):
    type_text(card.address, "musterau")
    assert card.choose() is None
    assert "keine Internetadresse" in card.complaint.text()
    type_text(card.address, "x")
    assert card.complaint.isHidden()


def test_a_folder_with_other_things_is_left_alone(qtbot, card, said, tmp_path):
    folder = tmp_path / "briefe"
    folder.mkdir()
    (folder / "brief.txt").write_text("wichtig")
    card.publish("", folder)
    qtbot.waitUntil(lambda: bool(said.errors))
    assert "nicht leer" in said.errors[0]


def test_the_web_page_of_the_office_is_proposed(card, context):
    assert card.address.placeholderText() == "https://www.musterau.de/oparl"
    fields = OfficeFields(website="www.musterau.example")
    context.operations.perform("Stelle", edit_office, fields)
    assert card.address.placeholderText() == "https://www.musterau.example/oparl"
    assert isinstance(card.choose(), QFileDialog)
    card.findChild(QFileDialog).close()
