"""The rooms whose mutants are tried, and the tests that have to notice them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[3]

#: Tests that cannot run here, by a part of their name, and why.
CANNOT_RUN = {
    "test_importing_the_base_is_light": "it measures an import, and mutated sources import mutmut",
    "test_forks": "it counts processes and threads",
    "test_killed": "it starts processes of its own",
    "test_cancelling": "it takes minutes",
}


@dataclass(frozen=True)
class Room:
    """Sources, and the tests by topic that have to notice each change of them."""

    name: str
    sources: tuple[str, ...]
    tests: tuple[str, ...]
    #: Tests that are left out, by a part of their name, and why.
    left_out: dict[str, str] = field(default_factory=dict)

    def files(self) -> Iterator[str]:
        """The source files, relative to the root of the project."""
        for pattern in self.sources:
            yield from (str(path.relative_to(ROOT)) for path in sorted(ROOT.glob(pattern)))

    def __str__(self) -> str:
        return self.name

    @property
    def all_left_out(self) -> dict[str, str]:
        return CANNOT_RUN | self.left_out


ROOMS = {
    room.name: room
    for room in (
        Room(
            "pagination",
            ("zenpy/lib/pagination/*.py",),
            (
                "tests/unit/test_link_text.py",
                "tests/unit/test_choosing_pages.py",
                "tests/unit/test_next_pages.py",
                "tests/unit/test_export_pages.py",
                "tests/unit/test_export_rules.py",
                "tests/unit/test_paginator.py",
                "tests/unit/test_search_paginators.py",
                "tests/unit/test_listing_state.py",
                "tests/unit/test_background_thread.py",
                "tests/client/pagination",
            ),
        ),
        Room(
            "exchange",
            ("zenpy/lib/http/exchange.py",),
            (
                "tests/unit/test_flow.py",
                "tests/unit/test_download_flow.py",
                "tests/client/http/test_bounds.py",
                "tests/client/http/test_failures.py",
                "tests/client/http/test_hooks.py",
                "tests/client/pagination/test_follow_exports.py",
            ),
        ),
        Room(
            "completeness",
            ("zenpy/lib/calls/completeness.py",),
            (
                "tests/unit/test_completeness.py",
                "tests/client/calls/test_empty_answers.py",
                "tests/client/calls/test_odd_answers.py",
            ),
            {"test_a_bulk_call_does_not_count_what_was_only_accepted": "it takes many seconds"},
        ),
        Room(
            "bulk",
            ("zenpy/lib/bulk/*.py",),
            (
                "tests/client/bulk",
                "tests/unit/test_bulk_checkpoint.py",
                "tests/unit/test_bulk_chunks.py",
                "tests/unit/test_bulk_entries.py",
                "tests/unit/test_bulk_outcomes.py",
                "tests/unit/test_bulk_refusals.py",
                "tests/unit/test_bulk_results.py",
                "tests/unit/test_bulk_targets.py",
                "tests/property/test_bulk.py",
                "tests/property/test_bulk_answers.py",
            ),
        ),
        Room(
            "records",
            ("zenpy/lib/records/*.py",),
            (
                *(
                    f"tests/unit/test_{topic}.py"
                    for topic in (
                        "copies",
                        "empty_containers",
                        "enum_members",
                        "fields",
                        "merged",
                        "nesting",
                        "numbers",
                        "objects",
                        "proxy",
                        "references",
                        "related_lists",
                        "relations",
                        "rules_of_writes",
                        "saved_lists",
                        "serialize",
                        "sideloads",
                        "taken_names",
                        "tracking",
                        "unknown_fields",
                        "writes",
                    )
                ),
                "tests/property/test_merged.py",
                "tests/property/test_proxies.py",
                "tests/property/test_records.py",
                "tests/property/test_writes.py",
                "tests/client/calls/test_kinds_of_writes.py",
                "tests/client/calls/test_relations.py",
                "tests/client/calls/test_user_entries.py",
                "tests/client/calls/test_values.py",
            ),
            {
                "test_no_field_hides_an_attribute": "hundreds of cases that take minutes; the file has quicker ones",
                "test_every_field_of_ids_takes_its_records": "hundreds of cases of one kind, which a quicker test has",
                "test_a_record_costs_little": "it measures memory",
            },
        ),
        Room(
            "shared",
            ("zenpy/lib/shared/*.py",),
            ("tests/shared",),
            {"test_workers": "it starts processes of its own, which work for seconds"},
        ),
        Room(
            "exporting",
            ("zenpy/lib/exporting/*.py",),
            ("tests/client/engines", "tests/cli/test_export.py"),
        ),
        Room(
            "arrow",
            ("zenpy/lib/arrow/*.py",),
            ("tests/client/engines/test_batches.py", "tests/property/test_arrow.py"),
        ),
    )
}
