"""The one entry: without a sub-command it opens the window, with one it runs that task in the terminal."""

import multiprocessing
import os
import sys
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Run Beatwright and return the exit code."""
    try:
        return _run(sys.argv[1:] if arguments is None else arguments)
    except KeyboardInterrupt:  # before a command could catch it
        return 130


def _run(arguments: list[str]) -> int:
    from core.model.memory import choose_allocation
    from core.places import places

    choose_allocation()
    models = places().models
    if models is not None:
        os.environ.setdefault("HF_HOME", str(models))
    if not arguments or (len(arguments) == 1 and _can_be_opened(Path(arguments[0]))):
        return _open_window(Path(arguments[0]).absolute() if arguments else None)
    from core.cli import run as run_command

    return run_command(arguments)


def _can_be_opened(path: Path) -> bool:
    """Whether it is a folder or a file, not the name of a command."""
    return path.is_dir() or (path.suffix != "" and path.is_file())


def _open_window(path: Path | None) -> int:
    from desktop.system_libraries import problem, tell

    sentence = problem()
    if sentence is not None:
        tell(sentence)
        return 3
    from desktop.app import run as open_window

    return open_window(path)


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
