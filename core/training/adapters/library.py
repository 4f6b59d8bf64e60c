"""Whether PEFT is installed, with which adapters are trained."""

from importlib.util import find_spec

from core.errors import MachineError


def has_library() -> bool:
    """Whether adapters can be trained by this program."""
    return find_spec("peft") is not None


def require_library() -> None:
    """Raises MachineError where PEFT is not installed."""
    if not has_library():
        raise MachineError("Training an adapter takes the package peft; run Beatwright from its source.")
