"""How many findings the rule checks give on maps that people have already modded, and how long they take.

    python -m benchmarks.checks MAPSETS [MAPSETS …] [--every 5] [--examples 3]

Each argument is a folder of mapset folders. Counted are findings per difficulty by severity, how many difficulties have
none that is a problem, and which checks are frequent. Where audio was re-encoded and files were left out (maps/train),
`--maps-only` leaves out what speaks of files.
"""

import argparse
import statistics
import time
from collections import Counter, defaultdict
from pathlib import Path

from core.errors import InputError
from core.jobs import CancelToken
from core.modding.finding import Severity
from core.modding.mapset import open_mapset
from core.modding.run_checks import check_mapset

FILE_CATEGORIES = {"Audio", "Files", "Resources", "Skinning"}
FILE_CHECKS = {"Missing hit sound file", "Custom hitnormal", "Lowest difficulty"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--every", type=int, default=1, help="look at every n-th set")
    parser.add_argument("--examples", type=int, default=1, help="messages shown of each check")
    parser.add_argument("--maps-only", action="store_true", help="leave out findings about files and the whole spread")
    options = parser.parse_args()
    for folder in options.folders:
        measure(folder, options.every, options.examples, options.maps_only)


def measure(folder: Path, every: int, examples: int, maps_only: bool) -> None:
    checks: Counter[tuple[str, str]] = Counter()
    messages: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    problems: Counter[tuple[str, str]] = Counter()
    difficulties: set[tuple[str, str]] = set()
    seconds = []
    totals: Counter[str] = Counter()
    for path in sorted(entry for entry in folder.iterdir() if entry.is_dir())[::every]:
        start = time.process_time()
        try:
            mapset = open_mapset(path, CancelToken())
            findings = check_mapset(mapset)
        except InputError as error:
            print(f"left out: {error}")
            continue
        seconds.append(time.process_time() - start)
        difficulties |= {(path.name, difficulty.name) for difficulty in mapset.difficulties}
        for finding in findings:
            if maps_only and (finding.category in FILE_CATEGORIES or finding.check in FILE_CHECKS):
                continue
            key = (str(finding.severity), finding.check)
            checks[key] += 1
            totals[str(finding.severity)] += 1
            if len(messages[key]) < examples:
                messages[key].append(f"{path.name[:30]} [{finding.difficulty}] {finding.time}: {finding.message}")
            if finding.severity is Severity.PROBLEM:
                problems[path.name, finding.difficulty] += 1
    count = max(len(difficulties), 1)
    clean = sum(problems[key] == 0 for key in difficulties)
    print(f"\n{folder}: {len(seconds)} sets, {len(difficulties)} difficulties")
    print("per difficulty: " + ", ".join(f"{totals[str(kind)] / count:.2f} {kind}" for kind in Severity))
    print(f"without a problem: {clean} of {len(difficulties)} ({clean / count:.0%})")
    if seconds:
        print(f"CPU s per set: median {statistics.median(seconds):.2f}, most {max(seconds):.2f}")
    order = {str(kind): place for place, kind in enumerate(Severity)}
    for (severity, check), number in sorted(checks.items(), key=lambda item: (order[item[0][0]], -item[1])):
        print(f"{number:6} {severity:8} {check}")
        for message in messages[severity, check] if severity == "problem" else []:
            print(f"         {message}")


if __name__ == "__main__":
    main()
