"""Files that came back are read one by one; a bad one does not keep the others from being read."""

from praeventionsrat.documents.returned import read_returned


def test_each_file_that_cannot_be_taken_says_why_and_the_rest_goes_on(tmp_path):
    foreign = tmp_path / "fremd.docx"
    foreign.write_bytes(b"kein Word")
    told = []
    found = read_returned(
        [tmp_path / "fehlt.docx", foreign], lambda done, total: told.append((done, total))
    )
    assert told == [(0, 2), (1, 2)]
    assert [(one.name, one.reply) for one in found] == [("fehlt.docx", None), ("fremd.docx", None)]
    assert found[0].why == "Die Datei lässt sich nicht lesen."
    assert found[1].why
    assert found[1].why != found[0].why
