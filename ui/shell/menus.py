"""The menus: every action of the window once, with its keys in entry and tooltip."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ui.context import Files
from ui.operations import Operations
from ui.shell.icons import icon
from ui.shell.page import Command, PageEntry
from ui.shell.passing import Passing
from ui.shell.sidebar import spoken_keys
from ui.shell.theme import Mode, Theme

REDO = (QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y"))


class WindowActs(Protocol):
    """What the menus ask of the window."""

    passing: Passing

    def go(self, key: str) -> object:
        """Show a page."""
        ...

    def new(self) -> None:
        """Ctrl+N."""
        ...

    def rename(self) -> None:
        """F2."""
        ...

    def find_anything(self) -> None:
        """Ctrl+K."""
        ...

    def back(self) -> None:
        """Esc."""
        ...

    def help(self) -> None:
        """F1."""
        ...

    def list_to_excel(self) -> None:
        """Take the list of the page to Excel."""
        ...

    def print_list(self) -> None:
        """Ctrl+P."""
        ...

    def close(self) -> bool:
        """Ctrl+Q."""
        ...


class Menus(QObject):
    """Fills the menu bar and keeps the undo entries named."""

    def __init__(
        self,
        window: QMainWindow,
        acts: WindowActs,
        pages: Sequence[PageEntry],
        operations: Operations[Any],
        theme: Theme,
        files: Files | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._operations = window, operations
        self._all: list[QAction] = []
        file = self._menu(self.tr("&Datei"))
        self._add(file, self.tr("Neu anlegen"), acts.new, "Ctrl+N", "add")
        file.addSeparator()
        if files:
            self._add_files(file, files)
        self._lists = (
            self._add(file, self.tr("Liste nach Excel …"), acts.list_to_excel, "", "excel"),
            self._add(file, self.tr("Liste drucken …"), acts.print_list, "Ctrl+P", "print"),
        )
        file.addSeparator()
        self._add(file, self.tr("Übernehmen …"), acts.passing.take_over, "", "upload")
        self._add(
            file, self.tr("Kontakte übernehmen …"), acts.passing.import_contacts, "", "contact"
        )
        self._add(file, self.tr("Übergabemappe …"), acts.passing.hand_over, "", "archive")
        file.addSeparator()
        self._add(file, self.tr("Beenden"), acts.close, "Ctrl+Q", "close")
        edit = self._menu(self.tr("&Bearbeiten"))
        self.undo = self._add(edit, self.tr("Rückgängig"), operations.undo, "Ctrl+Z", "undo")
        self.redo = self._add(edit, self.tr("Wiederholen"), operations.redo, "Ctrl+Shift+Z", "redo")
        self.redo.setShortcuts(REDO)
        edit.addSeparator()
        self._add(edit, self.tr("Suchen und Befehle"), acts.find_anything, "Ctrl+K", "search")
        self._add(edit, self.tr("Umbenennen"), acts.rename, "F2", "edit")
        self._add(edit, self.tr("Zurück"), acts.back, "Esc", "back")
        self._add_pages(acts, pages)
        self._add_themes(theme)
        self._page_menu = self._menu("")
        helping = self._menu(self.tr("&Hilfe"))
        self._add(helping, self.tr("Handbuch zu dieser Seite"), acts.help, "F1", "handbook")
        operations.changed.connect(self.name_undo)
        self.name_undo()

    def commands(self) -> Sequence[Command]:
        """Every action that can be run now, for Ctrl+K."""
        return [
            Command(a.text(), a.trigger, a.objectName(), a.shortcut().toString())
            for a in self._all
            if a.isEnabled()
        ]

    def offer_lists(self, *, offered: bool) -> None:
        """Whether the page that is shown has a list to take along."""
        for action in self._lists:
            action.setEnabled(offered)

    def offer_page(self, title: str, actions: Sequence[QAction]) -> None:
        """Show the menu that the page brings along, if it does."""
        self._page_menu.clear()
        self._page_menu.setTitle(title)
        self._page_menu.addActions(list(actions))
        self._page_menu.menuAction().setVisible(bool(actions))

    @Slot()
    def name_undo(self) -> None:
        """Say in the entries what would be taken back or repeated."""
        for action, verb, label in (
            (self.undo, self.tr("Rückgängig"), self._operations.undo_label()),
            (self.redo, self.tr("Wiederholen"), self._operations.redo_label()),
        ):
            action.setText(f"{verb}: {label}" if label else verb)
            action.setEnabled(bool(label))

    def _add_files(self, menu: QMenu, files: Files) -> None:
        self._add(menu, self.tr("Datei öffnen …"), files.open_other, "Ctrl+O", "folder")
        recent = files.recent()
        if recent:
            lately: QMenu = menu.addMenu(self.tr("Zuletzt geöffnet"))
            for path in recent:
                act = self._add(lately, path.name, self._opening(files, path), "", "folder")
                act.setToolTip(str(path))
        self._add(menu, self.tr("Neue Datei …"), files.new_file, "", "add")
        self._add(menu, self.tr("Sicherung jetzt"), files.back_up, "", "backup")
        menu.addSeparator()

    def _add_pages(self, acts: WindowActs, pages: Sequence[PageEntry]) -> None:
        menu = self._menu(self.tr("&Gehe zu"))
        for entry in (e for e in pages if not e.whole):
            self._add(menu, entry.title, self._going(acts, entry.key), entry.shortcut, entry.icon)

    def _add_themes(self, theme: Theme) -> None:
        menu = self._menu(self.tr("&Ansicht"))
        group = QActionGroup(self)
        for mode, words in (
            (Mode.SYSTEM, self.tr("Farben wie das System")),
            (Mode.LIGHT, self.tr("Helle Farben")),
            (Mode.DARK, self.tr("Dunkle Farben")),
        ):
            action = self._add(menu, words, self._dressing(theme, mode), "", "theme")
            action.setIcon(icon("theme") if mode is Mode.SYSTEM else action.icon())
            action.setCheckable(True)
            action.setChecked(theme.mode is mode)
            group.addAction(action)

    def _menu(self, title: str) -> QMenu:
        menu: QMenu = self._window.menuBar().addMenu(title)
        menu.setToolTipsVisible(True)
        return menu

    def _add(
        self, menu: QMenu, text: str, act: Callable[[], object], keys: str, symbol: str
    ) -> QAction:
        action = QAction(icon(symbol), text, self._window)
        action.setObjectName(symbol)
        action.setShortcut(QKeySequence(keys))
        action.setToolTip(f"{text} ({spoken_keys(keys)})" if keys else text)
        action.triggered.connect(lambda _checked: act())
        menu.addAction(action)
        self._all.append(action)
        return action

    @staticmethod
    def _going(acts: WindowActs, key: str) -> Callable[[], object]:
        return lambda: acts.go(key)

    @staticmethod
    def _opening(files: Files, path: Path) -> Callable[[], object]:
        return lambda: files.open_file(path)

    @staticmethod
    def _dressing(theme: Theme, mode: Mode) -> Callable[[], object]:
        return lambda: theme.set_mode(mode)
