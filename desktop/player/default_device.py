"""The sound device that the system plays on, where there is one and Qt can use it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.player.output import Output, SilentOutput


def open_device(sample_rate: int, name: str = "") -> tuple[Output, int]:
    """A sound device at the rate nearest to `sample_rate` that it takes, or silence.

    Args:
        name: of the device; the system's own choice where it is empty, or not plugged in.
    """
    try:
        from desktop.player.device import SinkOutput, find_device, fitting_format
    except ImportError:
        return SilentOutput(), sample_rate
    device = find_device(name)
    if device is None:
        return SilentOutput(), sample_rate
    audio_format = fitting_format(device, sample_rate)
    return SinkOutput(device, audio_format), audio_format.sampleRate()


def sound_devices() -> list[str]:
    """The names of the sound devices; none where there is no sound."""
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:
        return []
    return list(dict.fromkeys(each.description() for each in QMediaDevices.audioOutputs()))


def watch_devices(owner: QObject, changed: Callable[[], None]) -> QObject | None:
    """Call `changed` whenever a sound device comes or goes."""
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:
        return None
    devices = QMediaDevices(owner)
    devices.audioOutputsChanged.connect(changed)
    return devices
