"""A public document with leaks leaves only for a reason, on the command line too."""

from datetime import date

import pytest

from praeventionsrat.errors import UserError
from praeventionsrat.meetings.usecases.items import write_minutes
from praeventionsrat.office.demo import build
from praeventionsrat.office.paperwork import by_key, export_now, leaks_in

TODAY = date(2026, 4, 1)


@pytest.fixture
def leaky(store):
    with store.begin("Musterau") as work:
        twelfth = build(work)
        item = work.agenda_items.where(meeting_id=twelfth)[0]
        write_minutes(work, item.id, "Zum Förderantrag später.")
    return twelfth


def test_the_command_line_wants_a_reason(store, leaky, tmp_path):
    target, export = tmp_path / "n.docx", by_key("minutes")
    with pytest.raises(UserError, match="--trotzdem"):
        export_now(store, export, leaky, target, today=TODAY)
    assert not target.exists()
    export_now(store, export, leaky, target, today=TODAY, reason="angekündigt")
    assert target.exists()
    with store.read() as work:
        assert work.leak_waivers.where(meeting_id=leaky)[0].reason == "angekündigt"


def test_other_documents_are_not_looked_at(store, leaky, tmp_path):
    with store.read() as work:
        nonpublic = by_key("minutes-nonpublic")
        assert leaks_in(work, nonpublic, leaky, today=TODAY) == []
        assert nonpublic.found(work, leaky, None) == ()
        assert len(leaks_in(work, by_key("results"), leaky, today=TODAY)) == 0
    export_now(store, by_key("agenda"), leaky, tmp_path / "t.docx", today=TODAY)
