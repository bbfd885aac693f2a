"""The least a window of this kind can cost: Qt, SQLModel, one label."""

import sys

import sqlmodel  # noqa: F401 - loaded as any program of this kind must
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from tests.benchmarks.pulse import Pulse
from tests.benchmarks.ready import ready

app = QApplication([])
app.setStyle("Fusion")
window = QMainWindow()
window.setCentralWidget(QLabel("Präventionsrat"))
window.resize(1280, 800)
window.show()
pulse = Pulse()
pulse.when_calm(ready)
sys.exit(app.exec())
