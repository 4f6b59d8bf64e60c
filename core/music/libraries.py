"""Packages that music models need, and that not every build has."""

from importlib.util import find_spec

from core.errors import MachineError


def require_libraries(*names: str) -> None:
    """Raises MachineError, which names the package, where one of them is not there."""
    for name in names:
        if find_spec(name) is None:
            raise MachineError(
                f"This music model needs the package {name}, which is not part of this build; install Beatwright by "
                "pip or from its source, or bring a song of your own with --provider file."
            )
