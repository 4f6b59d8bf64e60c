"""The one entry: without a sub-command it opens the window, with one it runs that task in the terminal."""

import multiprocessing
import os
import sys


def main(arguments: list[str] | None = None) -> int:
    """Run Beatwright and return the exit code."""
    # Idle worker threads must not spin beside the window.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    from core.cli import run

    return run(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
