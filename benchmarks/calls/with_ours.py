"""One of the ten jobs with this library: `python -m benchmarks.calls.with_ours URL JOB < GIVEN`.

It prints what the job has found, and the seconds that it took.
"""

from __future__ import annotations

import json
import sys
import time

from benchmarks.calls.ours import JOBS
from zenpy import Zenpy


def main(url: str, name: str) -> None:
    """Do one job, and print what it has found and how long it took."""
    given = json.load(sys.stdin)
    with Zenpy(base_url=url, oauth_token="any") as client:
        start = time.perf_counter()
        found = JOBS[name](client, given)
        json.dump({"found": found, "seconds": time.perf_counter() - start}, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
