"""The two commands find their modules beside themselves; so do their tests."""

import sys
from pathlib import Path

INSTALLER = Path(__file__).parents[2] / "installer"
if str(INSTALLER) not in sys.path:
    sys.path.append(str(INSTALLER))
