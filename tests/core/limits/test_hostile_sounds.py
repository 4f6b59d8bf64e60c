"""Hostile and damaged sound files: a sentence or a result within the limits, and none leads to another file."""

import io
import random
import struct
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import numpy as np
import pytest
import soundfile

from core.audio.decode import load_audio
from core.errors import InputError
from tests.core.limits.hostile import mutated, probe, put

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of memory are Linux's")


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", 8 + len(content)) + kind + content


def mp4(samples: int, size: int) -> bytes:
    """A song of `samples` packets of `size` bytes each, as far as its tables go."""
    entry = box(b"mp4a", b"\0" * 6 + struct.pack(">H8xHHHHI", 1, 2, 16, 0, 0, 44_100 << 16))
    tables = box(b"stsd", struct.pack(">II", 0, 1) + entry)
    tables += box(b"stts", struct.pack(">IIII", 0, 1, samples, 1024))
    tables += box(b"stsc", struct.pack(">IIIII", 0, 1, 1, samples, 1))
    tables += box(b"stsz", struct.pack(">III", 0, size, samples)) + box(b"stco", struct.pack(">III", 0, 1, 40))
    media = box(b"mdhd", struct.pack(">IIIIIHH", 0, 0, 0, 44_100, samples, 0, 0))
    media += box(b"hdlr", struct.pack(">II4s13x", 0, 0, b"soun"))
    media += box(b"minf", box(b"smhd", b"\0" * 8) + box(b"stbl", tables))
    track = box(b"tkhd", struct.pack(">I8xI68x", 1, 1)) + box(b"mdia", media)
    movie = box(b"mvhd", b"\0" * 100) + box(b"trak", track)
    return box(b"ftyp", b"M4A \0\0\0\0") + box(b"moov", movie) + box(b"mdat", b"\0" * 1000)


def sounds(tmp_path: Path) -> dict[str, bytes]:
    """A second of noise in several formats."""
    noise = np.random.default_rng(3).normal(0, 0.1, (44_100, 2))
    found = {}
    for suffix, subtype in (("wav", "PCM_16"), ("flac", "PCM_16"), ("ogg", "VORBIS"), ("mp3", "MPEG_LAYER_III")):
        path = tmp_path / f"noise.{suffix}"
        soundfile.write(path, noise, 44_100, format="OGG" if suffix == "ogg" else suffix.upper(), subtype=subtype)
        found[path.name] = path.read_bytes()
    return found


def with_jump(ogg: bytes, seconds: int) -> bytes:
    """An Ogg file whose last pages claim to lie `seconds` later; the check sums are made to fit."""
    pages = [index for index in range(len(ogg)) if ogg.startswith(b"OggS", index)]
    content = bytearray(ogg)
    for start, end in zip(pages[3:], [*pages[4:], len(ogg)], strict=True):
        granule = struct.unpack_from("<q", content, start + 6)[0]
        struct.pack_into("<q", content, start + 6, granule + seconds * 44_100)
        content[start + 22 : start + 26] = b"\0\0\0\0"
        content[start + 22 : start + 26] = struct.pack("<I", ogg_check_sum(bytes(content[start:end])))
    return bytes(content)


def ogg_check_sum(page: bytes) -> int:
    total = 0
    for byte in page:
        total ^= byte << 24
        for _ in range(8):
            total = (total << 1 ^ (0x04C11DB7 if total & 1 << 31 else 0)) & 0xFFFFFFFF
    return total


def test_sounds(tmp_path: Path) -> None:
    sources = sounds(tmp_path)
    put(tmp_path / "files" / "good", sources)
    rng = random.Random(4)
    wave, ogg = sources["noise.wav"], sources["noise.ogg"]
    silence = io.BytesIO()
    soundfile.write(silence, np.zeros(44_100 * 900, dtype=np.int16), 44_100, format="FLAC")
    stereo = io.BytesIO()
    soundfile.write(stereo, np.zeros((48_000 * 600, 2), dtype=np.int16), 48_000, format="FLAC")
    promising = bytearray(sources["noise.flac"])
    promising[21:26] = b"\xff" * 5
    hostile = {
        "jump.ogg": with_jump(ogg, 7200),
        "tables.m4a": mp4(150_000_000, 1),
        "empty packets.m4a": mp4(150_000_000, 0),
        "thousand channels.wav": wave[:22] + struct.pack("<H", 1000) + wave[24:],
        "fast.wav": wave[:24] + struct.pack("<I", 2**31 - 1) + wave[28:],
        "endless.wav": wave[:4] + b"\xff" * 4 + wave[8:40] + b"\xff" * 4 + wave[44:],
        "promising.flac": bytes(promising),
        "silence.flac": silence.getvalue(),
        "ten minutes.flac": stereo.getvalue(),
        "session.mp3": b"v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=audio 5004 RTP/AVP 0\n",
    }
    fuzzed = {}
    for number in range(80):
        name, content = rng.choice(list(sources.items()))
        fuzzed[f"fuzzed {number}{Path(name).suffix}"] = mutated(content[: rng.choice([2000, 20_000])], rng)
    put(tmp_path / "files" / "bad", hostile | fuzzed)
    found = probe("sound", tmp_path / "files")
    assert found["bad/session.mp3"]["seconds"] < 1
    assert found["bad/silence.flac"]["outcome"] == found["bad/ten minutes.flac"]["outcome"] == "read"
    assert "tables.m4a" in str(found["bad/tables.m4a"]["outcome"])


def test_a_jump_in_an_ogg_file_is_no_silence(tmp_path: Path) -> None:
    ogg = sounds(tmp_path)["noise.ogg"]
    (tmp_path / "jump.ogg").write_bytes(with_jump(ogg, 7200))
    whole = load_audio(tmp_path / "noise.ogg")
    jumped = load_audio(tmp_path / "jump.ogg")
    assert abs(jumped.duration_ms - whole.duration_ms) < 200


@pytest.fixture
def asked() -> Iterator[tuple[str, list[str]]]:
    """The address of a server of this machine, and what it was asked for."""
    paths: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_error(404)

    server = HTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", paths
    server.shutdown()
    server.server_close()


def test_no_sound_file_leads_to_another(tmp_path: Path, asked: tuple[str, list[str]]) -> None:
    address, paths = asked
    sounds(tmp_path)
    playlists = {
        "hls.mp3": f"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n{address}/x.mp3\n#EXT-X-ENDLIST\n",
        "local.m3u8": "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nnoise.mp3\n#EXT-X-ENDLIST\n",
        "concat.mp3": "ffconcat version 1.0\nfile 'noise.wav'\n",
        "dash.mp3": '<MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" mediaPresentationDuration="PT10S">'
        '<Period><AdaptationSet mimeType="audio/mp4"><Representation id="1" bandwidth="1">'
        f"<BaseURL>{address}/a.mp4</BaseURL></Representation></AdaptationSet></Period></MPD>",
    }
    for name, text in playlists.items():
        (tmp_path / name).write_text(text)
        with pytest.raises(InputError, match="no audio"):
            load_audio(tmp_path / name)
    assert not paths
