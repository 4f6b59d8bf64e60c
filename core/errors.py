"""Errors whose message is a sentence for the user."""


class BeatwrightError(Exception):
    """Something went wrong that the user can read about: one sentence, naming the file or option and what to do."""


class InputError(BeatwrightError):
    """The input or the usage is wrong: a broken file, an option out of range, a folder that is not there."""


class MachineError(BeatwrightError):
    """The machine failed: a full or read-only disk, no memory, no network."""


class CancelledError(BeatwrightError):
    """The user cancelled; nothing was left behind."""

    def __init__(self, message: str = "Cancelled.") -> None:
        super().__init__(message)
