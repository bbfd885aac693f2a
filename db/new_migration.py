"""For developers: ``python -m db.new_migration "chair of a meeting"`` writes the next migration.

It compares the schema that the migrations make with the one the records ask for.
"""

import re
import sys
import tempfile
from pathlib import Path

from alembic import command

from db.engine import connect, engine_on
from db.migrate import VERSIONS, configured


def write(title: str, versions: Path = VERSIONS) -> Path:
    """Write the next migration; ``SCHEMA_VERSION`` is raised to its number by hand."""
    number = len(list(versions.glob("[0-9]*.py"))) + 1
    name = f"{number:04}_{re.sub('[^a-z0-9]+', '_', title.lower()).strip('_')}"
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "empty.prat"
        empty.touch()
        key = bytes(32)
        engine = engine_on(connect(empty, key))
        try:
            with engine.begin() as transaction:
                command.upgrade(configured(transaction, versions), "head")
                command.revision(
                    configured(transaction, versions), title, autogenerate=True, rev_id=name
                )
        finally:
            engine.dispose()
    made = next(versions.glob(f"{name}_*.py"))
    return made.rename(versions / f"{name}.py")


if __name__ == "__main__":  # pragma: no cover - the line above is what is tested
    write(sys.argv[1])
