import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from praeventionsrat.records import clean
from praeventionsrat.richtext import (
    EMPTY,
    MARKED,
    Block,
    Document,
    ListKind,
    Run,
    _of_lines,
    _of_tokens,
    from_plain,
    normal,
    parse,
    plain,
    to_markdown,
    words,
)

NASTY = st.sampled_from(
    ["1. ", "- ", "# ", "**", "*", "_", "\\", "<Leitung>", "<b>", "&amp;", "&#32;", "`", "\u00a0",
     " ", "\n", "😀", "\u200f", "=", "---", "[a](b)", "1)", "+", "a", "Müller & Söhne", "\t", "~"]
)  # fmt: skip
TEXT = st.lists(st.one_of(NASTY, st.text(max_size=5)), max_size=6).map(
    lambda parts: clean("".join(parts))
)
RUN = st.builds(Run, TEXT, st.booleans(), st.booleans())
BLOCK = st.builds(
    Block,
    st.lists(RUN, max_size=4).map(tuple),
    st.sampled_from(ListKind),
    st.integers(0, 3),
)
DOCUMENT = st.builds(Document, st.lists(BLOCK, max_size=6).map(tuple))


@given(DOCUMENT)
@settings(max_examples=200, deadline=None)
@example(Document((Block((Run("a"), Run("(b)", bold=True), Run("c"))),)))
@example(Document((Block((Run("a", bold=True), Run("b", italic=True))),)))
def test_what_is_written_is_read_back(document):
    wanted = normal(document)
    assert parse(to_markdown(document)) == wanted
    assert to_markdown(wanted) == to_markdown(document)


@given(TEXT)
@settings(deadline=None)
def test_no_word_of_typed_text_is_lost(text):
    lines = [line for line in text.split("\n") if line.strip()]
    assert plain(parse(to_markdown(from_plain(text)))).split("\n") == (lines or [""])


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("**fett**, *schräg*", [Run("fett", bold=True), Run(", "), Run("schräg", italic=True)]),
        ("<Leitung> offen", [Run("<Leitung> offen")]),
        ("erste Zeile\nzweite", [Run("erste Zeile zweite")]),
        ("# keine Überschrift", [Run("# keine Überschrift")]),
    ],
)  # fmt: skip
def test_hand_written_markdown_is_understood(written, said):
    assert parse(written).blocks[0].runs == tuple(said)


def test_lists_keep_kind_and_level():
    text = "Vorweg\n\n- a\n  1. eins\n  2. zwei\n- b\n\nDanach"
    kinds = [(b.text, b.kind, b.level) for b in parse(text).blocks]
    assert kinds == [
        ("Vorweg", "", 0),
        ("a", "bullet", 1),
        ("eins", "number", 2),
        ("zwei", "number", 2),
        ("b", "bullet", 1),
        ("Danach", "", 0),
    ]
    assert to_markdown(parse(text)) == text


def test_an_empty_text_is_empty():
    assert parse("") == EMPTY
    assert to_markdown(EMPTY) == ""


@pytest.mark.parametrize(
    ("written", "searched"),
    [
        ("Die **Unterführung**\\\nund <b>Licht</b>", "Die Unterführung\nund Licht"),
        ("a\\*b &#32;c", "a*b  c"),
        ("&#55296; &#1; &#999999;", "\ufffd \ufffd \U000f423f"),
    ],
)
def test_the_search_gets_the_words_without_marks(written, searched):
    assert words(written) == searched


SPACES = ["\n", "\n\n", " ", "\t", "\u00a0", "\u2028", "\x0b"]
SIGNS = [
    *SPACES,
    *"#`|=:*äaB😀-",
    "+ x",
    "1. ",
    "0)",
    "> ",
    "---\n",
    "~~~",
    "[a](b)",
    "http://x.de",
]


@given(st.lists(st.sampled_from(SIGNS), max_size=9).map("".join))
@settings(max_examples=500, deadline=None)
def test_text_without_markup_is_read_the_quick_way_and_means_the_same(text):
    assert MARKED.search(text) or normal(_of_lines(text)) == normal(_of_tokens(text))
