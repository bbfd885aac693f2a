"""What a machine without a screen shows: real papers of the town Musterau."""

import sys
from pathlib import Path

import _demo
import docx

ROOT = Path(__file__).parents[2]


def words(path):
    return "".join(docx.Document(str(path)).element.body.itertext())


def test_the_papers_of_musterau_can_be_opened_and_read(tmp_path, monkeypatch, capfd):
    monkeypatch.chdir(tmp_path)
    assert _demo.write_musterau(sys.executable, ROOT) == 0
    for name in _demo.PAPERS.values():
        text = words(tmp_path / "demo" / name)
        assert "Lenkungsgruppe" in text, name
        assert len(text) > 500, name
    said = capfd.readouterr().out
    assert str(tmp_path / "demo" / "Niederschrift.docx") in said
