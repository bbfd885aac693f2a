"""Measures one file: starts, the tour, the export; medians of runs taken in turn."""

import gc
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter, thread_time

from praeventionsrat.office import paperwork
from tests.benchmarks import baselines
from tests.benchmarks.ready import LINE
from tests.benchmarks.store_file import opened
from tests.benchmarks.town import LONG_MEETING
from tests.benchmarks.words import TYPED

ROOT = Path(__file__).parents[2]


def child(home, module, *arguments):
    """Run one measuring process with settings of its own; its last line and how long it took."""
    places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), home)
    env = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
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
        "meeting": middle([pair for t in tours for pair in t["meetings"]]),
        "stall": replace(stalls[worst[0]], remark=f"gerechnet: {told}"),
        "strokes": [{w: t["strokes"][w] for w in TYPED} for t in tours],
    }
    if "backup" in tours[0]:
        found["backup"] = _most(_stalls([tours[0]["backup"][1]]).values())
    return found


def _most(figures):
    return max(figures, key=lambda figure: figure.computed)


def _stalls(tours):
    """The longest turn of each step: median over the tours, the longest of steps named alike."""
    found = {}
    for step in zip(*tours, strict=True):
        figure = middle([(passed, computed) for _name, passed, computed in step])
        name = step[0][0]
        found[name] = _most([figure, found.get(name, figure)])
    return found


def of_file(path):
    """What needs no window: raw search on the same text, and the export beside bare docxtpl."""
    store = opened(path)
    try:
        texts = store.connection.execute("SELECT text FROM search_entry").fetchall()
        raw = baselines.raw_search(texts, TYPED.values())
        with tempfile.TemporaryDirectory() as folder:
            export = exports(store, Path(folder) / "n.docx")
    finally:
        store.close()
    return {"raw search": raw, "export": Figure(*export)}


def exports(store, target, rounds=5):
    """Milliseconds for reading, rendering and writing; and for docxtpl alone, in turn."""
    minutes = paperwork.by_key("minutes")
    today = date(2026, 11, 20)

    def ours():
        with store.read() as work:
            prepared = paperwork.prepare(work, minutes, LONG_MEETING, target, today=today)
        target.unlink(missing_ok=True)
        paperwork.write(prepared)
        return prepared

    bare = baselines.bare_render(ours().data)
    gc.freeze()  # as the window does once it is loaded
    turns = [(*timed(ours), timed(bare)[0]) for _ in range(rounds)]
    return [median(column) for column in zip(*turns, strict=True)]


def timed(act):
    """Milliseconds passed and milliseconds computed."""
    begun, computed = perf_counter(), thread_time()
    act()
    return (perf_counter() - begun) * 1000, (thread_time() - computed) * 1000
