import shutil
import zipfile
from datetime import date

import pytest

from db.engine import connect
from db.store import SqlStore
from db.work import SqlWork
from praeventionsrat.meetings.usecases import inviting
from praeventionsrat.office import dispatch
from praeventionsrat.office.dispatch import Wishes

TODAY = date(2026, 2, 24)
USUAL = Wishes()


@pytest.fixture
def musterau(musterau_path, tmp_path, key):
    (tmp_path / "datei").mkdir()
    path = shutil.copy(musterau_path, tmp_path / "datei" / "Musterau.prat")
    store = SqlStore(connect(path, key), SqlWork, user="Kim Muster")
    yield store
    store.close()


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "versand").mkdir()
    return tmp_path / "versand"


@pytest.fixture
def thirteenth(musterau):
    with musterau.read() as work:
        return next(m.id for m in work.meetings.all() if m.number == 13)


def run(store, meeting_id, folder, wishes=USUAL, step=lambda _done, _all: None):
    with store.read() as work:
        files = dispatch.prepare(work, meeting_id, folder, wishes, today=TODAY)
    written = dispatch.write(files, step)
    with store.begin("Versand") as work:
        dispatch.remember(work, written)
    return written


def test_letters_papers_and_drafts_lie_in_one_folder(musterau, thirteenth, folder):
    told = []
    run(musterau, thirteenth, folder, step=lambda *n: told.append(n))
    stem = "13. Sitzung Lenkungsgruppe 2026-04-21"
    assert sorted(file.name for file in folder.iterdir()) == [
        f"E-Mail-Entwurf Ö + N {stem}.eml",
        f"Einladungsbriefe {stem}.docx",
        f"Unterlagen Ö + N {stem}.zip",
        f"Unterlagen Ö {stem}.zip",
    ]
    assert told[0] == (0, 4)
    assert told[-1] == (3, 4)
    with musterau.read() as work:
        known = {f.document for f in work.generated_files.where(record_id=thirteenth)}
    assert known == {"letters", "papers-all", "papers-public", "invitation-mail"}


def test_what_was_edited_by_hand_since_stays(musterau, thirteenth, folder):
    wishes = Wishes(letters=True, packages=False, mails=False)
    (first,) = run(musterau, thirteenth, folder, wishes)
    (again,) = run(musterau, thirteenth, folder, wishes)
    assert again.path == first.path
    first.path.write_bytes(b"von Hand")
    (third,) = run(musterau, thirteenth, folder, wishes)
    assert third.path != first.path
    assert first.path.read_bytes() == b"von Hand"


def test_letters_can_be_single_files(musterau, thirteenth, folder):
    wishes = Wishes(letters=False, single_letters=True, packages=False, mails=False)
    written = run(musterau, thirteenth, folder, wishes)
    assert "Einladung Tüncher Anselm.docx" in {one.path.name for one in written}
    assert all(zipfile.is_zipfile(one.path) for one in written)
    nothing = Wishes(letters=False, packages=False, mails=False)
    assert run(musterau, thirteenth, folder, nothing) == []


def test_a_public_package_is_made_only_for_somebody(musterau, thirteenth, folder):
    with musterau.begin("Gast weg") as work:
        for invitee in work.invitees.where(meeting_id=thirteenth, extent="public"):
            inviting.uninvite(work, invitee.id)
    written = run(musterau, thirteenth, folder, Wishes(letters=False, mails=False))
    assert [one.export.key for one in written] == ["papers-all"]


def test_stopping_leaves_what_is_written(musterau, thirteenth, folder):
    class Stopped(Exception):
        pass

    def step(done, _all):
        if done:
            raise Stopped

    with pytest.raises(Stopped):
        run(musterau, thirteenth, folder, step=step)
    left = list(folder.iterdir())
    assert [file.suffix for file in left] == [".docx"]
