import io
from uuid import uuid4

from praeventionsrat.documents.export import Export, file_name
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import PlainSheet


def sheet(_work, _record_id, head):
    return PlainSheet(head=head, title="T", running_title="R")


LETTER = Export("x", "Brief (Word)", ".docx", sheet, "praeventionsrat.documents.word:render")


def test_an_export_finds_its_renderer_by_name():
    out = io.BytesIO()
    LETTER.render(LETTER.gather(None, uuid4(), Head()), out)
    assert out.getvalue().startswith(b"PK")


def test_a_file_is_named_after_document_and_record():
    assert file_name("12. Sitzung", LETTER) == "Brief 12. Sitzung.docx"


def test_the_author_is_the_council_of_its_town():
    assert Head("Stadt Musterau").author == "Präventionsrat, Stadt Musterau"
    assert Head().author == "Präventionsrat"
