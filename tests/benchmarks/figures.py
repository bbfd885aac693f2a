"""Measures one file: starts, the tour, the export; medians of runs taken in turn."""

import json
import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter

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


def measured(path, rounds=5, *, backup=True):
    """Every figure of one file by name: ours, and beside it the baseline of the same run."""
    with tempfile.TemporaryDirectory() as home:
        starts = [
            (start(home, "child_start", path), start(home, "child_bare")) for _ in range(rounds)
        ]
        tours = [
            tour(home, path, backup=backup and turn == 0) for turn in range(max(rounds // 2, 1))
        ]
        saves = baselines.raw_saves(Path(home), "Der Vorsitz dankt. " * 40)
    ours, bare = (
        [median(column) for column in zip(*side, strict=False)]
        for side in zip(*starts, strict=False)
    )
    return {
        "start": (ours[0], bare[0]),
        "computing": (ours[1], bare[1]),
        "memory": (median(t["peak"] for t in tours), bare[2]),
        "memory at start": (ours[2], bare[2]),
        "save": (median(figure for t in tours for figure in t["saves"]), median(saves)),
        **of_tours(tours),
        **of_file(path),
    }


def tour(home, path, *, backup):
    line, _took = child(home, "child_tour", path, *(["backup"] if backup else []))
    return json.loads(line)


def of_tours(tours):
    """Lists, meetings, strokes and stalls; of several tours the middle one counts."""
    pages = {name: median(t["pages"][name] for t in tours) for name in tours[0]["pages"]}
    first = {name: took for name, took in pages.items() if name.endswith("first")}
    heaviest = max(first, key=first.get)
    stalls = {}
    for place, (name, _took, _worked) in enumerate(tours[0]["stalls"]):
        middle = tuple(median(t["stalls"][place][part] for t in tours) for part in (1, 2))
        stalls[name] = max(stalls.get(name, (0, 0)), middle)
    worst = sorted(stalls, key=stalls.get, reverse=True)
    found = {
        "list": (first[heaviest], None, heaviest.split()[0]),
        "list again": (max(t for name, t in pages.items() if name.endswith("again")), None),
        "meeting": (median(figure for t in tours for figure in t["meetings"]), None),
        "stall": (stalls[worst[0]][0], None, _told(worst[:6], stalls)),
        "backup": None,
    }
    if "backup" in tours[0]:
        found["backup"] = (max(took for _name, took, _worked in tours[0]["backup"][1]), None)
    found["strokes"] = [{w: t["strokes"][w] for w in TYPED} for t in tours]
    return found


def _told(names, stalls):
    return ", ".join(f"{name} {stalls[name][0]:.0f}" for name in names)


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
    return {"raw search": raw, "export": export}


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
    turns = [(timed(ours), timed(bare)) for _ in range(rounds)]
    return tuple(median(column) for column in zip(*turns, strict=False))


def timed(act):
    begun = perf_counter()
    act()
    return (perf_counter() - begun) * 1000
