"""``python -m tests.benchmarks``: builds the file of twenty years once, measures, prints a table.

--ten also measures ten times the data; --markdown FILE writes the table there as well.
"""

import argparse
from pathlib import Path

from tests.benchmarks.figures import measured
from tests.benchmarks.store_file import file_of
from tests.benchmarks.table import markdown
from tests.benchmarks.town import TEN_TIMES, TWENTY_YEARS


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--ten", action="store_true", help="also ten times the data")
    parser.add_argument("--rounds", type=int, default=5, help="how often the program is started")
    parser.add_argument("--markdown", type=Path, help="a file for the table")
    chosen = parser.parse_args()
    path = file_of("zwanzig-jahre", TWENTY_YEARS)
    ten = measured(file_of("zehnfach", TEN_TIMES), 1, backup=False) if chosen.ten else None
    text = markdown(measured(path, chosen.rounds), ten)
    print(text)
    if chosen.markdown:
        chosen.markdown.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
