"""Qt's own buttons, menus, dates and numbers in German."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication


def speak_german(app: QApplication) -> bool:
    """Load Qt's German texts; whether they were found."""
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator.load("qtbase_de", folder) and app.installTranslator(translator)
