"""The one entry: without a sub-command it opens the window, with one it runs that task in the terminal."""

import multiprocessing
import os
import sys
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Run Beatwright and return the exit code."""
    # Idle worker threads must not spin beside the window.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    arguments = sys.argv[1:] if arguments is None else arguments
    if not arguments or (len(arguments) == 1 and Path(arguments[0]).is_dir()):
        from desktop.app import run as open_window

        return open_window(Path(arguments[0]) if arguments else None)
    from core.cli import run as run_command

    return run_command(arguments)


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
