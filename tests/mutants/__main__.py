"""`python -m tests.mutants [ROOM ...]`."""

from __future__ import annotations

import argparse

from tests.support.mutants.rooms import ROOMS
from tests.support.mutants.trying import try_room


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("rooms", nargs="*", choices=[[], *ROOMS], help="which rooms (default: all)")
    parser.add_argument("--only", default="*", help="functions, such as 'pagination/links.py::*'")
    parser.add_argument("--fresh", action="store_true", help="try also the mutants that were noticed before")
    parser.add_argument("--jobs", type=int, default=0)
    parser.add_argument("--no-types", action="store_true")
    options = parser.parse_args()
    for name in options.rooms or ROOMS:
        outcomes = try_room(ROOMS[name], options.only, options.fresh, options.jobs, not options.no_types)
        for outcome in outcomes:
            if outcome.survived:
                print(f"{outcome.mutant.function}  [{outcome.outcome}] {outcome.mutant.name.rpartition('_')[2]}")
                print("    " + outcome.mutant.diff.replace("\n", "\n    "))
        counts: dict[str, int] = {}
        for outcome in outcomes:
            counts[outcome.outcome] = counts.get(outcome.outcome, 0) + 1
        print(name, len(outcomes), counts)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
