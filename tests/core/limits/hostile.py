"""What hostile files are made of, and the limited process that reads them."""

import io
import json
import os
import random
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[3]
FIXTURES = ROOT / "tests" / "fixtures"
REFUSED_WITHIN_S = 2.0


HEADER = (
    b"osu file format v14\n\n[General]\nMode: 0\n[Difficulty]\nSliderMultiplier:1.4\n"
    b"[TimingPoints]\n0,500,4,1,0,100,1,0\n[HitObjects]\n"
)
NUMBERS = [b"0", b"-1", b"1e999", b"NaN", b"Infinity", b"-Infinity", b"9" * 400, b"1e308", b"2147483648", b"null"]


def probe(kind: str, folder: Path, within_s: float = REFUSED_WITHIN_S) -> dict[str, dict[str, object]]:
    """What a limited process makes of the files below `folder`, by their names, each in so many seconds."""
    command = [sys.executable, "-m", "tests.core.limits.probe", kind, str(folder)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "2"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=200, check=False)
    found = {entry["file"]: entry for entry in map(json.loads, done.stdout.splitlines())}
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
    assert done.returncode == 0, (sorted(files - set(found))[:3], done.stderr[-2000:])
    assert set(found) == files
    wrong = {name: entry for name, entry in found.items() if str(entry["outcome"]).startswith("WRONG")}
    assert not wrong, wrong
    slow = {name: entry for name, entry in found.items() if entry["seconds"] > within_s}
    assert not slow, slow
    return found


def put(folder: Path, files: dict[str, bytes]) -> None:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def zipped(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def mutated(data: bytes, rng: random.Random) -> bytes:
    """A file with a handful of accidents and of evil."""
    content = bytearray(data)
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(content) + 1)
        match rng.randrange(7):
            case 0:
                del content[at:]
            case 1:
                del content[at : at + rng.randint(1, 40)]
            case 2:
                content[at:at] = content[at : at + rng.randint(1, 60)] * rng.randint(2, 30)
            case 3 if at < len(content):
                content[at] = rng.randrange(256)
            case 4:
                content[at : at + 4] = rng.choice(
                    [b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b"\0\xff\xff\0"]
                )
            case 5:
                content[at:at] = rng.choice([b"[", b"{", b"&a ", b"*a", b'"', b"|", b",", b":", b"\0", b"!!x "]) * 50
            case _:
                content[at : at + rng.randint(0, 3)] = rng.choice(NUMBERS)
        content = content or bytearray(b" ")
    return bytes(content)
