"""An evaluation as one HTML file that needs nothing beside it."""

from html import escape
from pathlib import Path

import numpy as np

from core.errors import InputError, MachineError
from core.files import can_write_into, write_atomically
from core.training.evaluation.evaluate import EMBEDDING, MEASURES, Evaluation, Interval, Measure
from core.training.evaluation.plots import HUMAN, OURS, Mark, histogram_plot, interval_plot, scatter_plot

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1d2129;
       background: #fff; }
table { border-collapse: collapse; margin: 1rem 0; width: 100%; } td, th { padding: .25rem .6rem; text-align: right;
       border-bottom: 1px solid #dfe2e7; } td:first-child, th:first-child { text-align: left; overflow-wrap: anywhere; }
svg { max-width: 100%; height: auto; } svg text { font: 12px system-ui, sans-serif; fill: #444a54; }
.ours { color: #3b6fd4; } .human { color: #c2662d; } .plots { display: flex; flex-wrap: wrap; gap: 1rem; }
"""
_SHARES = ("rhythm precision", "rhythm recall", "rhythm f1", "same ", "f1 of", "unsnapped", "objects off")


def check_report_path(path: Path) -> None:
    """Refuse a path that no report can be written to.

    Raises:
        InputError: it does not end with .html, exists, or is in no folder.
        MachineError: nothing can be written there.
    """
    if path.suffix.lower() not in (".html", ".htm"):
        raise InputError(f"--report {path} must end with .html.")
    if path.exists():
        raise InputError(f"{path} exists already; choose another name for the report.")
    if not path.absolute().parent.is_dir():
        raise InputError(f"There is no folder {path.absolute().parent} to write the report into; make it first.")
    if not can_write_into(path.absolute().parent):
        raise MachineError(f"Nothing can be written into {path.absolute().parent}; choose another folder.")


def write_report(path: Path, evaluation: Evaluation) -> None:
    """Write `evaluation` as HTML, whole or not at all.

    Raises:
        InputError: `path` cannot be written to, or exists.
        MachineError: the disk is full, read-only or gone.
    """
    check_report_path(path)
    try:
        write_atomically(path, report_html(evaluation).encode())
    except FileExistsError as error:
        raise InputError(f"{path} exists already; choose another name for the report.") from error
    except OSError as error:
        raise MachineError(f"Cannot write {path}: {error.strerror or error}.") from error


def report_html(evaluation: Evaluation) -> str:
    """The page; every name in it is escaped."""
    gaps = [pair.measures.gaps for pair in evaluation.pairs]
    stars = [
        (p.measures.stars[1], p.measures.stars[0], p.pair.generated.beatmap.version_name) for p in evaluation.pairs
    ]
    notes = "".join(f"<p>{escape(note)}</p>" for note in evaluation.warnings)
    body = [
        "<h1>Generated maps against human ones</h1>",
        f"<p>{len(evaluation.pairs)} generated difficulties of {evaluation.songs} songs. In brackets: the middle 95 % "
        "where songs are drawn again. "
        '<span class="human">Human against human</span>: another difficulty of the same song by a person, measured '
        "against the same one.</p>",
        notes,
        _table(evaluation),
        "<h2>Shares</h2>",
        _legend(),
        _shares(evaluation),
        '<div class="plots"><div><h2>Stars</h2>',
        scatter_plot(stars, "human", "generated"),
        "</div></div><h2>Onsets</h2>",
        histogram_plot(np.concatenate(gaps) if gaps else [], -50, 50, 50, "ms from a human onset to the generated one"),
        "<h2>Pairs</h2>",
        _pairs(evaluation),
        f"<p>Fréchet distance and self-similarity are of {escape(EMBEDDING)}. With few windows the distance is large "
        "by itself: compare it with the human line, not with other reports.</p>",
    ]
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Evaluation</title>'
        f"<style>{_STYLE}</style></head><body>{''.join(body)}</body></html>\n"
    )


def shown(interval: Interval, measure: Measure) -> str:
    """A value with its interval, for people."""
    if interval.value is None:
        return "–"
    unit = f" {measure.unit}" if measure.unit else ""
    if interval.low is None or interval.high is None:
        return f"{interval.value:.3f}{unit}"
    return f"{interval.value:.3f}{unit} [{interval.low:.3f}, {interval.high:.3f}]"


def _table(evaluation: Evaluation) -> str:
    """The table of measures, in HTML."""
    rows = []
    for name, measure in MEASURES.items():
        better = {True: "more is better", False: "less is better", None: ""}[measure.more_is_better]
        rows.append(
            f"<tr><td>{escape(measure.title)}</td><td class='ours'>{shown(evaluation.measures[name], measure)}</td>"
            f"<td class='human'>{shown(evaluation.human[name], measure)}</td><td>{better}</td></tr>"
        )
    head = "<tr><th>Measure</th><th>Generated</th><th>Human against human</th><th></th></tr>"
    return f"<table>{head}{''.join(rows)}</table>"


def _legend() -> str:
    return '<p><span class="ours">● generated</span> &nbsp; <span class="human">● human against human</span></p>'


def _shares(evaluation: Evaluation) -> str:
    """The plot of measures that are shares, with their intervals."""
    rows = []
    for name, measure in MEASURES.items():
        if not measure.title.lower().startswith(_SHARES):
            continue
        marks = [
            Mark(interval.value, interval.low, interval.high, colour)
            for interval, colour in ((evaluation.measures[name], OURS), (evaluation.human[name], HUMAN))
        ]
        rows.append((measure.title, marks))
    return interval_plot(rows, 0.0, 1.0)


def _pairs(evaluation: Evaluation) -> str:
    """The table of pairs, in HTML."""
    rows = []
    for each in evaluation.pairs:
        found = each.measures
        other = "" if each.pair.other is None else each.pair.other.beatmap.version_name
        cells = (
            each.pair.generated.name,
            each.pair.human.beatmap.version_name,
            other,
            f"{found.rhythm['active', 10].f1:.3f}",
            f"{found.stars[0]:.2f} / {found.stars[1]:.2f}",
            str(found.unsnapped),
            str(found.off_screen),
        )
        rows.append("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>")
    names = ("Generated", "Human", "Other human", "F1, 10 ms", "Stars", "Unsnapped", "Off screen")
    head = "".join(f"<th>{escape(name)}</th>" for name in names)
    return f"<table><tr>{head}</tr>{''.join(rows)}</table>"
