"""Fictional PKS files in the shapes of all years: names, heads, writings, marks."""

import io

from openpyxl import Workbook

NUMBERS = ";".join(str(n) for n in range(1, 19))
OLD = (
    "{key};Straftat;Gemeindeschluessel;Stadt-/Landkreis;Kreisart;erfasste Faelle;{rate};"
    "Versuche - Anzahl;Versuche - Anteil in %;mit Schusswaffe gedroht;mit Schusswaffe geschossen;"
    "aufgeklaerte Faelle;Aufklaerungsquote;Tatverdaechtige insgesamt;Tatverdaechtige - maennlich;"
    "Tatverdaechtige - weiblich;Nichtdeutsche Tatverdaechtige - Anzahl;"
    "Nichtdeutsche Tatverdaechtige - Anteil in %"
)
ROWS = (
    ("------", "Straftaten insgesamt", "06998", "Musterland", "LK", 10148, 4800.4, 752, 6454, 63.6),
    ("892000", "Gewaltkriminalität", "06998", "Musterland", "LK", 412, 194.9, 81, 336, 81.6),
    ("***300", "Diebstahl von Fahrrädern", "06998", "Musterland", "LK", 402, 190.2, 11, 29, None),
    ("------", "Straftaten insgesamt", "06999", "Auland", "KfS", 5000, 5000.0, 10, 2500, 50.0),
)


def count(value, mark):
    return f"{value:,}".replace(",", mark)


def part(value, mark):
    return "-" if value is None else f"{value}".replace(".", mark)


def csv_file(
    *,
    numbered=True,
    key="Schluessel",
    rate="HZ",
    thousands=",",
    decimal=".",
    codec="cp1252",
    above="",
    rows=ROWS,
):
    lines = [above] * bool(above) + [NUMBERS] * numbered + [OLD.format(key=key, rate=rate)]
    for k, offence, area, name, kind, cases, hz, tries, solved, aq in rows:
        cells = [k, offence, area, name, kind, count(cases, thousands), part(hz, decimal)]
        cells += [count(tries, thousands), "7" + decimal + "4", "9", "2"]
        cells += [count(solved, thousands), part(aq, decimal), count(4910, thousands)]
        lines.append(";".join([*cells, "-", "-", "-", "-"]))
    return ("\r\n".join(lines) + "\r\n").encode(codec)


def workbook_2024(rows=ROWS, year=2024, made="05.03.2025", sheet="T01_Kreise"):
    """Two header rows with merged groups, figures from row 10."""
    book = Workbook()
    book.active.title = "Hinweise"
    book.active.append(["Hinweise zur Tabelle"])
    book.active.append(["Quelle", "erfunden"])
    page = book.create_sheet(sheet)
    page["A1"] = "PKS Jahrbuch (erfunden)"
    page["A2"] = "T01 Kreise - Fälle - HZ"
    page["A3"] = f"Berichtszeitraum: {year}"
    page["A4"] = f"V1.0 erstellt am: {made}"
    groups = ("Schlüssel", "Straftat", "Gemeinde-schlüssel", "Stadt-/Landkreis", "Kreisart")
    for at, words in enumerate((*groups, "erfasste Fälle", "HZ nach Zensus 2022"), 1):
        page.cell(7, at, words)
        page.merge_cells(start_row=7, end_row=8, start_column=at, end_column=at)
    page.cell(7, 8, "Versuche")
    page.merge_cells("H7:I7")
    page.cell(7, 10, "mit Schusswaffe")
    page.merge_cells("J7:K7")
    page.cell(7, 12, "aufgeklärte Fälle")
    page.cell(7, 13, "AQ")
    page.cell(7, 14, "Tatverdächtige")
    page.merge_cells("N7:P7")
    page.cell(7, 17, "nichtdeutsche Tatverdächtige")
    below = {8: "Anzahl", 9: "Anteil in %", 10: "gedroht", 11: "geschossen", 14: "insgesamt"}
    for at, words in {**below, 15: "männlich", 16: "weiblich", 17: "insgesamt"}.items():
        page.cell(8, at, words)
    for at in range(1, 18):
        page.cell(9, at, at)
    for at, (k, offence, area, name, kind, cases, hz, tries, solved, aq) in enumerate(rows, 10):
        values = (k, offence, area, name, kind, cases, hz, tries, 7.4, 9, 2, solved, aq, 4910)
        for place, value in enumerate((*values, 1, 1, 1), 1):
            page.cell(at, place, value)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def many_rows(areas=400, offences=41):
    return tuple(
        (f"{offence:06}", f"Straftat {offence}", f"{area:05}", f"Kreis {area}", "LK", *figures)
        for area in range(1001, 1001 + areas)
        for offence in range(offences)
        for figures in [(area * offence, 1.5 * area, 1, offence, 50.5)]
    )
