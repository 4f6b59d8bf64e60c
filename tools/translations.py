"""The window's translations: `python -m tools.translations update|compile|check`.

`update` collects every text of the window and every sentence of core into resources/translations/*.ts, where Qt
Linguist or any editor fills them in; `compile` makes the .qm files that the program reads; `check` ends with 1 where a
text is not translated, a {name} is lost, or a file is not what the two others would make of it.
"""

import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import yaml

from core.modding.maimod.event_names import TYPE_NAMES
from core.modding.naming import LONG_KINDS
from core.modding.rules.levels import NAMES
from core.modding.rules.rule import all_rules
from core.program.setting import GROUPS
from desktop.shared.translation import LANGUAGES

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
SENTENCES = FOLDER / "core_sentences.json"

_KINDS = (*("circle", "note", "fruit", "don", "kat", "big don", "big kat", "object"), *LONG_KINDS)
_PARTS = ("The head", "The tail", "The repeat", "Repeat {0}", "An anchor", "The shape")
FRAGMENTS = (
    *_KINDS,
    *(f"This {kind}" for kind in (*_KINDS, "beat", "bar line", "red line", "kiai change", "scroll speed change")),
    *(f"{part} of this {kind}" for kind in ("slider", "juice stream") for part in _PARTS),
    *(f"The end of this {kind}" for kind in (*LONG_KINDS, "object")),
    *("These notes", "These objects", "an object", "a note", "a fruit", "a circle", "a juice stream"),
    *("a whistle", "a finish", "a clap", "a whistle and a finish", "a whistle and a clap", "a finish and a clap"),
    *("a whistle, a finish and a clap", "no addition", "{0} of the {1} set", "normal", "soft", "drum"),
    *("in column {0}", "at about x:{0} y:{1}", "at x:{0}", "at y:{0}", "{0} px from the object before"),
    *("a volume of {0} %", "a speed of {0}×", "something on {0}", "something at {0}", "more of the long object"),
    *("{0} px right of and {1} px below the grid", ", {0} px away"),
    *("ends", "repeats", "has a velocity of", "scrolls at", "drops", "rises", "object comes", "objects come"),
    *("A change", "New difficulty", "Remap", "Hitsounds", "Guest difficulty", "the end", "{0} stars", "seed {0}"),
    *("1 fix of findings", "{0} fixes of findings", "Bookmark set", "Bookmark removed", "{0} BPM at {1} ms"),
    "{0} red lines, the first {1}",
    *(f"slider {part}" for part in ("head", "repeat", "tail")),
    *("spinner start", "spinner end", "hold note", "hold note head", "hold note tail", "more", "fewer", "Once"),
    *(name for names in NAMES.values() for name in names),
    *("{0} or lower", "{0} or higher", "{0} and others", "(for example at {0} in [{1}])", "{0} times", "not set"),
    *("changes bar lines", "resets nightcore's cymbals", "changes bar lines and resets nightcore's cymbals"),
    *("a green line would do", "remove it", "audio lead-in", "preferred skin", "widescreen support", "countdown"),
    *("storyboard in front of combo fire", "use of skin sprites in the storyboard", "epilepsy warning"),
    *("letterbox in breaks", "slider tick rate"),
    *GROUPS,
    "to train with {0} windows at once; use {1}",
    *("early", "late", " (half or double)", "; the first one: {0}", " by {0}"),
    *("land on", "lands on", "lie on", "lies on", "no tick", "beat"),
)
"""What core puts into its sentences: MaiMod beside the names of events, the checks, the reading of a data set; what the
history calls its steps, and the groups of settings."""

LICENCES = (
    "the weights, and so their music, are for non-commercial use, and MusicGen has to be named",
    "the folder does not say under which licence its model comes",
    "its licence is on the page of {0}; read it there",
    "your own file; ask its makers before you publish it",
)
"""What the licences of music mean."""

_FIELD = re.compile(r"\{\w*[^{}]*\}|%n")
_SQL = re.compile(r"[A-Z]{4,} ")
_WORD = re.compile(r"[A-Za-z]{2,}")
_TERMINAL = (
    *("classifier", "complexity", "evaluation", "fine_tune", "music", "prior", "processes", "run_card"),
    *(f"ladder/{name}" for name in ("climb", "choice", "copies", "targets")),
    *(f"data/{name}" for name in ("base", "csv_table", "manifest", "parallel", "prepar", "relocation", "shards")),
    "rhythm/train_rhythm",
)
_NOT_SHOWN = (
    *("core/cli/", "core/music/orders.py", "core/music/own_file.py", "core/music/providers.py"),
    *("core/music/musicgen/settings.py", "core/interrupts.py", *(f"core/training/{name}" for name in _TERMINAL)),
)
"""What only a terminal shows."""

_TRAINING = "core/training/"
_COMMAND = re.compile("`|--[a-z]|torchrun")
"""What a sentence has that speaks of the terminal: where training can be had in the window, it says other ones."""

_REPORTS = {"Progress", "show", "_nearest"}
_NAMED = {"STAGE", "SCANNING", "READING", "RATING", "MEASURING", "WAITING", "WATCHING", "category"}
"""Calls that report progress, and names of what is reported; findings have a category."""


@cache
def sentences_of_core() -> tuple[str, ...]:
    """Templates of what core says to the user: its sentences, and those of options and settings."""
    found = {*FRAGMENTS, *LICENCES, *TYPE_NAMES.values(), *(rule.name for rule in all_rules())}
    for path in sorted((ROOT / "core").rglob("*.py")):
        room = path.relative_to(ROOT).as_posix()
        if not room.startswith(_NOT_SHOWN):
            sentences = _sentences(ast.parse(path.read_text("utf-8")))
            found.update(each for each in sentences if not room.startswith(_TRAINING) or not _COMMAND.search(each))
    for path in sorted((ROOT / "configs" / "models").glob("*.yaml")):
        found.update(_leaves(yaml.safe_load(path.read_text("utf-8"))))
    return tuple(sorted(found))


def _leaves(value: object) -> Iterator[str]:
    """The sentences in a model's card."""
    if isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _leaves(part)
    elif isinstance(value, str) and value.endswith(".") and len(_WORD.findall(value)) > 2:
        yield value


def _sentences(tree: ast.Module) -> Iterator[str]:
    nodes = list(ast.walk(tree))  # walking takes the most time by far
    docstrings = {
        id(body[0].value)
        for node in nodes
        if isinstance(body := getattr(node, "body", None), list) and body and isinstance(body[0], ast.Expr)
    }
    docstrings |= {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    parts = {
        id(part)
        for node in nodes
        if isinstance(node, ast.JoinedStr)
        for part in ast.walk(node)
        if part is not node and isinstance(part, ast.Constant | ast.JoinedStr)
    }
    declared = {
        id(argument)
        for node in nodes
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"option", "Setting", "setting"}
        for argument in [*node.args, *(keyword.value for keyword in node.keywords if keyword.arg == "empty")]
    }
    declared |= {id(each) for each in _stages(nodes)}
    for node in nodes:
        if id(node) in docstrings or (id(node) in parts and not isinstance(node, ast.JoinedStr)):
            continue
        template = _template(node)
        words = len(_WORD.findall(_FIELD.sub("", template)))
        told = template.endswith((".", "!", "?")) and not template.startswith("#")  # comments of YAML that is written
        is_sentence = words >= 2 and told and not _SQL.match(template)
        if is_sentence or (words and id(node) in declared):
            yield template


def _stages(nodes: Iterable[ast.AST]) -> Iterator[ast.expr]:
    """What tasks say about their progress, and what rules say their findings are about."""
    for node in nodes:
        if isinstance(node, ast.Call):
            called = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if called == "Message":
                # What differs, and the category: either of two of them, perhaps.
                yield from (
                    part for each in node.args[1:3] for part in ast.walk(each) if isinstance(part, ast.Constant)
                )
            elif called in _REPORTS:
                for argument in node.args:
                    yield from argument.elts if isinstance(argument, ast.List | ast.Tuple) else (argument,)
        elif isinstance(node, ast.Assign) and node.value is not None:
            names = {target.id.lstrip("_") for target in node.targets if isinstance(target, ast.Name)}
            if names & _NAMED:
                yield node.value


def _template(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return ""
    parts, values = [], 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            parts.append(f"{{{values}}}")
            values += 1
    return "".join(parts)


def _qt(tool: str, *arguments: str | Path) -> None:
    program = Path(PySide6.__file__).parent / (f"{tool}.exe" if sys.platform == "win32" else tool)
    subprocess.run([program, *map(str, arguments), "-silent"], check=True, cwd=ROOT)


def update(folder: Path = FOLDER) -> None:
    """Bring the .ts files and the list of core's sentences in `folder` up to date; what was translated stays."""
    sentences = sentences_of_core()
    (folder / SENTENCES.name).write_text(json.dumps(sentences, ensure_ascii=False, indent=0) + "\n", "utf-8")
    with tempfile.TemporaryDirectory() as scratch:
        listed = Path(scratch) / "core_sentences.py"
        listed.write_text("".join(f'translate("core", {json.dumps(text)})\n' for text in sentences), "utf-8")
        sources = Path(scratch) / "sources.lst"
        files = [*sorted((ROOT / "desktop").rglob("*.py")), listed]
        sources.write_text("\n".join(str(path) for path in files), "utf-8")
        for language in LANGUAGES:
            only_plurals = ("-pluralonly",) if language == "en" else ()
            _qt(
                "lupdate", f"@{sources}", *only_plurals, "-no-obsolete", "-locations", "none", "-sort-messages",
                "-tr-function-alias", "QT_TR_NOOP+=marked", "-source-language", "en", "-target-language", language,
                "-ts", _ts(folder, language),
            )  # fmt: skip


def _ts(folder: Path, language: str) -> Path:
    return folder / f"beatwright_{language}.ts"


def compile_all(into: Path = FOLDER) -> None:
    """Make the .qm files, which have what is finished."""
    for language in LANGUAGES:
        _qt("lrelease", _ts(FOLDER, language), "-qm", into / f"beatwright_{language}.qm", "-removeidentical")


def problems() -> Iterator[str]:
    """What is not translated or not up to date, a line each."""
    for language in LANGUAGES:
        tree = ElementTree.parse(_ts(FOLDER, language))
        for message in tree.iter("message"):
            source, translation = message.findtext("source", ""), message.find("translation")
            forms = [] if translation is None else translation.findall("numerusform") or [translation]
            texts = ["".join(form.itertext()) for form in forms]
            if not texts or not all(texts) or translation is None or translation.get("type"):
                yield f"{language}: not translated: {source}"
            elif not all(_fits(text, source, message.get("numerus") == "yes") for text in texts):
                yield f"{language}: other {{names}} than in: {source}"
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for path in FOLDER.glob("*.ts"):
            (folder / path.name).write_bytes(path.read_bytes())
        update(folder)
        compile_all(folder)
        for path in sorted(folder.iterdir()):
            here = FOLDER / path.name
            if not here.is_file() or here.read_bytes() != path.read_bytes():
                yield f"{path.name} is not up to date; run `python -m tools.translations update compile`"


def _fits(text: str, source: str, plural: bool) -> bool:
    """Whether the names in braces are the same; a plural form may spell the number out."""
    names, own = _FIELD.findall(source), _FIELD.findall(text)
    return set(own) <= set(names) and (plural or sorted(own) == sorted(names))


def main(commands: list[str]) -> int:
    found: list[str] = []
    for command in commands:
        if command == "update":
            update()
        elif command == "compile":
            compile_all()
        elif command == "check":
            found += problems()
        else:
            print(__doc__)
            return 2
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
