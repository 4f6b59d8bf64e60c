"""MaiMod: which events of a map surprise the model."""

from pathlib import Path

from tests.golden.material import Material, Mismatch


def check(material: Material, family: str, path: Path) -> None:
    raise Mismatch("MaiMod is not there yet")
