"""Asking where a file shall go; the folder chosen last is proposed again."""

from collections.abc import Callable
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtWidgets import QFileDialog, QWidget

from praeventionsrat.files import safe_name
from ui.settings_store import EXPORT_FOLDER, Settings


def ask_where(
    window: QWidget,
    settings: Settings,
    title: str,
    name: str,
    kinds: str,
    chosen: Callable[[Path], object],
    *,
    confirm: bool = True,
) -> QFileDialog:
    """Open the dialog.

    Args:
        window: What it belongs to.
        settings: Where the folder is remembered.
        title: What the dialog says it is for.
        name: The name proposed, with its suffix.
        kinds: What the suffix is called.
        chosen: Called with the path.
        confirm: Whether a file that is there already needs a yes.
    """
    suffix = Path(name).suffix
    dialog = QFileDialog(window, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not confirm)
    dialog.setNameFilter(f"{kinds} (*{suffix})")
    dialog.setDefaultSuffix(suffix.lstrip("."))
    dialog.setDirectory(str(_folder(settings)))
    dialog.selectFile(safe_name(name))
    dialog.fileSelected.connect(lambda found: chosen(Path(found)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def ask_folder(
    window: QWidget, settings: Settings, title: str, chosen: Callable[[Path], object]
) -> QFileDialog:
    """Open the dialog for a folder; a new one can be made in it."""
    dialog = QFileDialog(window, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, on=True)
    dialog.setDirectory(str(_folder(settings)))
    dialog.fileSelected.connect(lambda found: chosen(Path(found)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _folder(settings: Settings) -> Path:
    kept = settings.get(EXPORT_FOLDER)
    return Path(kept) if kept and Path(kept).is_dir() else user_documents_path()
