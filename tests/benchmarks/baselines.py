"""What the same work costs without the program: raw FTS5, a raw UPDATE, docxtpl alone."""

import io
import sqlite3
from time import perf_counter

from docxtpl import DocxTemplate

from praeventionsrat.documents.word import context, template
from praeventionsrat.documents.word_text import TextWriter
from praeventionsrat.german import fold


def raw_search(texts, words):
    """Milliseconds a key stroke over the same text in an unencrypted index, from three letters."""
    raw = sqlite3.connect(":memory:")
    raw.execute("CREATE VIRTUAL TABLE hay USING fts5(text, tokenize = 'trigram')")
    raw.executemany("INSERT INTO hay VALUES (?)", texts)
    query = "SELECT rowid FROM hay WHERE hay MATCH ? ORDER BY rowid DESC LIMIT 50"
    found = []
    for word in map(fold, words):
        for end in range(3, len(word) + 1):
            begun = perf_counter()
            raw.execute(query, (f'"{word[:end]}"',)).fetchall()
            found.append((perf_counter() - begun) * 1000)
    raw.close()
    return found


def raw_saves(folder, text, times=12):
    """Milliseconds for one durable UPDATE of one long text in a file of its own."""
    path = folder / "roh.sqlite"
    path.unlink(missing_ok=True)
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, text TEXT)")
    raw.execute("INSERT INTO item VALUES (1, '')")
    found = []
    for count in range(times):
        begun = perf_counter()
        raw.execute("UPDATE item SET text = ? WHERE id = 1", (f"{text} {count}",))
        found.append((perf_counter() - begun) * 1000)
    raw.close()
    path.unlink()
    return found


def bare_render(sheet):
    """A function that renders the same template with the same values, and nothing else."""
    source = template(sheet.template)
    word = DocxTemplate(io.BytesIO(source))
    word.init_docx()
    values = context(sheet, TextWriter(word.docx))

    def render():
        word = DocxTemplate(io.BytesIO(source))
        word.init_docx()
        word.render(values, autoescape=True)
        word.save(io.BytesIO())

    return render
