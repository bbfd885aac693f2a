"""The Handbuch describes every field an office's data have."""

import re
from importlib.resources import files

import pytest

from praeventionsrat.office.complete import OMITTABLE
from praeventionsrat.office.dump import fields_of
from praeventionsrat.office.tables import TABLES

TEXT = files("resources").joinpath("handbuch", "offene-daten.md").read_text(encoding="utf-8")
COMMON = {"id", "revision", "created_at", "changed_at", "changed_by", "deleted_at"}


@pytest.mark.parametrize("kind", TABLES, ids=lambda kind: kind.__tablename__)
def test_every_field_is_described_and_no_other(kind):
    name = str(kind.__tablename__)
    (section,) = re.findall(rf"^### {name} – .*?(?=^##|\Z)", TEXT, re.MULTILINE | re.DOTALL)
    rows = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]
    described = set(re.findall(r"`([a-z0-9_]+)`", " ".join(rows)))
    assert described == set(fields_of(kind)) - COMMON


@pytest.mark.parametrize("kind", TABLES, ids=lambda kind: kind.__tablename__)
def test_fields_that_must_be_there_are_marked(kind):
    name = str(kind.__tablename__)
    (section,) = re.findall(rf"^### {name} – .*?(?=^##|\Z)", TEXT, re.MULTILINE | re.DOTALL)
    rows = " ".join(line.split("|")[1] for line in section.splitlines() if line.startswith("| `"))
    marked = set(re.findall(r"`([a-z0-9_]+)` ✱", rows))
    needed = {n for n, info in kind.model_fields.items() if info.is_required()} - COMMON
    assert marked == needed - OMITTABLE.get(name, frozenset())
