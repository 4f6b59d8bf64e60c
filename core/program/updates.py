"""Asking whether there is a newer version: only when the user wants it, and nothing is ever downloaded or installed."""

import ssl
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from core.data_files import configs
from core.documents import DocumentError, converted, parse_json, read_yaml
from core.errors import InputError, MachineError
from core.program.process_settings import network_allowed
from core.version import VERSION

CONFIGURATION = configs() / "program" / "updates.yaml"
_TIMEOUT_S = 10.0
_MAX_BYTES = 100_000
_HERE = {"127.0.0.1", "::1", "localhost"}


@dataclass(frozen=True, slots=True)
class Release:
    """A version that can be had; `page` is where a person gets it."""

    version: str
    page: str


def update_address(configuration: Path = CONFIGURATION) -> str:
    """Where this build asks for new versions; "" where none is set.

    Raises:
        InputError: the file is damaged.
    """
    advice = "install Beatwright again"
    document = converted(read_yaml(configuration, advice=advice), dict[str, Any], configuration, advice=advice)
    return converted(document.get("address") or "", str, configuration, advice=advice)


def newer_release(address: str, current: str = VERSION, context: ssl.SSLContext | None = None) -> Release | None:
    """The announced version if it is newer than `current`. Sends nothing but the request for the page.

    Raises:
        InputError: `address` is not https, or its answer is not an announcement.
        MachineError: the settings keep the program from the network, or there is no answer.
    """
    parts = urlsplit(address)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _HERE):
        raise InputError(f"{address} does not begin with https://, so no new versions are asked for there.")
    if not network_allowed():
        raise MachineError("The network is off in the settings, so new versions are not asked for.")
    request = urllib.request.Request(address, headers={"Accept": "application/json", "User-Agent": "Beatwright"})
    opener = urllib.request.build_opener(
        urllib.request.HTTPSHandler(context=context or _system_context()), _OnlyHttps()
    )
    try:
        with opener.open(request, timeout=_TIMEOUT_S) as answer:
            data = answer.read(_MAX_BYTES)
    except OSError as error:
        reason = getattr(error, "reason", None) or error
        raise MachineError(
            f"{parts.hostname} does not answer about new versions ({reason}); try again later."
        ) from error
    release = _release(data, address)
    return release if _number(release.version) > _number(current) else None


class _OnlyHttps(urllib.request.HTTPRedirectHandler):
    """Follows an https page to https pages only."""

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        if req.full_url.startswith("https:") and not newurl.startswith("https:"):
            raise InputError(f"{req.full_url} leads to {newurl}, which is not https.")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _system_context() -> ssl.SSLContext:
    """The certificates this system trusts, wherever it keeps them."""
    try:
        import truststore
    except ImportError:
        return ssl.create_default_context()
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _release(data: bytes, address: str) -> Release:
    try:
        release = converted(parse_json(data, address), Release, address)
    except DocumentError as error:
        raise InputError(f"{address} does not answer with a version; ask again after the next release.") from error
    if not release.page.startswith("https://") or not _number(release.version):
        raise InputError(f"{address} announces something that is not a version with an https page.")
    return release


def _number(version: str) -> tuple[int, ...]:
    """The version for comparing, without what follows its numbers; () if there are none."""
    numbers: list[int] = []
    for part in version.removeprefix("v").split("."):
        if not (part.isascii() and part.isdigit()):
            break
        numbers.append(int(part))
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
