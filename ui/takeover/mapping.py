"""Which column of a list of resolutions or assignments means what."""

from praeventionsrat.documents.foreign import ForeignTable
from praeventionsrat.office.takeover_values import TARGETS, WORDS, What, suggest
from ui.parts.column_mapping import ColumnMapping, ShownColumn


class Mapping(ColumnMapping):
    """One line for each column of the list."""

    def show_table(self, what: What, table: ForeignTable) -> None:
        """Offer the meanings, with what is most likely chosen already."""
        headings = table.rows[0]
        columns = [
            ShownColumn(headings[place], _example(table, place), meant)
            for place, meant in enumerate(suggest(what, headings))
        ]
        self.offer(columns, [(target, WORDS[target][0]) for target in TARGETS[what]])


def _example(table: ForeignTable, place: int) -> str:
    return next((row[place] for row in table.rows[1:] if row[place].strip()), "")
