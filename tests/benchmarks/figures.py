"""Measures one file: starts, the tour, the export; medians of runs taken in turn."""

import gc
import json
import os
import random
import subprocess
import sys
import tempfile
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter, thread_time
from uuid import uuid4

from praeventionsrat.contacts.duplicates.book import search_book
from praeventionsrat.contacts.duplicates.usecases import read_book
from praeventionsrat.measures.documents.monitoring_sheet import MONITORING, sheet_of
from praeventionsrat.measures.monitoring import monitoring_of
from praeventionsrat.measures.reports import MonitoringReport
from praeventionsrat.meetings.documents.register import register_of
from praeventionsrat.meetings.usecases.register import read_register
from praeventionsrat.office import paperwork
from praeventionsrat.plans.likeness.suggesting import Wording, suggest
from praeventionsrat.prevention_day.programme.conflicts import conflicts_with_rain
from praeventionsrat.prevention_day.programme.reading import programme_of
from tests.benchmarks import baselines, contact_files
from tests.benchmarks.printing import print_set
from tests.benchmarks.ready import LINE
from tests.benchmarks.store_file import opened
from tests.benchmarks.town import LAST, LONG_MEETING
from tests.benchmarks.town_programme import PROGRAMME_EVENT
from tests.benchmarks.words import TYPED, Writer

ROOT = Path(__file__).parents[2]
RESOLUTIONS, MEASURES, PLEDGES = 8_000, 300, 400


def child(home, module, *arguments):
    """Run one measuring process with settings of its own; its last line and how long it took.

    Its modules are compiled once and kept, as in an installed program, whatever is set here.
    """
    places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), home)
    compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(Path(home, "compiled"))}
    env = {**os.environ, **places, **compiled, "PYTHONPATH": str(ROOT)}
    env["QT_QPA_PLATFORM"] = "offscreen"
    order = [sys.executable, "-m", f"tests.benchmarks.{module}", *map(str, arguments)]
    begun = perf_counter()
    with subprocess.Popen(
        order, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        line = process.stdout.readline()
        took = perf_counter() - begun
        rest, errors = process.communicate()
    if process.returncode:
        raise RuntimeError(errors)
    return (rest or line).splitlines()[-1], took


def start(home, module, *arguments):
    """Seconds to the usable window, seconds of computing in it, mebibytes."""
    line, took = child(home, module, *arguments)
    word, computing, memory = line.split()
    assert word == LINE
    return took, float(computing), float(memory)


@dataclass(frozen=True)
class Figure:
    """What passed by the clock, what of it was computed, and the same work without the program."""

    passed: float
    computed: float | None = None
    base: float | None = None
    remark: str = ""


def measured(path, rounds=5, *, backup=True):
    """Every figure of one file by its name."""
    with tempfile.TemporaryDirectory() as home:
        start(home, "child_start", path)  # compiles
        starts = [
            (start(home, "child_start", path), start(home, "child_bare")) for _ in range(rounds)
        ]
        tours = [
            tour(home, path, backup=backup and turn == 0) for turn in range(max(rounds // 2, 1))
        ]
        saves = baselines.raw_saves(Path(home), "Der Vorsitz dankt. " * 40)
    (took, computed, _), (bare, bare_computed, bare_memory) = (
        [median(column) for column in zip(*side, strict=True)] for side in zip(*starts, strict=True)
    )
    return {
        "start": Figure(took, computed, bare),
        "computing": Figure(computed, computed, bare_computed),
        "memory": Figure(median(t["peak"] for t in tours), None, bare_memory),
        "save": middle([pair for t in tours for pair in t["saves"]], median(saves)),
        **of_tours(tours),
        **of_file(path),
    }


def middle(pairs, base=None, remark=""):
    """The median of both sides."""
    return Figure(*(median(column) for column in zip(*pairs, strict=True)), base, remark)


def tour(home, path, *, backup):
    line, _took = child(home, "child_tour", path, *(["backup"] if backup else []))
    return json.loads(line)


def of_tours(tours):
    """Lists, meetings, strokes and stalls; of several tours the middle one counts."""
    pages = {
        name: middle([t["pages"][name] for t in tours], None, name.split()[0])
        for name in tours[0]["pages"]
    }
    stalls = _stalls([t["stalls"] for t in tours])
    worst = sorted(stalls, key=lambda name: stalls[name].computed, reverse=True)
    told = ", ".join(f"{name} {stalls[name].computed:.0f}" for name in worst[:8])
    found = {
        "list": _most(page for name, page in pages.items() if name.endswith("first")),
        "list again": _most(page for name, page in pages.items() if name.endswith("again")),
        "filling": _most(
            middle([t["filling"][name] for t in tours], None, name.split()[0])
            for name in tours[0]["filling"]
        ),
        "resolutions": pages["resolutions first"],
        "meeting": middle([pair for t in tours for pair in t["meetings"]]),
        **{
            key: middle([pair for t in tours for pair in t[key]])
            for key in ("live", "items", "compare", "network", "measures", "board", "timeline")
        },
        "filter": _most(map(middle, zip(*(t["filter"] for t in tours), strict=True))),
        "grid": pages["day_programme first"],
        "dragging": _most(map(middle, zip(*(t["dragging"] for t in tours), strict=True))),
        "rolling": _most(map(middle, zip(*(t["rolling"] for t in tours), strict=True))),
        "contacts": pages["contacts first"],
        "contacts filter": _most(map(middle, zip(*(t["contacts"] for t in tours), strict=True))),
        "stall": replace(stalls[worst[0]], remark=f"gerechnet: {told}"),
        "strokes": [{w: t["strokes"][w] for w in TYPED} for t in tours],
    }
    if "backup" in tours[0]:
        found["backup"] = _most(_stalls([tours[0]["backup"][1]]).values())
    return found


def _most(figures):
    return max(figures, key=lambda figure: figure.computed)


def _stalls(tours):
    """The longest turn of each step: of steps named alike the longest, over the tours the median.

    Tours may differ: whoever takes a backup types on as long as it lasts.
    """
    longest = [{} for _ in tours]
    for steps, found in zip(tours, longest, strict=True):
        for name, passed, computed in steps:
            figure = Figure(passed, computed)
            found[name] = _most([figure, found.get(name, figure)])
    return {
        name: middle([(f[name].passed, f[name].computed) for f in longest if name in f])
        for name in dict.fromkeys(name for found in longest for name in found)
    }


def of_file(path):
    """What needs no window: raw search on the same text, exports beside bare docxtpl."""
    store = opened(path)
    try:
        texts = store.connection.execute("SELECT text FROM search_entry").fetchall()
        raw = baselines.raw_search(texts, TYPED.values())
        gc.freeze()  # as the window does once it is loaded
        with tempfile.TemporaryDirectory() as folder:
            found = documents(store, Path(folder)) | duplicates(store) | clashes(store)
            printed = print_set(store, Path(folder), timed)
            found |= {key: middle(pairs) for key, pairs in printed.items()}
    finally:
        store.close()
    return {"raw search": raw, **found, **taking_over(), "pledges": side_by_side()}


def documents(store, folder):
    """Minutes of sixty items, the Jahresbericht of a committee, a Beschlussbuch of 8,000 lines."""
    with store.read() as work:
        committee = work.meetings.get(LONG_MEETING).committee_id
        ids = [row.id for row in work.revocations.register()][:RESOLUTIONS]
        entries = read_register(work, ids)
    minutes, report = paperwork.by_key("minutes"), paperwork.by_key("annual-report")
    register = register_of(entries, "alle")
    return {
        "monitoring": export(store, half_year(), ids[0], folder / "m.docx", rounds=1),
        "export": export(store, minutes, LONG_MEETING, folder / "n.docx"),
        "report": export(store, report, committee, folder / "j.docx"),
        "register": export(store, register, ids[0], folder / "b.docx", rounds=1),
    }


def duplicates(store, rounds=3):
    """Reading the book, which the window waits for, and comparing it, which it does not."""
    with store.read() as work:
        reads = [timed(lambda: read_book(work)) for _ in range(rounds)]
        rows = read_book(work)
    compares = [timed(lambda: search_book(rows, lambda _done, _all: None)) for _ in range(rounds)]
    return {"duplicates read": middle(reads), "duplicates": middle(compares)}


def clashes(store, rounds=5):
    """What does not fit together on a prevention day; told after each move."""
    with store.read() as work:
        programme = programme_of(work, PROGRAMME_EVENT)
    return {
        "clashes": middle([timed(lambda: conflicts_with_rain(programme)) for _ in range(rounds)])
    }


def side_by_side(rounds=3):
    """What two programmes of 400 pledges each say of the same; a worker compares them."""
    writer = Writer(random.Random(2030))
    plans = [
        [Wording(uuid4(), f"{writer.title()}: {writer.sentence()}") for _ in range(PLEDGES)]
        for _ in range(2)
    ]
    return middle([timed(lambda: suggest(*plans)) for _ in range(rounds)])


def half_year():
    """The Monitoringbericht of 300 measures."""

    def gather(work, _id, head):
        report = MonitoringReport(
            title="Monitoringbericht", starts_on=date(LAST.year, 1, 1), ends_on=LAST
        )
        told = monitoring_of(work, report, LAST)
        return sheet_of(replace(told, measures=told.measures[:MEASURES]), head, LAST)

    return replace(MONITORING, gather=gather)


def taking_over():
    """A file of 5,000 contacts into an empty office, beside the bare library reading it."""
    passed, writing, bare = contact_files.measured(Path(tempfile.mkdtemp()))
    return {"import": Figure(*passed, bare), "import writing": Figure(*writing)}


def export(store, wanted, record_id, target, rounds=5):
    """Milliseconds for reading, rendering and writing; and for docxtpl alone, in turn."""

    def ours():
        with store.read() as work:
            prepared = paperwork.prepare(work, wanted, record_id, target, today=LAST)
        target.unlink(missing_ok=True)
        paperwork.write(prepared)
        return prepared

    if rounds == 1:  # minutes long; docxtpl alone is not run for it
        return Figure(*timed(ours))
    bare = baselines.bare_render(ours().data)
    turns = [(*timed(ours), timed(bare)[0]) for _ in range(rounds)]
    return Figure(*(median(column) for column in zip(*turns, strict=True)))


def timed(act):
    """Milliseconds passed and milliseconds computed."""
    begun, computed = perf_counter(), thread_time()
    act()
    return (perf_counter() - begun) * 1000, (thread_time() - computed) * 1000
