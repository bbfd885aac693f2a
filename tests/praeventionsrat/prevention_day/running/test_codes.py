"""Codes on badges are computed, read with tolerance and refused with a sentence."""

from contextlib import suppress
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from praeventionsrat.errors import UserError
from praeventionsrat.ids import uuid7
from praeventionsrat.prevention_day.running.codes import (
    ALPHABET,
    STRANGE,
    CodeKind,
    code_of,
    find_code,
    looks_like_code,
    read_code,
    spoken,
)

KINDS = st.sampled_from(list(CodeKind))
KNOWN = UUID("0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b")


@given(KINDS, st.uuids())
def test_a_code_is_read_back_however_it_is_typed(kind, record_id):
    code = code_of(kind, record_id)
    assert read_code(code) == code
    assert read_code(spoken(code).lower()) == code
    assert read_code("-".join(code)) == code
    assert read_code(code.replace("0", "o").replace("1", "l")) == code
    assert find_code(code, [(kind, record_id, "gefunden")]) == "gefunden"


@given(KINDS, st.uuids(), st.integers(0, 11), st.sampled_from(ALPHABET))
def test_every_single_wrong_character_is_noticed(kind, record_id, place, letter):
    code = code_of(kind, record_id)
    wrong = code[:place] + letter + code[place + 1 :]
    if wrong == code or {code[place], letter} == {"Y", "Z"}:
        return
    with suppress(UserError):
        assert read_code(wrong) != wrong


def test_a_scanner_with_an_american_keyboard_swaps_y_and_z():
    ids = (uuid7() for _ in range(1000))
    code = next(c for c in (code_of(CodeKind.STAND, one) for one in ids) if "Y" in c or "Z" in c)
    assert read_code(code.translate(str.maketrans("YZ", "ZY"))) == code


def test_what_is_no_code_is_told():
    for text in ("", "Anna Muster", "X" * 12, "9" * 10_000, "A!!!!!!!!!!!"):
        with pytest.raises(UserError):
            read_code(text)
    with pytest.raises(UserError, match="keinem Eintrag"):
        find_code(code_of(CodeKind.HELPER, KNOWN), [])
    assert STRANGE.endswith("Präventionstags.")


def test_a_code_keeps_its_form_for_good():
    assert code_of(CodeKind.STAND, KNOWN) == "ARC3MQ3YJJVZ"
    assert spoken(code_of(CodeKind.STAND, KNOWN)) == "A RC3MQ 3YJJV Z"


def test_a_code_without_a_figure_is_a_code_all_the_same():
    ids = (uuid7() for _ in range(5000))
    code = next(c for c in (code_of(CodeKind.HELPER, one) for one in ids) if c.isalpha())
    assert looks_like_code(code.lower())


def test_names_are_not_taken_for_codes():
    assert looks_like_code(spoken(code_of(CodeKind.REGISTRATION, KNOWN)))
    for name in ("Tobias Leitlo", "Helga Hollmann", "Anna", "A 12", "AAAAAAAAAAAA"):
        assert not looks_like_code(name)
