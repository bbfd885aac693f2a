import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from praeventionsrat.recovery import (
    ALPHABET,
    WrongCode,
    from_code,
    group_fits,
    groups,
    groups_to_confirm,
    looks_like_code,
    to_code,
)

KEY = bytes(range(100, 132))
CODE = to_code(KEY)
keys = st.binary(min_size=32, max_size=32)


@settings(deadline=None)
@given(keys)
def test_a_code_gives_its_key_back(key):
    code = to_code(key)
    assert from_code(code) == key
    assert len(groups(code)) == 14
    assert {len(group) for group in groups(code)} == {4}


@settings(max_examples=5, deadline=None)
@given(keys)
def test_every_single_typo_is_noticed(key):
    text = to_code(key).replace("-", "")
    for place, right in enumerate(text):
        for letter in ALPHABET.replace(right, ""):
            with pytest.raises(WrongCode):
                _without_suspect(text[:place] + letter + text[place + 1 :])


def _without_suspect(text):
    """The verdict alone: naming the suspect group for 1,736 typos would take minutes."""
    from praeventionsrat import recovery

    if recovery._decode(text) is None:
        raise WrongCode


@settings(max_examples=50, deadline=None)
@given(keys)
def test_every_swap_of_neighbours_is_noticed(key):
    text = to_code(key).replace("-", "")
    for i in range(len(text) - 1):
        if text[i] != text[i + 1]:
            with pytest.raises(WrongCode):
                _without_suspect(text[:i] + text[i + 1] + text[i] + text[i + 2 :])


def test_letters_that_look_alike_are_forgiven():
    key = next(k for n in range(256) if {"0", "1", "V"} <= set(to_code(k := bytes([n] * 32))))
    code = to_code(key)
    typed = code.replace("0", "o").replace("1", "l").replace("V", "u").lower().replace("-", " ")
    assert from_code(f"  {typed}\n") == key
    assert from_code(code.replace("1", "I").replace("0", "O").replace("-", "–")) == key


def test_a_typo_is_told_with_its_group():
    wrong = CODE[:10] + ("A" if CODE[10] != "A" else "B") + CODE[11:]
    with pytest.raises(WrongCode, match="vor allem Gruppe 3"):
        from_code(wrong)


def test_a_swap_is_told_with_its_group():
    text = CODE.replace("-", "")
    place = next(i for i in range(20, 55) if text[i] != text[i + 1])
    wrong = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    with pytest.raises(WrongCode, match=f"vor allem Gruppe {place // 4 + 1} "):
        from_code(wrong)


def test_a_code_wrong_in_several_places_is_told_without_a_group():
    with pytest.raises(WrongCode, match="vergleichen Sie jede Gruppe"):
        from_code(CODE.replace("-", "")[::-1])


def test_a_missing_letter_is_told_with_the_count():
    with pytest.raises(WrongCode, match="hat 56 Zeichen in 14 Gruppen; eingegeben sind 55"):
        from_code(CODE[:-1])


@pytest.mark.parametrize("letter", ["Ä", "²", "½", "!", "😀"])
def test_a_letter_of_no_code_is_told_with_its_group(letter):
    with pytest.raises(WrongCode, match=f"„{letter}“ in Gruppe 2"):
        from_code(CODE[:5] + letter + CODE[6:])


def test_two_different_groups_are_asked_for_and_compared_kindly():
    first, second = groups_to_confirm()
    assert 1 <= first < second <= 14
    assert group_fits(CODE, first, f" {groups(CODE)[first - 1].lower()} ")
    assert not group_fits(CODE, first, "")


def test_a_mistyped_code_is_told_from_a_passphrase():
    assert looks_like_code(CODE[:-3])
    assert not looks_like_code("Straßenbeleuchtung im Südpark")
