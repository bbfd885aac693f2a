"""``python -m tests.benchmarks``: builds the file of twenty years once, measures, prints a table.

Beside each figure stands that of a file with a tenth of the data; --ten measures ten times the
data instead (its file takes a quarter of an hour to build). --markdown FILE keeps the table.
"""

import argparse
from pathlib import Path

from tests.benchmarks.figures import measured
from tests.benchmarks.store_file import file_of
from tests.benchmarks.table import markdown
from tests.benchmarks.town import A_TENTH, TEN_TIMES, TWENTY_YEARS


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--ten", action="store_true", help="beside it ten times the data")
    parser.add_argument("--rounds", type=int, default=5, help="how often the program is started")
    parser.add_argument("--markdown", type=Path, help="a file for the table")
    chosen = parser.parse_args()
    path = file_of("zwanzig-jahre", TWENTY_YEARS)
    name, size = ("zehnfach", TEN_TIMES) if chosen.ten else ("ein Zehntel", A_TENTH)
    other = measured(file_of(name.replace(" ", "-"), size), chosen.rounds, backup=False)
    text = markdown(measured(path, chosen.rounds), other, name)
    print(text)
    if chosen.markdown:
        chosen.markdown.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
