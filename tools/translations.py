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
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import yaml

from desktop.shared.translation import LANGUAGES

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
SENTENCES = FOLDER / "core_sentences.json"

FRAGMENTS = (
    *("This circle", "This slider", "This spinner", "This note", "This long note", "This fruit", "This juice stream"),
    *("This object", "These notes", "These objects", "circle", "slider", "spinner", "note", "long note", "fruit"),
    *("juice stream", "object", "an object", "a note", "a fruit", "a circle", "nothing", "none", ", {0} px away"),
    *("ends", "repeats", "has a velocity of", "scrolls at", "drops", "rises", "object comes", "objects come"),
    *("land on", "lands on", "lie on", "lies on", "no tick", "beat"),
    *("Sliders", "New Combos", "Scroll Speeds", "Volumes", "Rhythm", "Kiai", "Misc", "Snapping"),
)
"""What MaiMod puts into its sentences, and its categories."""

_FIELD = re.compile(r"\{\w*[^{}]*\}|%n")
_SQL = re.compile(r"[A-Z]{4,} ")
_WORD = re.compile(r"[A-Za-z]{2,}")
_NOT_SHOWN = ("core/cli/", "core/training/", "core/music/", "core/interrupts.py")
"""What only a terminal shows."""

_REPORTS = {"Progress", "show", "_nearest"}
_NAMED = {"STAGE", "SCANNING", "READING", "RATING", "MEASURING", "WAITING", "WATCHING", "category"}
"""Calls that report progress, and names of what is reported; findings have a category."""


def sentences_of_core() -> list[str]:
    """Templates of what core says to the user: its sentences, and those of options and settings."""
    found = set(FRAGMENTS)
    for path in sorted((ROOT / "core").rglob("*.py")):
        if not str(path.relative_to(ROOT)).replace("\\", "/").startswith(_NOT_SHOWN):
            found.update(_sentences(ast.parse(path.read_text("utf-8"))))
    for path in sorted((ROOT / "configs" / "models").glob("*.yaml")):
        found.update(_leaves(yaml.safe_load(path.read_text("utf-8"))))
    return sorted(found)


def _leaves(value: object) -> Iterator[str]:
    """The sentences in a model's card."""
    if isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _leaves(part)
    elif isinstance(value, str) and value.endswith(".") and len(_WORD.findall(value)) > 2:
        yield value


def _sentences(tree: ast.Module) -> Iterator[str]:
    docstrings = {
        id(body[0].value)
        for node in ast.walk(tree)
        if isinstance(body := getattr(node, "body", None), list) and body and isinstance(body[0], ast.Expr)
    }
    docstrings |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    parts = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for part in ast.walk(node)
        if part is not node and isinstance(part, ast.Constant | ast.JoinedStr)
    }
    declared = {
        id(argument)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"option", "Setting", "setting"}
        for argument in [*node.args, *(keyword.value for keyword in node.keywords if keyword.arg == "empty")]
    }
    declared |= {id(each) for each in _stages(tree)}
    for node in ast.walk(tree):
        if id(node) in docstrings or (id(node) in parts and not isinstance(node, ast.JoinedStr)):
            continue
        template = _template(node)
        words = len(_WORD.findall(_FIELD.sub("", template)))
        is_sentence = words >= 2 and template.endswith((".", "!", "?")) and not _SQL.match(template)
        if is_sentence or (words and id(node) in declared):
            yield template


def _stages(tree: ast.Module) -> Iterator[ast.expr]:
    """What tasks say about their progress, and what rules say their findings are about."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if called in _REPORTS:
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
