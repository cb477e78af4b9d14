"""Try the mutants of rooms, and compare the survivors with the lists: `python -m tests.mutants [ROOM ...]`.

It fails if a mutant survives that is not listed, or a listed one is noticed. Of a mutant that was noticed before, the outcome
is kept while its function stays the same; `--fresh` tries all again, and writes the table of docs/mutants.md.
"""

from __future__ import annotations

import argparse
from fnmatch import fnmatch

from tests.support.mutants.lists import Key, compare
from tests.support.mutants.rooms import ROOMS
from tests.support.mutants.table import make_row, write_rows
from tests.support.mutants.trying import Outcome, try_room


def main() -> int:
    options = _read_options()
    rows, is_wrong = {}, False
    for name in options.rooms or ROOMS:
        room = ROOMS[name]
        outcomes = try_room(room, options.only, options.fresh, options.jobs, options.budget)
        survivors = [(one.mutant.function, one.mutant.diff) for one in outcomes if one.survived]
        unlisted, gone = compare(room, survivors)
        gone = [key for key in gone if fnmatch(key[0], options.only)]
        _print_keys(f"{name}: no test notices", unlisted, outcomes)
        _print_keys(f"{name}: listed, but noticed or not made any more", gone, outcomes)
        is_wrong = is_wrong or bool(unlisted or gone)
        if options.only == "*":
            rows[name] = make_row(room, outcomes, len(unlisted))
            print(rows[name])
    if options.fresh or options.table:
        write_rows(rows)
    return int(is_wrong)


def _read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.mutants",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("rooms", nargs="*", help=f"of {', '.join(ROOMS)} (default: all)")
    parser.add_argument("--only", default="*", help="functions, such as 'pagination/links.py::*'")
    parser.add_argument("--fresh", action="store_true", help="try the mutants again that were noticed before")
    parser.add_argument(
        "--table", action="store_true", help="write the table without trying everything again"
    )
    parser.add_argument("--jobs", type=int, default=0, help="how many processes (default: one for each core)")
    parser.add_argument(
        "--budget",
        type=float,
        default=0.0,
        help="seconds of the processor for the tests of one mutant, the quickest first (default: all)",
    )
    options = parser.parse_args()
    unknown = sorted(set(options.rooms) - set(ROOMS))
    if unknown:
        parser.error(f"there is no room {', '.join(unknown)}")
    return options


def _print_keys(title: str, keys: list[Key], outcomes: list[Outcome]) -> None:
    if keys:
        print(f"\n{title}: {len(keys)}")
    tests = {(one.mutant.function, one.mutant.diff): one for one in outcomes}
    for key in keys:
        one = tests.get(key)
        about = f"  ({one.outcome}{', ' + one.by if one.by else ''})" if one else ""
        print(f"{key[0]}{about}")
        print("    " + key[1].replace("\n", "\n    "))


if __name__ == "__main__":
    raise SystemExit(main())
