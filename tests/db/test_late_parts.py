"""Parts of a transaction are loaded when they are first asked for, and nobody notices."""

import subprocess
import sys
from importlib import import_module

import pytest

from db.late_parts import PARTS, LateParts

OFTEN = ("db.repositories.measures", "db.repositories.funding", "praeventionsrat.plans.records")


@pytest.mark.parametrize("place", PARTS)
def test_the_names_of_a_part_are_those_it_has(place, store):
    module, _, kind = place.partition(":")
    with store.read() as work:
        part = getattr(import_module(f"db.repositories.{module}"), kind)(work._session)
        assert tuple(sorted(vars(part))) == tuple(sorted(PARTS[place]))


def test_what_is_checked_for_types_are_the_parts_that_are_loaded():
    from db.repositories.typed_parts import TypedParts

    known = {
        f"{part.__module__.rpartition('.')[2]}:{part.__name__}" for part in TypedParts.__bases__
    }
    assert known == set(PARTS)


def test_a_part_once_asked_for_stays_on_its_transaction(store):
    with store.read() as work:
        assert "measures" not in vars(work)
        assert work.measures is work.measures
        assert "milestones" in vars(work)


def test_a_name_nobody_has_is_an_error_as_everywhere(store):
    with store.read() as work:
        for name in ("nonsense", "_private"):
            assert not hasattr(work, name)
    with pytest.raises(AttributeError, match="_session"):
        LateParts()._session  # noqa: B018 - asking is the point


def test_the_store_opens_without_the_code_of_most_tables():
    code = f"import db.opening, sys; print([m for m in {OFTEN!r} if m in sys.modules])"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert said.stdout.strip() == "[]"
