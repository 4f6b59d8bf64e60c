"""A small server that speaks the hub's file endpoints, with the faults that a network has."""

import hashlib
import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

import pytest

COMMIT = "c" * 40


class HubServer:
    """Serves one model, owner/name, from memory.

    Attributes:
        fail_after: end the connection after so many bytes of a file, once.
        corrupt: flip a bit of every file whose name ends so.
        hang: send headers and then nothing, until `release` is called.
        stall_after: send so many bytes of a larger file and then nothing, until `release` is called.
        gated: refuse every file, as of a model that asks for a login.
        claimed: sizes that it says files have, by name.
        requests: paths and ranges that were asked for.
        tokens: what came with each request as its authorization.
    """

    def __init__(self, repository: str, files: dict[str, bytes]) -> None:
        self.repository = repository
        self.files = files
        self.fail_after: int | None = None
        self.corrupt = ""
        self.status = 200
        self.hang = False
        self.stall_after: int | None = None
        self.gated = False
        self.claimed: dict[str, int] = {}
        self.requests: list[tuple[str, str | None]] = []
        self.tokens: list[str | None] = []
        self._released = threading.Event()
        hub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_: object) -> None:
                pass

            def do_GET(self) -> None:
                hub.answer(self)

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._released.set()
        self._server.shutdown()
        self._server.server_close()

    def release(self) -> None:
        """Let what hangs go on; what is asked for later does not hang."""
        self.hang, self.stall_after = False, None
        self._released.set()
        self._released = threading.Event()

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        path = unquote(request.path.split("?")[0])
        asked = request.headers.get("Range")
        self.requests.append((path, asked))
        self.tokens.append(request.headers.get("Authorization"))
        if path == f"/api/models/{self.repository}":
            body = json.dumps(
                {"id": self.repository, "sha": COMMIT, "siblings": [self._entry(name) for name in self.files]}
            ).encode()
            self._send(request, 200, body)
            return
        name = path.removeprefix(f"/{self.repository}/resolve/{COMMIT}/")
        if name not in self.files:
            request.send_response(404)
            request.send_header("X-Error-Code", "RepoNotFound")
            request.send_header("Content-Length", "0")
            request.end_headers()
            return
        content = self.files[name]
        if self.gated:
            request.send_response(403)
            request.send_header("X-Error-Code", "GatedRepo")
            request.send_header("Content-Length", "0")
            request.end_headers()
            return
        if self.status != 200:
            self._send(request, self.status, b"")
            return
        if self.corrupt and name.endswith(self.corrupt):
            content = bytes([content[0] ^ 1]) + content[1:]
        start = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
        request.send_response(206 if asked else 200)
        request.send_header("Content-Length", str(len(content) - start))
        request.end_headers()
        if self.hang:
            self._released.wait(120)
        if self.fail_after is not None and len(content) > self.fail_after:
            request.wfile.write(content[start : self.fail_after])
            self.fail_after = None
            request.close_connection = True
            return
        if self.stall_after is not None and len(content) > self.stall_after >= start:
            request.wfile.write(content[start : self.stall_after])
            start = self.stall_after
            self._released.wait(120)
        with suppress(OSError):  # who asked may have been ended meanwhile
            request.wfile.write(content[start:])

    def _entry(self, name: str) -> dict[str, object]:
        content = self.files[name]
        blob = hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()
        size = self.claimed.get(name, len(content))
        entry: dict[str, object] = {"rfilename": name, "size": size, "blobId": blob}
        if name.endswith(".safetensors"):
            digest = hashlib.sha256(content).hexdigest()
            entry["lfs"] = {"sha256": digest, "size": size, "pointerSize": 134}
        return entry

    @staticmethod
    def _send(request: BaseHTTPRequestHandler, status: int, body: bytes) -> None:
        request.send_response(status)
        request.send_header("Content-Type", "application/json")
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)


@contextmanager
def serving(
    hub_id: str, files: Mapping[str, bytes], monkeypatch: pytest.MonkeyPatch, home: Path
) -> Iterator[HubServer]:
    """Within it the program's hub is a local one with one model, and its cache is below `home`."""
    for name in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    server = HubServer(hub_id, dict(files))
    monkeypatch.setenv("HF_HOME", str(home))
    monkeypatch.setenv("HF_ENDPOINT", server.address)
    try:
        yield server
    finally:
        server.close()
