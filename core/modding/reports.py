"""Reports of findings: text for a forum, a web page, or JSON for scripts."""

import html
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import unquote

from core.errors import InputError, MachineError
from core.files import can_write_into, write_atomically
from core.modding.finding import Finding, Severity

_ELSEWHERE = "General"
_SPECIAL = frozenset("\\`*_{}[]<>#|")
_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; }
h2 { margin: 1.6em 0 .4em; font-size: 1.1em; }
li { margin: .25em 0; }
a { font-family: ui-monospace, monospace; white-space: nowrap; }
.problem::marker { color: #c22; } .warning::marker { color: #c80; } .minor::marker { color: #48c; }
.score { color: #777; }
@media (prefers-color-scheme: dark) { body { background: #1b1b20; color: #ddd; } a { color: #8bf; } }
"""


def place(finding: Finding) -> str:
    """`00:41:250 (3,4)` as one posts it; empty where the finding has no place."""
    return unquote(finding.link.removeprefix("osu://edit/"))


def line(finding: Finding) -> str:
    """One finding as a modder posts it."""
    where = place(finding)
    return f"{where} - {finding.message}" if where else finding.message


def timestamps(findings: Sequence[Finding]) -> str:
    """A list for the clipboard: by time, one line each."""
    return "\n".join(line(finding) for finding in _by_time(findings))


def grouped(findings: Sequence[Finding]) -> dict[str, list[Finding]]:
    """By category, the one with the worst finding first; within a category in the order of `findings`."""
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.category, []).append(finding)
    order = list(Severity)

    def worst(name: str) -> tuple[int, float]:
        return (
            min(order.index(finding.severity) for finding in groups[name]),
            -max(finding.score or 0.0 for finding in groups[name]),
        )

    return {name: groups[name] for name in sorted(groups, key=worst)}


def as_text(findings: Sequence[Finding], title: str = "") -> str:
    """Plain text for a forum: a heading for each difficulty, then its places in order of time."""
    difficulties: dict[str, list[Finding]] = {}
    for finding in findings:
        difficulties.setdefault(finding.difficulty, []).append(finding)
    parts = [title] if title else []
    for name, own in difficulties.items():
        parts.append("\n".join([f"[{name}]" if name else _ELSEWHERE, timestamps(own)]))
    if not findings:
        parts.append("No findings.")
    return "\n\n".join(parts) + "\n"


def as_markdown(findings: Sequence[Finding], title: str = "") -> str:
    """Markdown: how many there are of each severity in a table, then a list for each difficulty."""
    difficulties: dict[str, list[Finding]] = {}
    for finding in findings:
        difficulties.setdefault(finding.difficulty, []).append(finding)
    parts = [f"# {_escaped(title or 'Findings')}"]
    if not findings:
        parts.append("No findings.")
    else:
        rows = ["| Difficulty | Problems | Warnings | Minor |", "|---|---:|---:|---:|"]
        for name, own in difficulties.items():
            counts = " | ".join(str(sum(each.severity is severity for each in own)) for severity in Severity)
            rows.append(f"| {_escaped(name or _ELSEWHERE)} | {counts} |")
        parts.append("\n".join(rows))
    for name, own in difficulties.items():
        items = [f"- **{str(each.severity).capitalize()}** {_escaped(line(each))}" for each in _by_time(own)]
        parts += [f"## {_escaped(name or _ELSEWHERE)}", "\n".join(items)]
    return "\n\n".join(parts) + "\n"


def _escaped(text: str) -> str:
    """Words that Markdown shows as they are."""
    plain = " ".join(text.split())
    return "".join(f"\\{letter}" if letter in _SPECIAL else letter for letter in plain)


def as_json(findings: Sequence[Finding]) -> str:
    """The document that scripts read."""
    document = {"findings": [finding.as_document() for finding in findings]}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def as_html(findings: Sequence[Finding], title: str = "") -> str:
    """One page that needs nothing else; its links open the places in osu!'s editor."""
    heading = html.escape(title or "Findings")
    count = f"{len(findings)} finding{'' if len(findings) == 1 else 's'}"
    parts = [
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
        f"<title>{heading}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{heading}</h1>\n<p>{count}</p>",
    ]
    for category, own in grouped(findings).items():
        parts.append(f"<h2>{html.escape(category)}</h2>\n<ul>")
        parts += [_item(finding) for finding in own]
        parts.append("</ul>")
    return "\n".join([*parts, "</body>\n</html>\n"])


def check_target(path: Path) -> None:
    """Refuse a place for a report before anything is computed for it.

    Raises:
        InputError: an unknown suffix, or no such folder.
        MachineError: nothing can be written there.
    """
    if path.suffix.lower() not in _SUFFIXES:
        endings = ", ".join(_SUFFIXES)
        raise InputError(f"{path.name}: a report is written as one of {endings}; give the file such an ending.")
    if not path.parent.is_dir():
        raise InputError(f"The folder {path.parent} does not exist; choose another one for the report.")
    if not can_write_into(path.parent):
        raise MachineError(f"Nothing can be written into {path.parent}; choose another folder for the report.")


def export(findings: Sequence[Finding], path: Path, title: str = "") -> None:
    """Write a report of the kind of the suffix of `path`: .html, .json, .md or .txt. An existing file is replaced.

    Raises:
        InputError: another suffix, or no such folder.
        MachineError: the file cannot be written.
    """
    check_target(path)
    text = _SUFFIXES[path.suffix.lower()](findings, title)
    write_atomically(path, text.encode(errors="replace"), overwrite=True)


def _item(finding: Finding) -> str:
    where = place(finding)
    link = f'<a href="{html.escape(finding.link)}">{html.escape(where)}</a> ' if where else ""
    difficulty = f" <em>[{html.escape(finding.difficulty)}]</em>" if finding.difficulty else ""
    score = "" if finding.score is None else f' <span class="score">({finding.score:.0f})</span>'
    return f'<li class="{finding.severity}">{link}{html.escape(finding.message)}{difficulty}{score}</li>'


def _by_time(findings: Sequence[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda finding: -1.0 if finding.time is None else finding.time)


_SUFFIXES: dict[str, Callable[[Sequence[Finding], str], str]] = {
    ".html": as_html,
    ".json": lambda findings, _: as_json(findings),
    ".md": as_markdown,
    ".txt": as_text,
}
