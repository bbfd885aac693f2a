"""The Handbuch: its pages on the left, the chosen one on the right; F1 opens the fitting one."""

from collections.abc import Hashable
from importlib.resources import files

from markdown_it import MarkdownIt
from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from ui.context import AppContext
from ui.parts.cards import Card, PageHeader, row, set_part
from ui.shell.page import Page
from ui.shell.theme import STEP

TOPICS = (
    ("erste-schritte", "Erste Schritte"),
    ("uebersicht", "Übersicht"),
    ("sitzungen", "Sitzungen"),
    ("einladen", "Einladen, Termine, Umlaufbeschluss"),
    ("themen", "Themen"),
    ("sitzungsvorlagen", "Vorlagen für Gremien"),
    ("sitzungsmodus", "Sitzungsmodus"),
    ("niederschrift", "Niederschrift"),
    ("beschluesse", "Beschlüsse"),
    ("auftraege", "Aufträge"),
    ("massnahmen-ansichten", "Ansichten der Maßnahmen"),
    ("massnahmen", "Eine Maßnahme"),
    ("sachstand", "Sachstände"),
    ("monitoring", "Monitoring und Berichte"),
    ("plaene", "Pläne und Vorhaben"),
    ("angebote", "Angebote"),
    ("ueberschneidungen", "Überschneidungen"),
    ("beccaria", "Beccaria-Bogen"),
    ("foerderung", "Förderung"),
    ("kennzahlen", "Kennzahlen"),
    ("praeventionstag", "Präventionstag"),
    ("programm", "Programm des Präventionstags"),
    ("programm-austausch", "Programm weitergeben"),
    ("staende", "Stände und Standplan"),
    ("aufgaben-praeventionstag", "Aufgaben, Genehmigungen, Sicherheit"),
    ("helferplan", "Helferplan"),
    ("anmeldungen", "Anmeldungen"),
    ("budget-praeventionstag", "Budget und Sponsoren"),
    ("presse", "Presse"),
    ("druck", "Druck"),
    ("tagesmodus", "Tagesmodus"),
    ("auswertung", "Auswertung und Abschlussbericht"),
    ("gremien", "Gremien und Regeln"),
    ("kontakte", "Kontakte"),
    ("dubletten", "Dubletten"),
    ("netzwerk", "Netzwerk und Parität"),
    ("verteiler", "Verteiler und Rundschreiben"),
    ("versand", "Briefe, Etiketten, E-Mails"),
    ("datenschutz", "Datenschutz"),
    ("uebergabe", "Übernehmen und übergeben"),
    ("papierkorb", "Papierkorb und Rückgängig"),
    ("einstellungen", "Einstellungen"),
    ("sicherheit", "Schlüssel und Sicherungen"),
    ("vorlagen", "Eigener Briefkopf und eigene Vorlagen"),
    ("vorlagen-felder", "Felder der Vorlagen"),
    ("offene-daten", "Offene Daten und Befehle"),
    ("tasten", "Tasten"),
)
LIST_WIDTH = 288


class Reader(QTextBrowser):
    """Shows a page of ours; loads nothing from anywhere."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002
        return None


class HandbookPage(Page):
    """Topics and text."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        """Show the first topic."""
        super().__init__(context, parent)
        self._markdown = MarkdownIt("commonmark").enable("table")
        self.topics = QListWidget()
        self.topics.setAccessibleName(self.tr("Seiten des Handbuchs"))
        self.topics.setFixedWidth(LIST_WIDTH)
        set_part(self.topics, "quiet")
        for key, title in TOPICS:
            item = QListWidgetItem(title)
            item.setData(256, key)
            self.topics.addItem(item)
        self.text = Reader()
        self.text.setAccessibleName(self.tr("Handbuch"))
        self.text.setOpenLinks(False)
        self.text.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.text.anchorClicked.connect(lambda url: self.open_record("topic", url.path()))
        set_part(self.text, "quiet")
        card = Card(margin=3 * STEP)
        card.content.addWidget(self.text)
        left = Card(margin=STEP)
        left.content.addWidget(self.topics)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(PageHeader(self.tr("Handbuch")))
        body = row(left, card, spacing=2 * STEP)
        body.setStretch(1, 1)
        layout.addLayout(body, 1)
        self.topics.currentRowChanged.connect(self._show)
        context.theme.changed.connect(self._on_theme)
        self.topics.setCurrentRow(0)

    def open_record(self, kind: str, record_id: Hashable) -> None:
        del kind
        wanted = str(record_id).removesuffix(".md")
        keys = [key for key, _title in TOPICS]
        self.topics.setCurrentRow(keys.index(wanted) if wanted in keys else 0)

    @Slot()
    def _on_theme(self) -> None:
        self._show(self.topics.currentRow())

    @Slot(int)
    def _show(self, place: int) -> None:
        key = TOPICS[place][0]
        source = files("resources").joinpath("handbuch", f"{key}.md").read_text(encoding="utf-8")
        colours = self.context.theme.colours
        self.text.document().setDefaultStyleSheet(
            f"body {{ color: {colours.text}; }} h1 {{ font-size: 22px; }} h2 {{ font-size: 16px; }}"
            f"p, li {{ line-height: 140%; }} a {{ color: {colours.accent}; }}"
            f"code {{ background: {colours.side}; }} td, th {{ padding: 4px 12px 4px 0; }}"
        )
        self.text.setHtml(self._markdown.render(source))
