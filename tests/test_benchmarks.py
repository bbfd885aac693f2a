"""The benchmarks run: every row of the table is there, on a tiny file."""

import pytest

from tests.benchmarks.figures import measured
from tests.benchmarks.store_file import file_of
from tests.benchmarks.table import markdown, rows
from tests.benchmarks.town import TINY

NAMES = """Start bis zum bedienbaren Fenster|… davon Rechenzeit|Schwerste Liste, erste Zeilen
… längste Runde beim Füllen|Schwerste Liste, jeder weitere|Sitzung öffnen
Einmal selbsttätig speichern
Sitzungsmodus öffnen|Punkt wechseln im Sitzungsmodus|Zwei Fassungen von 40 Seiten vergleichen
Seite Beschlüsse, erste Zeilen|Beschlüsse filtern, langsamste Taste
Kontakte, erste Zeilen von 5.000|Kontakte filtern, langsamste Taste
Dubletten: 5.000 Kontakte lesen|Dubletten: 5.000 Kontakte vergleichen
5.000 Kontakte aus einer CSV-Datei übernehmen|… davon in die Datei schreiben
Netzwerk mit über 500 Namen zeichnen
2.000 Maßnahmen als Tabelle|2.000 Maßnahmen als Tafel|2.000 Maßnahmen als Zeitstrahl
… rollen, längster Stillstand
Programm: Raster mit 3 Tagen, 20 Orten, 400 Punkten|… einen Punkt ziehen, längstes Bild
… Konflikte von 400 Punkten finden
… alles für die Druckmappe lesen|… Druckmappe schreiben, alle Dokumente
Suche je Taste, selten, Mitte|Suche je Taste, selten, 95 %|Suche je Taste, häufig, Mitte
Suche je Taste, häufig, 95 %|Suche je Taste, im Wort, Mitte|Suche je Taste, im Wort, 95 %
Niederschrift mit 60 Punkten|Jahresbericht|Beschlussbuch mit 8.000 Beschlüssen nach Word
Monitoringbericht über 300 Maßnahmen nach Word
Zwei Pläne mit je 400 Vorhaben nebeneinander
Sicherung: längster Stillstand|Speicher, höchstens
Längster Stillstand beim Rundgang""".replace("\n", "|").split("|")


@pytest.mark.slow
def test_every_row_of_the_table_is_measured(tmp_path):
    found = measured(file_of("klein", TINY, tmp_path), rounds=1)
    assert [row.name for row in rows(found)] == NAMES
    assert all(row.figure.passed >= 0 for row in rows(found))
    assert len(markdown(found, found).splitlines()) == len(NAMES) + 4
