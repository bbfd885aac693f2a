"""Every Word document opened by another program: LibreOffice makes pages of them."""

import shutil
import subprocess

import pypdf
import pytest

from praeventionsrat.meetings.documents import EXPORTS

WORD = [export for export in EXPORTS if export.suffix == ".docx"]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_every_word_document_becomes_pages_with_all_of_its_text(work, twelfth, head, tmp_path):
    names = []
    for export in WORD:
        with (tmp_path / f"{export.key}.docx").open("wb") as out:
            export.render(export.gather(work, twelfth.id, head), out)
        names.append(out.name)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, *names],
        check=True,
        capture_output=True,
        timeout=300,
    )
    text = {e.key: _read(tmp_path / f"{e.key}.pdf") for e in WORD}
    assert "Seite 3 von 3" in text["minutes"]
    assert "TOP 7 9. Präventionstag" in text["minutes"]
    assert "Beschluss 2026-12-04 (abgelehnt)" in text["minutes"]
    assert "Marion Querfurth, Schriftführerin" in text["minutes"]
    assert "Demokratie leben" in text["minutes-nonpublic"]
    assert "gez. Dr. Jutta Eichenlaub" in text["invitation"]
    assert "Seite 1 von 1" in text["agenda"]


def _read(path):
    pages = pypdf.PdfReader(path).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)
