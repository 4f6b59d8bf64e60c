"""`python -m tools.package`: build the package, measure it, test it."""

import argparse
import sys
import time
from pathlib import Path

from tools.package import building, licences, sizes
from tools.package.contents import ROOT


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.package", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    build = commands.add_parser("build", help="build the folder and its archive with this Python's torch")
    build.add_argument("--out", type=Path, default=ROOT / "dist", help="where they go (default: dist)")
    build.add_argument("--folder-only", action="store_true", help="make no archive")
    build.add_argument("--updates", default="", metavar="ADDRESS", help="where new versions are announced (https)")
    size = commands.add_parser("sizes", help="name the twenty largest parts of a built folder")
    size.add_argument("folder", type=Path)
    test = commands.add_parser("test", help="test an archive, or a built folder, as a stranger would use it (Linux)")
    test.add_argument("package", type=Path)
    test.add_argument("--short", action="store_true", help="the command line and one look at the window")
    test.add_argument("--songs", type=Path, default=ROOT / "tests" / "fixtures" / "Songs", help="a Songs folder")
    test.add_argument("--pictures", type=Path, default=ROOT / "dist" / "pictures", help="where screenshots go")
    options = parser.parse_args()
    started = time.monotonic()
    try:
        if options.command == "build":
            folder = building.build(options.out.resolve(), options.updates)
            print(sizes.report(folder))
            archive = None if options.folder_only else building.pack(folder)
            print(building.report(started, folder, archive))
        elif options.command == "sizes":
            print(sizes.report(options.folder))
        else:
            from tools.package.testing import run_tests

            return run_tests(
                options.package.resolve(), options.songs.resolve(), options.pictures.resolve(), options.short
            )
    except licences.RefusedError as refused:
        print(f"This package may not be given away:\n{refused}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
