"""Hostile and damaged JSON and YAML documents: a sentence or a result, within 300 MB and two seconds."""

import json
import os
import random
import struct
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml

from core.generation.request import GenerationRequest
from core.generation.request_document import document_of
from core.tokens.families import bundled_vocabulary
from tests.core.limits.hostile import ROOT, mutated, probe, put
from tests.core.model.small import small_config

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of memory are Linux's")


def documents() -> dict[str, bytes]:
    """One good file of every kind."""
    vocabulary = bundled_vocabulary(1000, {"jump": 0, "stream": 1})
    step = {
        "id": "1",
        "when": "2026-01-02T03:04:05",
        "folder": "/songs/a",
        "task": "new",
        "request": document_of(GenerationRequest.of(difficulty=3.0)),
        "made_folder": False,
        "undone": False,
        "summary": "New difficulty",
        "source": None,
        "settled": ["a"],
        "files": [{"file": "/a.osu", "before": None, "after": "0" * 64, "copy_before": None, "copy_after": None}],
    }
    tensor = {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]}
    header = json.dumps({"__metadata__": {"format": "pt"}, "a": tensor}).encode()
    plain = {
        "config.json": small_config("OliBomby/varwhisper-small", vocabulary).to_dict(),
        "tokenizer.json": vocabulary.to_dict(),
        "generation_config.json": {"top_k": 5, "max_length": 64},
        "adapter_config.json": {"peft_type": "LORA", "r": 2, "lora_alpha": 4.0, "alpha_pattern": {"a": 2}},
        "mapperatorinator_lora_metadata.json": {"format_version": 1, "ckpt_subfolders": ["gamemode=1"]},
        "step.json": step,
        "maimod.json": {"weights": {"pos": {"osu": [1.0, 2.0, 3.0]}}},
        "idiom.json": {"osu": {}},
        "map_styles.json": {"osu": [[3.5, 400.0, 1.0, {"slider": [[60, 40]]}]]},
    }
    request = {"beatwright_request": 1, "task": "new", "audio": "a.mp3", "difficulty": 3.0, "descriptors": ["jump"]}
    preset = {"name": "Calm", "description": "words", "task": "new", "options": {"cs": 4, "timing": "180@1250"}}
    named = {"preset.yaml": preset, "request.yaml": request}
    folder = ROOT / "configs" / "training"
    recipes = {f"{name}.yaml": folder / f"{name}.yaml" for name in ("decoder", "rhythm", "idiom")}
    return {
        **{name: json.dumps(content, indent=1).encode() for name, content in plain.items()},
        **{name: yaml.safe_dump(content).encode() for name, content in named.items()},
        **{name: path.read_bytes() for name, path in recipes.items()},
        "model.safetensors": struct.pack("<Q", len(header)) + header + bytes(24),
    }


def bombs(suffix: str) -> dict[str, bytes]:
    """Documents of a few bytes, or of a few megabytes, that mean no good."""
    if suffix == ".yaml":
        levels = [f"l{number}: &l{number} [{', '.join([f'*l{number - 1}'] * 9)}]" for number in range(1, 9)]
        return {
            "aliases": ("name: x\noptions: {}\nl0: &l0 [x]\n" + "\n".join(levels)).encode(),
            "deep": b"[" * 100_000,
            "deep blocks": b"- " * 100_000,
            "long": b"name: " + b"x" * 10_000_000,
            "sixties": b"name: x\noptions: {cs: " + b"1:" * 50_000 + b"1}",
            "not finite": b"name: x\noptions: {cs: .inf}",
            "huge": b"name: x\noptions: {cs: 0x" + b"f" * 50_000 + b"}",
            "tag": b"name: !!python/object/apply:os.getcwd []",
        }
    return {
        "deep": b'{"a":' * 200_000 + b"1" + b"}" * 200_000,
        "never closed": b"[" * 1_000_000,
        "many": b"[" + b"{}," * 5_000_000 + b"{}]",
        "many within the limit": b"[" + b"{}," * 200_000 + b"{}]",
        "long": b'{"a": "' + b"x" * 40_000_000 + b'"}',
        "infinity": b'{"a": 1e999}',
        "escaped": b'["' + b"\\u0001" * 2_000_000 + b'"]',
        "a number": b"1",
        "nothing": b"null",
    }


_ALL_BOMBS = ("config.json", "preset.yaml")
"""Which are given the large ones too: they are read in the same way."""


def evil_values(document: object) -> Iterator[object]:
    """Copies of a document with one value in it replaced by what it cannot be."""
    evil = (None, True, -1, 0, 1e300, 10**200, "x" * 100_000, [], {}, [[]], {"a": {}}, "nan", "\0", 2**31)
    places: list[tuple[object, object]] = []

    def walk(value: object) -> None:
        entries: Iterator[tuple[object, object]] = iter(())
        if isinstance(value, dict):
            entries = iter(value.items())
        elif isinstance(value, list):
            entries = iter(enumerate(value[:2]))
        for key, inner in list(entries):
            places.append((value, key))
            walk(inner)

    walk(document)
    for number, (container, key) in enumerate(places):
        for wrong in evil if len(places) < 12 else (evil[number % len(evil)],):
            kept = container[key]  # type: ignore[index]
            container[key] = wrong  # type: ignore[index]
            yield document
            container[key] = kept  # type: ignore[index]


def test_documents(tmp_path: Path) -> None:
    good = documents()
    put(tmp_path / "good", good)
    rng = random.Random(5)
    bad: dict[str, bytes] = {}
    for name, content in good.items():
        suffix = Path(name).suffix
        if suffix != ".safetensors":
            load: Callable[[bytes], object] = json.loads if suffix == ".json" else yaml.safe_load
            write = (lambda value: json.dumps(value).encode()) if suffix == ".json" else _yaml_of
            for number, evil in enumerate(evil_values(load(content))):
                bad[f"values {number}/{name}"] = write(evil)
            small = {bomb: text for bomb, text in bombs(suffix).items() if len(text) < 200_000 or name in _ALL_BOMBS}
            bad |= {f"{bomb}/{name}": text for bomb, text in small.items()}
        for number in range(10):
            bad[f"fuzzed {number}/{name}"] = mutated(content, rng)
    index = "model.safetensors.index.json"
    for number, weight_map in enumerate(({"a": "../x"}, {"a": 1}, [1], {"a": "x" * 10_000}, {"a": ["x"]}, "x", None)):
        bad[f"index {number}/{index}"] = json.dumps({"weight_map": weight_map}).encode()
    for number, entry in enumerate(
        (
            {"dtype": "F32", "shape": [10**200] * 1000, "data_offsets": [0, 24]},
            {"dtype": "F32", "shape": [-2, -3], "data_offsets": [0, 24]},
            {"dtype": "F32", "shape": [2, 3], "data_offsets": [24, 0]},
            {"dtype": "F32", "shape": 6, "data_offsets": [0]},
            {"dtype": {}, "shape": [2, 3], "data_offsets": [0, 24]},
            [],
        )
    ):
        header = json.dumps({"a": entry}).encode()
        bad[f"header {number}/model.safetensors"] = struct.pack("<Q", len(header)) + header + bytes(24)
    put(tmp_path / "bad", bad)
    for name in good:
        (tmp_path / "bad" / "pipe").mkdir(exist_ok=True)
        if name != "step.json":  # whose reader is given the content
            os.mkfifo(tmp_path / "bad" / "pipe" / name)
    found = probe("document", tmp_path)
    sure = ("aliases/", "deep", "never closed/", "long/", "not finite/", "huge/", "infinity/", "header ", "index ")
    let_in = ("mapperatorinator_lora_metadata.json",)  # which restricts nothing where it cannot be read
    refused = [entry for name, entry in found.items() if name.removeprefix("bad/").startswith(sure)]
    assert len(refused) > 30
    kept = [entry for entry in refused if entry["outcome"] == "read" and not str(entry["file"]).endswith(let_in)]
    assert not kept


def _yaml_of(value: object) -> bytes:
    # Written in C where that is built in: hundreds of recipes are.
    class Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
        def ignore_aliases(self, data: object) -> bool:
            return True

    return yaml.dump(value, Dumper=Dumper).encode()
