"""What the columns of a file meant is remembered by how it looks."""

from praeventionsrat.contacts.importing.layouts import known_mapping, remember_mapping
from praeventionsrat.contacts.reading.mapping import Mapping
from praeventionsrat.contacts.reading.targets import Target
from tests.praeventionsrat.contacts.reading.reads import table_of


def test_the_next_file_of_the_same_layout_is_read_the_same_way(work):
    first, second = table_of("Name;Ort\nA;B\n"), table_of("Name;Ort\nC;D\n")
    assert known_mapping(work, first) is None
    remember_mapping(work, first, Mapping((Target.ORGANIZATION, None)), "eins.csv")
    assert known_mapping(work, second) == Mapping((Target.ORGANIZATION, None))
    remember_mapping(work, second, Mapping((Target.NAME, Target.CITY)), "zwei.csv")
    assert known_mapping(work, first) == Mapping((Target.NAME, Target.CITY))
    assert [one.name for one in work.import_layouts.all()] == ["zwei.csv"]
    assert known_mapping(work, table_of("Name;Ort;Land\nA;B;C\n")) is None
