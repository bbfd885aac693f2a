"""Word by word: what was in one version and what is in the other."""

from hypothesis import given
from hypothesis import strategies as st

from praeventionsrat.meetings.comparison import MANY, Kind, Pair, Piece, compare, count, folded


def told(pieces):
    return "".join(
        {Kind.SAME: "{}", Kind.GONE: "[-{}-]", Kind.NEW: "[+{}+]"}[p.kind].format(p.text)
        for p in pieces
    )


def both(older, newer):
    return [(told(pair.older), told(pair.newer)) for pair in compare(older, newer)]


def test_a_changed_word_is_marked_on_both_sides():
    assert both(["Mit 8 von 11 Stimmen."], ["Mit 9 von 11 Stimmen."]) == [
        ("Mit [-8-] von 11 Stimmen.", "Mit [+9+] von 11 Stimmen.")
    ]


def test_what_was_added_or_taken_away_stands_alone():
    older = ["Eröffnung", "Es wird beraten.", "Schluss"]
    assert both(older, ["Eröffnung", "Schluss", "Berichtigungen"]) == [
        ("Eröffnung", "Eröffnung"),
        ("[-Es wird beraten.-]", ""),
        ("Schluss", "Schluss"),
        ("", "[+Berichtigungen+]"),
    ]


def test_a_paragraph_stands_beside_the_one_it_became():
    older = ["Die Stadtwerke legen ein Angebot vor."]
    newer = ["Ganz neu dazu.", "Die Stadtwerke legen bis Juni ein Angebot vor.", "Und noch dies."]
    assert both(older, newer) == [
        ("", "[+Ganz neu dazu.+]"),
        (older[0], "Die Stadtwerke legen[+ bis Juni+] ein Angebot vor."),
        ("", "[+Und noch dies.+]"),
    ]


def test_only_changed_paragraphs_are_counted():
    assert count(compare(["a", "b"], ["a", "c"])) == 2
    assert not Pair((Piece("a"),), (Piece("a"),)).differs


texts = st.lists(st.text(alphabet="ab .,", max_size=8), max_size=8)


@given(texts, texts)
def test_nothing_is_lost_or_moved_whatever_is_compared(older, newer):
    pairs = compare(older, newer)
    assert "".join(p.text for pair in pairs for p in pair.older) == "".join(older)
    assert "".join(p.text for pair in pairs for p in pair.newer) == "".join(newer)
    kept = [p.text for pair in pairs for p in pair.older if p.kind is Kind.SAME]
    assert kept == [p.text for pair in pairs for p in pair.newer if p.kind is Kind.SAME]


def test_a_text_that_is_new_throughout_is_set_side_by_side():
    many = int(MANY**0.5) + 1
    pairs = compare([f"alt {n}" for n in range(many)], [f"neu {n}" for n in range(many + 1)])
    assert len(pairs) == many + 1
    assert pairs[-1].older == ()
    shorter = compare([f"alt {n}" for n in range(many + 1)], [f"neu {n}" for n in range(many)])
    assert shorter[-1].newer == ()


def test_what_is_alike_is_left_out_but_for_the_neighbours():
    older = [f"Absatz {n}" for n in range(12)]
    newer = [*older[:6], "Ganz anders", *older[7:]]
    rows = folded(compare(older, newer))
    assert [row if isinstance(row, int) else row.differs for row in rows] == [
        *(5, False, True, True, False, 4),
    ]
    assert folded(compare(older, older)) == [12]
