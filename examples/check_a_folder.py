"""Checks every mapset below a folder: python examples/check_a_folder.py FOLDER

Prints the problems of each set; the ranking criteria are applied as the window's MaiMod tab applies them.
"""

import sys
from pathlib import Path

import beatwright

for folder in sorted({file.parent for file in Path(sys.argv[1]).rglob("*.osu")}):
    try:
        findings = beatwright.check(folder)
    except beatwright.InputError as error:
        print(error)
        continue
    problems = [finding for finding in findings if finding.severity == "problem"]
    print(f"{folder.name}: {len(findings)} findings, {len(problems)} of them problems")
    for problem in problems:
        print(f"    [{problem.difficulty or 'whole set'}] {problem.message}")
