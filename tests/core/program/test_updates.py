import json
import shutil
import ssl
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from core.errors import InputError, MachineError
from core.program.updates import Release, newer_release, update_address

PAGE = "https://example.org/beatwright"


@pytest.fixture
def announce():
    """Starts servers that answer every request with the given bytes; gives their addresses and what was asked."""
    servers = []

    def start(answer: bytes, status: int = 200, location: str = "", context: ssl.SSLContext | None = None):
        asked = []

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                asked.append((self.path, dict(self.headers)))
                self.send_response(status)
                if location:
                    self.send_header("Location", location)
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_):
                pass

        server = HTTPServer(("127.0.0.1", 0), Handler)
        if context is not None:
            server.socket = context.wrap_socket(server.socket, server_side=True)
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"{'https' if context else 'http'}://127.0.0.1:{server.server_port}/latest.json", asked

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def _answer(version: str, page: str = PAGE) -> bytes:
    return json.dumps({"version": version, "page": page}).encode()


def test_a_newer_version_is_told_with_its_page(announce):
    for version, current, newer in (
        ("0.10.0", "0.9.9", True),
        ("v1.0", "0.9", True),
        ("0.2.0", "0.2", False),
        ("0.1", "0.2", False),
    ):
        address, _ = announce(_answer(version))
        assert newer_release(address, current) == (Release(version, PAGE) if newer else None)


def test_nothing_about_the_user_is_sent(announce):
    address, asked = announce(_answer("9"))
    newer_release(address, "1")
    assert [path for path, _ in asked] == ["/latest.json"]
    assert asked[0][1]["User-Agent"] == "Beatwright"
    assert set(asked[0][1]) <= {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}


def test_only_https_is_asked():
    with pytest.raises(InputError, match="https"):
        newer_release("http://example.org/latest.json")
    with pytest.raises(InputError, match="https"):
        newer_release("file:///etc/passwd")


@pytest.mark.parametrize(
    "answer", [b"", b"<html>", b"[]", b'{"version": "2"}', _answer("soon"), _answer("2", "file:///")]
)
def test_what_is_no_announcement_is_refused(announce, answer):
    address, _ = announce(answer)
    with pytest.raises(InputError, match=r"127\.0\.0\.1"):
        newer_release(address, "1")


def test_no_answer_is_the_machines_fault(announce):
    address, _ = announce(b"", status=500)
    with pytest.raises(MachineError, match="try again later"):
        newer_release(address)
    with pytest.raises(MachineError, match="try again later"):
        newer_release("http://127.0.0.1:1/latest.json")


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificate")
def test_https_is_answered_only_under_a_trusted_certificate(announce, tmp_path):
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
         "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate],
        check=True, capture_output=True,
    )  # fmt: skip
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(certificate, key)
    address, _ = announce(_answer("2"), context=serving)
    trusting = ssl.create_default_context(cafile=str(certificate))
    assert newer_release(address, "1", trusting) == Release("2", PAGE)
    with pytest.raises(MachineError, match="127"):
        newer_release(address, "1")
    away, _ = announce(b"", status=302, location="http://127.0.0.1:1/", context=serving)
    with pytest.raises(InputError, match="not https"):
        newer_release(away, "1", trusting)


def test_the_address_comes_from_the_configuration(tmp_path):
    assert update_address() == ""
    file = tmp_path / "updates.yaml"
    file.write_text("address: https://example.org/latest.json\n")
    assert update_address(file) == "https://example.org/latest.json"
    file.write_text("[")
    with pytest.raises(InputError, match=r"updates\.yaml"):
        update_address(file)
