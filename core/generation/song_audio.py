"""The song that was decoded last, kept for the next difficulty of a spread and for another try."""

from pathlib import Path

from core.audio.decode import Audio, load_audio
from core.jobs import CancelToken

_LARGEST = 256 * 1024 * 1024  # bytes

_kept: dict[tuple[str, int, int], Audio] = {}


def load_song(path: Path, cancel: CancelToken) -> Audio:
    """The decoded song; not to be changed, for others get it too.

    Raises:
        InputError: it cannot be decoded.
        CancelledError: `cancel` was set.
    """
    try:
        facts = path.stat()
    except OSError:
        return load_audio(path, cancel=cancel)
    key = (str(path.absolute()), facts.st_mtime_ns, facts.st_size)
    audio = _kept.get(key)
    if audio is None:
        audio = load_audio(path, cancel=cancel)
        _kept.clear()
        if audio.samples.nbytes <= _LARGEST:
            audio.samples.flags.writeable = False
            _kept[key] = audio
    return audio
