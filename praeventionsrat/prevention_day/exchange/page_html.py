"""The programme as one web page that needs nothing else: for the town's site, for printing.

Here sits somebody at home with a screen reader, or on the way with a telephone. Headings and a
table for each day say where one is; there is no script, no picture and no address of others.
"""

from collections.abc import Iterator
from typing import BinaryIO

from praeventionsrat.german import count, day, full_day, long_day
from praeventionsrat.prevention_day.exchange.page_style import STYLE
from praeventionsrat.prevention_day.exchange.public import (
    PublicDay,
    PublicItem,
    PublicProgramme,
)
from praeventionsrat.prevention_day.exchange.rich_html import rich_html, text_html
from praeventionsrat.prevention_day.exchange.schedule import language_of
from praeventionsrat.prevention_day.programme.hours import span_words
from praeventionsrat.prevention_day.programme.words import FORMAT_NAMES
from praeventionsrat.prevention_day.words import days_told

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
HEADINGS = ("Uhrzeit", "Programmpunkt", "Ort", "Mitwirkende", "Gut zu wissen")


def render(programme: PublicProgramme, out: BinaryIO) -> None:
    """Write the page."""
    out.write("\n".join(_page(programme)).encode())


def _page(programme: PublicProgramme) -> Iterator[str]:
    title = text_html(programme.title)
    yield "<!DOCTYPE html>"
    yield '<html lang="de">'
    yield '<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title} – Programm</title>"
    yield f"<style>{STYLE}</style>\n</head>\n<body>"
    yield '<a class="skip" href="#programm">Zum Programm springen</a>'
    yield from _header(programme)
    yield '<main id="programm">'
    if programme.greeting:
        yield f'<section class="greeting">{rich_html(programme.greeting)}</section>'
    for one in programme.days:
        yield from _day(programme, one)
    yield from _details(programme)
    yield from _places(programme)
    if programme.arrival:
        yield f"<section><h2>Anreise</h2>\n{rich_html(programme.arrival)}</section>"
    yield "</main>"
    yield from _footer(programme)
    yield "</body>\n</html>\n"


def _header(programme: PublicProgramme) -> Iterator[str]:
    yield "<header>"
    yield f'<p class="from">{text_html(programme.organizer)}</p>'
    yield f"<h1>{text_html(programme.title)}</h1>"
    if programme.motto:
        yield f'<p class="motto">{text_html(programme.motto)}</p>'
    held = days_told([one.held_on for one in programme.days])
    yield f"<p>{' · '.join(filter(None, (held, text_html(programme.place))))}</p>"
    if programme.patron:
        yield f"<p>Schirmherrschaft: {text_html(programme.patron)}</p>"
    yield "</header>"
    if len(programme.days) > 1:
        links = (
            f'<li><a href="#tag-{one.index}">{full_day(one.held_on)}</a></li>'
            for one in programme.days
        )
        yield f'<nav aria-label="Tage"><ul>{"".join(links)}</ul></nav>'


def _day(programme: PublicProgramme, one: PublicDay) -> Iterator[str]:
    label = f" – {text_html(one.label)}" if one.label else ""
    yield f'<section aria-labelledby="tag-{one.index}">'
    yield f'<h2 id="tag-{one.index}">{full_day(one.held_on)}{label}</h2>'
    yield f"<p>Geöffnet {span_words(one.opens, one.closes)}</p>"
    if not one.items:
        yield "<p>Für diesen Tag steht das Programm noch nicht fest.</p>\n</section>"
        return
    named = f"Programm am {long_day(one.held_on)}"
    yield f'<div class="scroll" role="region" aria-label="{named}" tabindex="0">'
    yield f"<table>\n<caption>{named}</caption>"
    heads = "".join(f'<th scope="col">{name}</th>' for name in HEADINGS)
    yield f"<thead><tr>{heads}</tr></thead>\n<tbody>"
    for item in one.items:
        yield _row(programme, one, item)
    yield "</tbody>\n</table>\n</div>\n</section>"


def _row(programme: PublicProgramme, one: PublicDay, item: PublicItem) -> str:
    language = language_of(item)
    spoken = f' lang="{text_html(language)}"' if language.isascii() and language != "de" else ""
    title = f"<strong>{text_html(item.title)}</strong>"
    if item.long_text:
        title = f'<a href="#n-{item.id.hex}">{title}</a>'
    told = [title]
    if FORMAT_NAMES[item.format] not in item.title:
        told.append(f'<span class="kind">{FORMAT_NAMES[item.format]}</span>')
    if item.short_text:
        told.append(f"<span{spoken}>{text_html(item.short_text)}</span>")
    people = "<br>".join(text_html(person.told) for person in item.people)
    return (
        f'<tr id="p-{item.id.hex}"><th scope="row">{_time(programme, one, item)}</th>'
        f"<td>{'<br>'.join(told)}</td><td>{text_html(item.venue)}</td><td>{people}</td>"
        f"<td>{'<br>'.join(text_html(hint) for hint in _hints(item))}</td></tr>"
    )


def _time(programme: PublicProgramme, one: PublicDay, item: PublicItem) -> str:
    if item.begins is None:
        return item.when
    moment = one.moment(item.begins, programme.time_zone).isoformat()
    return f'<time datetime="{moment}">{item.when}</time>'


def _hints(item: PublicItem) -> Iterator[str]:
    """What one should know before one goes there."""
    if item.target_group:
        yield f"Für: {item.target_group}"
    if item.language:
        yield f"Sprache: {item.language}"
    if item.has_sign_language:
        yield "Mit Dolmetschung in Deutsche Gebärdensprache (DGS)"
    if item.accessibility:
        yield item.accessibility
    if item.needs_registration:
        yield "Bitte anmelden"
    if item.slot_minutes:
        yield f"Termine zu {count(item.slot_minutes, 'Minute', 'Minuten')}"
    if item.seats is not None:
        yield count(item.seats, "Platz", "Plätze")


def _details(programme: PublicProgramme) -> Iterator[str]:
    told = [item for _, item in programme.items() if item.long_text]
    if told:
        yield '<section aria-labelledby="naeheres">\n<h2 id="naeheres">Näheres</h2>'
        for item in told:
            yield f'<article id="n-{item.id.hex}"><h3>{text_html(item.title)}</h3>'
            yield f"{rich_html(item.long_text)}</article>"
        yield "</section>"


def _places(programme: PublicProgramme) -> Iterator[str]:
    told = [one for one in programme.venues if one.address or one.accessibility]
    if told:
        yield '<section aria-labelledby="orte">\n<h2 id="orte">Orte und Barrierefreiheit</h2>'
        yield '<div class="scroll" role="region" aria-label="Orte" tabindex="0"><table>'
        yield "<caption>Wo etwas stattfindet und wie man hineinkommt</caption>"
        yield '<thead><tr><th scope="col">Ort</th><th scope="col">Anschrift</th>'
        yield '<th scope="col">Barrierefreiheit</th></tr></thead>\n<tbody>'
        for one in told:
            cells = "".join(
                f"<td>{text_html(cell)}</td>" for cell in (one.address, one.accessibility)
            )
            yield f'<tr><th scope="row">{text_html(one.name)}</th>{cells}</tr>'
        yield "</tbody></table></div>\n</section>"


def _footer(programme: PublicProgramme) -> Iterator[str]:
    stand = f"Stand: {day(programme.stand)}. " if programme.stand else ""
    yield f"<footer><p>{stand}Änderungen vorbehalten.</p></footer>"
