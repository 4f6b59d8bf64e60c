"""Run every case below a folder: one line each, then how many passed; the exit status is 1 if any failed."""

import argparse
import sys
from pathlib import Path

from tests.golden.cases import check, discover


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.golden", description=__doc__)
    parser.add_argument("folder", type=Path, help="the folder of the golden data")
    parser.add_argument("--only", default="", metavar="TEXT", help="cases whose name contains this")
    options = parser.parse_args()
    if not options.folder.is_dir():
        parser.error(f"{options.folder} is not a folder")
    import torch

    # Sampled runs are reproduced only where sums are taken in the order of one thread.
    torch.set_num_threads(1)
    passed = failed = 0
    for case in discover(options.folder):
        if options.only not in case.name:
            continue
        reason = check(case)
        passed += reason is None
        failed += reason is not None
        print("PASS" if reason is None else "FAIL", case.name, reason or "", flush=True)  # noqa: T201
    print(f"{passed} passed, {failed} failed")  # noqa: T201
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
