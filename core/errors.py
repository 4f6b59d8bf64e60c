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


_LONGEST_SENTENCE = 300


def explained(error: Exception) -> BeatwrightError:
    """Any error as one whose message is a sentence: an unforeseen one counts as the machine's fault."""
    if isinstance(error, BeatwrightError):
        return error
    if isinstance(error, MemoryError) or "allocate memory" in str(error) or "out of memory" in str(error).lower():
        return MachineError("There was not enough memory for this; close other programs or choose a smaller model.")
    if isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        return MachineError(f"{where}{error.strerror or error}.")
    words = " ".join(str(error).split())
    sentence = f"Something unexpected went wrong: {type(error).__name__}{f': {words}' if words else ''}"
    return MachineError(sentence[:_LONGEST_SENTENCE])
