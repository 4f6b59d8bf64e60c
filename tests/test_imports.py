"""No file imports itself by way of others, late imports and those for type checkers included."""

import sys
from pathlib import Path

import grimp
import numpy as np
import pytest
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components


def import_cycles(*packages: str) -> list[list[str]]:
    """The groups of modules of which each imports each other one, directly or by way of others."""
    graph = grimp.build_graph(*packages, cache_dir=None)
    modules = sorted(graph.modules)
    index = {module: number for number, module in enumerate(modules)}
    edges = [(index[one], index[other]) for one in modules for other in graph.find_modules_directly_imported_by(one)]
    rows, columns = np.array(edges).T
    matrix = csr_array((np.ones(len(edges)), (rows, columns)), shape=(len(modules), len(modules)))
    count, labels = connected_components(matrix, directed=True, connection="strong")
    groups = [[modules[number] for number in np.flatnonzero(labels == label)] for label in range(count)]
    return sorted(group for group in groups if len(group) > 1)


def test_late_and_type_checking_imports_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {
        "house/__init__.py": "",
        "house/one.py": "from house import two\n",
        "house/two.py": "def late():\n    import house.room.three\n",
        "house/room/__init__.py": "",
        "house/room/three.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from ..one import Name\n",
        "house/room/four.py": "from house.room.three import Name\nfrom . import five\n",
        "house/room/five.py": "import house.one\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    assert import_cycles("house") == [["house.one", "house.room.three", "house.two"]]


def test_no_file_imports_itself_by_way_of_others() -> None:
    cycles = import_cycles("core", "desktop")
    assert not cycles, "\n".join(" <-> ".join(group) for group in cycles)
