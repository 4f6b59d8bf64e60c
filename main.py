"""The one entry: without a sub-command it opens the window, with one it runs that task in the terminal."""

# Nothing else is imported here: until `main` begins, Ctrl+C is Python's own affair.
import os
import sys

TYPE_CHECKING = False  # as of `typing`, which takes time to import
if TYPE_CHECKING:
    from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Run Beatwright and return the exit code.

    Without `arguments` it is the whole process that the command line names: Ctrl+C then ends it with 130 at any moment.
    """
    if arguments is not None:
        return _run(arguments)
    try:
        import signal

        from core.interrupts import exit_at_once, run_process

        signal.signal(signal.SIGINT, exit_at_once)  # nothing has begun that would need cleaning up
        arguments = sys.argv[1:]
        if _asks_for_window(arguments):
            return _run(arguments)
        return run_process(lambda: _run(arguments))
    except KeyboardInterrupt:  # before there was a handler; what says so may not be loaded yet
        os.write(2, b"Cancelled; nothing was left behind.\n")
        os._exit(130)


def _run(arguments: list[str]) -> int:
    from pathlib import Path

    from core.model.runtime.memory import choose_allocation
    from core.program.process_settings import prepare_process
    from core.program.settings import load_settings

    choose_allocation()
    settings = load_settings()
    prepare_process(settings)
    if _asks_for_window(arguments):
        return _open_window(Path(arguments[0]).absolute() if arguments else None)
    for sentence in settings.problems:
        sys.stderr.write(f"warning: {sentence}\n")
    from core.cli import run as run_command

    return run_command(arguments)


def _asks_for_window(arguments: list[str]) -> bool:
    """Whether nothing is named, or a folder or a file, and not the name of a command."""
    if not arguments:
        return True
    path = arguments[0]
    named = os.path.splitext(path)[1] not in ("", ".")  # noqa: PTH122 - pathlib is not loaded yet
    return len(arguments) == 1 and (os.path.isdir(path) or (named and os.path.isfile(path)))  # noqa: PTH112, PTH113


def _open_window(path: "Path | None") -> int:
    from desktop.shared.system_libraries import problem, show_error

    sentence = problem()
    if sentence is not None:
        show_error(sentence)
        return 3
    from core.errors import MachineError
    from core.program.first_window import first_window

    try:
        first = first_window(path)
    except MachineError as error:
        show_error(str(error))
        return 3
    if first is None:
        return 0
    from desktop.app import run as open_window

    return open_window(path, first)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
