"""Writes docs/settings.md from the declarations of settings, environment variables and keys."""

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from core.program.environment import variables
from core.program.setting import GROUPS, Setting, write_setting
from core.program.settings import DECLARED
from desktop.shared.shortcuts import ALL

PAGE = Path(__file__).resolve().parent.parent / "docs" / "settings.md"

_HEAD = """# Settings

<!-- Written by python -m tools.settings_page from core/program/settings.py and desktop/shared/shortcuts.py. -->

Ctrl+, opens them; Ctrl+Shift+P finds each by its name. A change is kept at once, and has its effect at once unless
it says otherwise. An environment variable replaces a setting for as long as it is there; the dialog then says so.
"""


def page() -> str:
    """The whole page."""
    parts = [_HEAD]
    for group in GROUPS:
        listed = [each for each in DECLARED.values() if each.group == group and each.variable]
        if listed:
            parts.append(f"## {group}\n\n{_table(listed)}")
    parts.append(_environment())
    parts.append(_keys())
    return "\n".join(parts)


def _table(listed: Iterable[Setting]) -> str:
    rows = ["| Setting | Default | May be | What it is | Variable |", "|---|---|---|---|---|"]
    for each in listed:
        sentence = each.sentence
        if each.restart:
            sentence += " Takes effect at the next start."
        if each.everywhere:
            sentence += " The command line goes by it too."
        rows.append(f"| {each.label} | {_default(each)} | {_range(each)} | {sentence} | `{each.variable}` |")
    return "\n".join(rows) + "\n"


def _default(setting: Setting) -> str:
    if setting.empty and setting.default in ("", 0):
        return setting.empty
    return f"{write_setting(setting, setting.default)}{f' {setting.unit}' if setting.unit else ''}"


def _range(setting: Setting) -> str:
    if isinstance(setting.default, bool):
        return "yes, no"
    if setting.choices:
        return ", ".join(map(str, setting.choices))
    if setting.low is not None and setting.high is not None:
        return f"{setting.low:g} to {setting.high:g}"
    return "a folder" if setting.is_folder else "text"


def _environment() -> str:
    rows = ["## Environment variables", "", "Beside those of the settings above:", "", "| Variable | What it is |"]
    rows.append("|---|---|")
    own = {each.variable for each in DECLARED.values()}
    rows += [f"| `{each.name}` | {each.sentence} |" for each in variables() if each.name not in own]
    return "\n".join(rows) + "\n"


def _keys() -> str:
    words = "Those of the menus can be others: Settings, Keys. A key that is taken says whose it is."
    rows = ["## Keys", "", words, ""]
    for group, items in groupby(sorted(ALL, key=lambda each: each.group), key=lambda each: each.group):
        rows += [f"### {group}", "", "| Keys | What they do |", "|---|---|"]
        rows += [f"| {each.keys.replace('|', chr(92) + '|')} | {each.text} |" for each in items]
        rows.append("")
    return "\n".join(rows)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
