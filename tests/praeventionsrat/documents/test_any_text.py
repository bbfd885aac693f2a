"""Whatever somebody types arrives in the Word file as it was typed."""

import io

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import given
from hypothesis import strategies as st

from praeventionsrat import richtext
from praeventionsrat.documents import word
from praeventionsrat.documents.shipped import template
from praeventionsrat.documents.values import Rich
from praeventionsrat.documents.word_text import TextWriter
from praeventionsrat.records import clean
from praeventionsrat.richtext import Block, Document, ListKind, Run
from tests.word_reading import opened, text_of

WRITER = TextWriter(opened(template("minutes")))
RUNS = st.builds(Run, st.text(min_size=1).map(clean), st.booleans(), st.booleans())
BLOCKS = st.builds(
    Block,
    st.lists(RUNS, min_size=1, max_size=3).map(tuple),
    st.sampled_from(ListKind),
    st.integers(0, 2),
)
DOCUMENTS = st.lists(BLOCKS, max_size=6).map(
    lambda blocks: richtext.normal(Document(tuple(blocks)))
)


@given(DOCUMENTS, st.sampled_from(["Body Text", "Beschluss Text"]))
def test_rich_text_loses_nothing_on_its_way_into_word(document, style):
    made = WRITER.paragraphs(Rich(richtext.to_markdown(document), style))
    body = parse_xml(f"<w:body {nsdecls('w')}>{made}</w:body>")
    assert [text_of(p) for p in body] == [block.text for block in document.blocks]


@given(st.text(max_size=200).map(clean))
def test_any_line_arrives_through_the_template_engine(text):
    line = text.replace("\n", " ").replace("\t", " ")
    source = "<w:t xml:space='preserve'>{{ x }}</w:t>"
    made = word.environment().from_string(source).render(x=line)
    assert parse_xml(f"<w:p {nsdecls('w')}><w:r>{made}</w:r></w:p>").xpath("w:r/w:t")[0].text in {
        line or None
    }


def test_nothing_makes_nothing():
    assert WRITER.paragraphs(Rich("")) == ""
    assert io.BytesIO(template("minutes")).getvalue().startswith(b"PK")
