"""What the documentation names is there: files, functions and classes, links, and the checks of the list."""

import re
from pathlib import Path

import pytest

from core.modding.rules.rule import all_rules
from tools.option_page import PAGE, option_page
from tools.settings_page import PAGE as SETTINGS_PAGE
from tools.settings_page import page as settings_page

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
OWN = ("beatwright", "benchmarks", "configs", "core", "desktop", "docs", "examples", "resources", "tests", "tools")

page = pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)


@page
def test_paths_exist(page: Path) -> None:
    named = re.findall(rf"`((?:{'|'.join(OWN)})/[\w./-]+)`", page.read_text(encoding="utf-8"))
    assert [name for name in named if not (ROOT / name).exists()] == []


@page
def test_links_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if "://" not in target and not (page.parent / target).exists()] == []


def test_the_walks_name_what_is_there() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    steps = re.findall(r"`([\w/]+\.py)`:\s+((?:`\w+`(?:, | and )?)+)", text)
    assert len(steps) > 40
    named = [(path, name) for path, names in steps for name in re.findall(r"`(\w+)`", names)]
    assert [step for step in named if not is_defined(*step)] == []


def is_defined(path: str, name: str) -> bool:
    """Whether a file of the program defines a function, class or constant of this name."""
    source = (ROOT / path).read_text(encoding="utf-8")
    return re.search(rf"^\s*(?:def|class) {name}\b|^{name}\b", source, re.MULTILINE) is not None


def test_the_picture_of_the_floors_has_every_room() -> None:
    picture = (ROOT / "docs" / "floors.svg").read_text(encoding="utf-8")
    named = set(re.findall(r'class="name">([^<]+)<', picture))
    rooms = {f"core.{path.parent.name}" for path in ROOT.glob("core/*/__init__.py")} - {"core.model"}
    parts = {path.parent.name for path in ROOT.glob("core/model/*/__init__.py")}
    assert rooms | parts <= named, sorted((rooms | parts) - named)


def test_the_list_of_checks_is_whole() -> None:
    text = (ROOT / "docs" / "checks.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| [^|]+ \| `(\w+)` \|", text, re.MULTILINE)
    assert sorted(listed) == sorted(type(rule).__name__ for rule in all_rules())
    assert f"run {len(listed)} checks" in text


def test_the_page_of_options_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == option_page(), "write it with `python -m tools.option_page`"


def test_the_page_of_settings_is_as_they_are_declared() -> None:
    assert SETTINGS_PAGE.read_text(encoding="utf-8") == settings_page()
