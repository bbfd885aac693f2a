"""The one style sheet of the program; widgets ask for a look by the property ``part``."""

from string import Template

SHEET = Template("""
QMainWindow, QDialog, [part="page"] { background: $bg; }
[part="side"] { background: $side; border: 0; border-right: 1px solid $line; }
[part="status"] { background: $side; border: 0; border-top: 1px solid $line; }
[part="status"] QLabel { font-size: 13px; }
[part="card"], [part="stat"] { background: $panel; border: 1px solid $line; border-radius: 10px; }
[part="line"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }
[part="h1"] { font-size: 22px; font-weight: 600; }
[part="h2"] { font-size: 15px; font-weight: 600; }
[part="strong"] { font-weight: 600; }
[part="number"] { font-size: 26px; font-weight: 600; }
[part="dim"] { color: $dim; }
[part="label"] { color: $dim; font-size: 13px; }
[part="complaint"] { color: $bad; font-size: 13px; }

QPushButton, QToolButton { background: $panel; border: 1px solid $line; border-radius: 8px;
  padding: 7px 12px; min-height: 20px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:focus, QToolButton:focus { border: 1px solid $accent; }
QPushButton:pressed, QToolButton:pressed { background: $accent_soft; }
QPushButton:disabled, QToolButton:disabled { color: $dim; background: $side; }
QPushButton[part="primary"] { background: $accent; color: $on_accent; border-color: $accent;
  padding: 7px 16px; font-weight: 600; }
QPushButton[part="primary"]:focus { border: 2px solid $text; padding: 6px 15px; }
QPushButton[part="primary"]:disabled { background: $side; color: $dim; border-color: $line; }
QPushButton[part="danger"] { color: $bad; }
QPushButton[part="link"] { background: transparent; border: 1px solid transparent; color: $accent;
  padding: 3px 6px; text-align: left; }
QPushButton[part="link"]:hover { background: $accent_soft; }
QPushButton[part="nav"] { background: transparent; border: 1px solid transparent; text-align: left;
  padding: 8px 11px; }
QPushButton[part="nav"]:hover { background: $hover; }
QPushButton[part="nav"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QPushButton[part="chip"] { border-radius: 14px; padding: 3px 13px; color: $dim; }
QPushButton[part="chip"]:checked, QPushButton[narrowed="true"] { background: $accent_soft;
  color: $accent; font-weight: 600; border-color: $accent_soft; }
QPushButton[part="search"] { padding: 0; min-height: 34px; }
QPushButton[part="search"] QLabel { font-size: 14px; }
QPushButton[part="nav"]:focus, QPushButton[part="chip"]:focus, QPushButton[part="link"]:focus {
  border: 1px solid $accent; }
QPushButton[part="status"] { background: transparent; border: 1px solid transparent; color: $dim;
  padding: 1px 6px; min-height: 18px; font-size: 13px; }
QPushButton[part="status"]:hover { color: $text; background: $hover; }
QPushButton[part="status"]:focus { border: 1px solid $accent; }
QToolButton[part="flat"] { background: transparent; border: 1px solid transparent; padding: 5px;
  border-radius: 6px; min-height: 0; }
QToolButton[part="flat"]:hover { background: $hover; }
QToolButton[part="flat"]:checked { background: $accent_soft; }
QToolButton[part="flat"]:focus { border: 1px solid $accent; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }

[part="pill"] { border-radius: 9px; padding: 2px 9px; min-height: 15px; font-size: 12px;
  font-weight: 600; }
[part="pill"][tone="neutral"] { background: $side; color: $dim; }
[part="pill"][tone="soft"] { background: $accent_soft; color: $accent; }
[part="pill"][tone="ok"] { background: $ok_soft; color: $ok; }
[part="pill"][tone="warn"] { background: $warn_soft; color: $warn; }
[part="pill"][tone="bad"] { background: $bad_soft; color: $bad; }
[part="note"] { border: 0; border-radius: 8px; }
[part="note"][tone="neutral"] { background: $side; }
[part="note"][tone="soft"] { background: $accent_soft; }
[part="note"][tone="ok"] { background: $ok_soft; }
[part="note"][tone="warn"] { background: $warn_soft; }
[part="note"][tone="bad"] { background: $bad_soft; }
[part="bar"] { border: 0; border-bottom: 1px solid $line; }
[part="bar"][tone="ok"] { background: $ok_soft; }
[part="bar"][tone="bad"] { background: $bad_soft; }
[part="undo"] { background: $text; border-radius: 10px; }
[part="undo"] QLabel { color: $bg; }
[part="undo"] QPushButton { background: transparent; border: 1px solid $dim; color: $bg; }
[part="undo"] QPushButton:hover { border-color: $bg; }
[part="undo"] QPushButton:focus { border: 2px solid $bg; padding: 6px 11px; }
[part="palette"] { background: $panel; border: 1px solid $edge; border-radius: 12px; }
[part="palette"] QLineEdit { border: 0; background: transparent; font-size: 17px; padding: 6px; }
[part="palette"] QLineEdit:focus { border: 0; }
[part="palette"] QListWidget { font-size: 14px; }
[part="palette"] QListWidget::item { padding: 0 8px; border-radius: 8px; }
[part="palette"] QListWidget::item:selected { background: $accent_soft; color: $text; }
[part="palette"] QListWidget::item:disabled { color: $dim; font-size: 12px; }

QLineEdit, QComboBox, QSpinBox, QPlainTextEdit, QTextEdit, QAbstractSpinBox { background: $panel;
  border: 1px solid $edge; border-radius: 8px; padding: 6px 8px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
  border: 1px solid $accent; }
QLineEdit:read-only, QTextEdit:read-only, QLineEdit:disabled, QComboBox:disabled,
QAbstractSpinBox:disabled, QTextEdit:disabled { background: $side; color: $dim;
  border-color: $line; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QAbstractSpinBox[wrong="true"],
QTextEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border: 1px solid $bad; }
QTextEdit[part="writing"] { border: 0; font-size: 15px; padding: 0; background: transparent; }
QTextEdit[part="quiet"] { border: 0; background: transparent; padding: 0; }
QLineEdit, QComboBox, QAbstractSpinBox { padding: 0 8px; min-height: 32px; }
QLineEdit QToolButton { background: transparent; border: 0; padding: 0; min-height: 0; }
QComboBox { padding: 0 24px 0 9px; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView, QAbstractItemView[part="list"] { background: $panel; outline: 0;
  border: 1px solid $edge; selection-background-color: $accent_soft; selection-color: $text; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0; }
QCheckBox, QRadioButton { spacing: 8px; padding: 4px 0; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; background: $panel;
  border: 1px solid $dim; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QRadioButton::indicator:checked { background: $panel; border: 5px solid $accent; width: 8px;
  height: 8px; }
QCheckBox:focus { color: $accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $side;
  border-color: $line; }

[part="ticks"] { background: $panel; border: 1px solid $line; border-radius: 8px; padding: 4px; }
[part="ticks"]::item { padding: 5px 6px; border-radius: 6px; }
[part="ticks"]::item:selected { background: $accent_soft; color: $text; }
[part="ticks"]::indicator { width: 16px; height: 16px; background: $panel;
  border: 1px solid $dim; border-radius: 4px; }
[part="ticks"]::indicator:checked { background: $accent; border-color: $accent;
  image: url("$tick"); }
[part="ticks"]:focus { border-color: $accent; }

QTableView, QTreeView, QListView { background: transparent; border: 0; outline: 0;
  selection-background-color: $accent_soft; selection-color: $text; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; border: 0; border-bottom: 1px solid $line;
  color: $dim; padding: 7px 12px; font-size: 13px; }
QTabWidget::pane { border: 0; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; border: 0; border-bottom: 2px solid transparent;
  color: $dim; padding: 8px 4px; margin-right: 10px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab:focus { color: $accent; }
QScrollArea, QScrollArea > QWidget > QWidget[part="plain"] { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $edge; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QMenuBar { background: $side; border-bottom: 1px solid $line; padding: 2px 8px; }
QMenuBar::item { padding: 5px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $panel; border: 1px solid $edge; padding: 6px; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $dim; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QToolTip { background: $panel; color: $text; border: 1px solid $edge; padding: 5px 8px; }
QProgressBar { background: $line; border: 0; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QCalendarWidget QWidget { alternate-background-color: $side; }
QCalendarWidget QAbstractItemView { background: $panel; selection-background-color: $accent;
  selection-color: $on_accent; }
QCalendarWidget #qt_calendar_navigationbar { background: $panel; }
QCalendarWidget QToolButton { border: 0; }
""")


def style_sheet(colours: dict[str, str]) -> str:
    """The style sheet in one palette."""
    return SHEET.substitute(colours)
