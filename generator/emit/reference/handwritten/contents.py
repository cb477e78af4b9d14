"""Which hand-written modules the reference has pages about, and what each page names.

A page shows what its modules list in `__all__`, or the names that are given here. What is not on a page is private.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Contents:
    """A page: its file, its title, what it is for, and modules with their names; no names mean all that are listed."""

    path: str
    title: str
    about: str
    modules: tuple[tuple[str, tuple[str, ...]], ...]
    #: The module whose docstring opens the page.
    intro: str = ""
    #: The guides about the same, from the folder of the reference, with what they are called.
    guides: tuple[tuple[str, str], ...] = field(default=())


#: Modules whose classes programs get from calls or see in signatures, and do not import; those of pytest's fixtures, too.
GIVEN = frozenset(
    {
        "zenpy.lib.auth.credentials",
        "zenpy.lib.calls.search",
        "zenpy.lib.client.any_request",
        "zenpy.lib.custom.searches",
        "zenpy.lib.each.calls",
        "zenpy.lib.each.outcome",
        "zenpy.lib.each.tasks",
        "zenpy.lib.each.threads",
        "zenpy.lib.http.files",
        "zenpy.lib.many",
        "zenpy.lib.mixins.account_definitions",
        "zenpy.lib.mixins.custom_object_records",
        "zenpy.lib.pagination.exports",
        "zenpy.lib.pagination.page",
        "zenpy.lib.pagination.prefetch",
        "zenpy.lib.pagination.results",
        "zenpy.lib.pagination.shared_results",
        "zenpy.lib.records.base",
        "zenpy.lib.records.containers",
        "zenpy.sandbox.pytest_plugin",
        "zenpy.webhooks.details",
    }
)
PAGES = (
    Contents(
        "client.md",
        "Clients",
        "`Zenpy` and `AsyncZenpy`: the options of their constructors, and the calls that belong to no resource.",
        (
            ("zenpy.client", ("Zenpy", "AsyncZenpy")),
            ("zenpy.lib.client.any_request", ("Answer",)),
            ("zenpy.lib.timeouts", ()),
            ("zenpy.lib.content", ("DecompressionLimits",)),
        ),
        guides=(
            ("../production.md", "running in production"),
            ("../requests.md", "requests that no method stands for"),
        ),
    ),
    Contents(
        "signing-in.md",
        "Signing in",
        "Tokens of OAuth that renew themselves, where they are kept, and credentials of products with servers of their own.",
        (("zenpy.oauth", ()), ("zenpy.credentials", ())),
        intro="zenpy.oauth",
        guides=(("../signing-in.md", "signing in"),),
    ),
    Contents(
        "listings.md",
        "Listings and exports",
        "What a call gives that lists records: how it is read, and how an export goes on where it stopped.",
        (
            ("zenpy.lib.pagination.results", ("BaseResultGenerator", "AsyncResultGenerator")),
            ("zenpy.lib.pagination.shared_results", ("Results",)),
            ("zenpy.lib.pagination.prefetch", ("AsyncRecords",)),
            ("zenpy.lib.pagination.page", ("Page",)),
            ("zenpy.exports", ()),
            ("zenpy.lib.pagination.exports", ("OnCheckpoint",)),
        ),
        guides=(("../reading.md", "reading"), ("../exports.md", "exports into files and tables")),
    ),
    Contents(
        "record-classes.md",
        "What all records have",
        "The methods of every record, and the lists and mappings inside records that notice changes.",
        (("zenpy.lib.records.base", ("BaseObject",)), ("zenpy.lib.proxy", ())),
        guides=(("../writing.md", "writing"), ("../types.md", "types")),
    ),
    Contents(
        "types.md",
        "Types of arguments",
        "Names of types that stand in signatures: lists of texts, files, values of searches.",
        (
            ("zenpy.lib.many", ()),
            ("zenpy.lib.http.files", ("FileSource",)),
            (
                "zenpy.lib.calls.search",
                ("SearchValue", "OneOrMore", "SearchText", "SearchDate", "SearchFlag"),
            ),
            ("zenpy.lib.custom.searches", ("SearchedFields",)),
            ("zenpy.lib.client.any_request", ("Params",)),
            ("zenpy.lib.auth.credentials", ("PasswordTreatment",)),
            ("zenpy.lib.records.containers", ("UntypedDict",)),
            ("zenpy.lib.mixins.account_definitions", ("Area",)),
        ),
        guides=(("../types.md", "types"),),
    ),
    Contents(
        "custom-fields.md",
        "Custom fields and custom objects",
        "What the account has defined for itself: `client.definitions`, `client.objects` and files of definitions.",
        (
            ("zenpy.lib.mixins.account_definitions", ("AccountReader", "AsyncAccountReader")),
            ("zenpy.lib.mixins.custom_object_records", ("ObjectRecords", "AsyncObjectRecords")),
            ("zenpy.lib.account.definitions", ()),
            ("zenpy.lib.account.file", ()),
        ),
        guides=(("../custom-fields.md", "custom fields"), ("../account-types.md", "types of your account")),
    ),
    Contents(
        "bulk-calls.md",
        "Bulk calls",
        "Writing any number of records in chunks: the calls, their options, and what became of each record.",
        (("zenpy.lib.bulk", ()),),
        guides=(("../bulk.md", "writing in bulk"),),
    ),
    Contents(
        "each.md",
        "One call for each of many records",
        "`client.each(call, records)`: several calls at a time, and what each gave.",
        (
            ("zenpy.lib.each.calls", ("EachCalls", "AsyncEachCalls")),
            ("zenpy.lib.each.threads", ("Each",)),
            ("zenpy.lib.each.tasks", ("AsyncEach",)),
            ("zenpy.lib.each.outcome", ()),
        ),
    ),
    Contents(
        "exceptions.md",
        "Errors and warnings",
        "The tree of exceptions: when each is raised, what it knows and what to do about it; and the warnings.",
        (("zenpy.lib.exception", ()),),
        intro="zenpy.lib.exception",
    ),
    Contents(
        "hooks.md",
        "Hooks of a client",
        "Functions of yours that a client calls before a request, after an answer and before a wait.",
        (("zenpy.lib.hooks", ()),),
        guides=(("../production.md", "running in production"),),
    ),
    Contents(
        "cache.md",
        "Caches of records",
        "The records that a client has already: one bounded cache for each kind.",
        (("zenpy.lib.cache", ()),),
        intro="zenpy.lib.cache",
    ),
    Contents(
        "webhooks.md",
        "Receiving webhooks",
        "`zenpy.webhooks`: whether Zendesk sent a call, what it says, and whether it came before.",
        (
            ("zenpy.webhooks", ()),
            ("zenpy.webhooks.sunshine", ()),
            ("zenpy.webhooks.details", ()),
            ("zenpy.webhooks.signing", ("Body", "Secret")),
        ),
        intro="zenpy.webhooks",
        guides=(("../webhooks.md", "webhooks"),),
    ),
    Contents(
        "sandbox.md",
        "The sandbox",
        "`zenpy.sandbox`: a Zendesk in memory, its clock, its faults, its control API and recordings.",
        (("zenpy.sandbox", ()), ("zenpy.sandbox.control", ()), ("zenpy.sandbox.recordings", ())),
        intro="zenpy.sandbox",
        guides=(("../sandbox.md", "the sandbox"),),
    ),
    Contents(
        "testing.md",
        "Tests of programs",
        "`zenpy.testing` and the fixtures for pytest: clients on the sandbox, waits that take no time, no other network.",
        (("zenpy.testing", ()), ("zenpy.sandbox.pytest_plugin", ())),
        intro="zenpy.testing",
        guides=(("../sandbox.md", "the sandbox"),),
    ),
    Contents(
        "shared-limits.md",
        "What workers share",
        "`zenpy.shared`: limits, tokens and records that the processes of one account share, and the protocol of other stores.",
        (("zenpy.shared", ()), ("zenpy.lib.shared.tokens", ("RedisTokens",))),
        intro="zenpy.shared",
        guides=(("../workers.md", "workers that share an account"),),
    ),
    Contents(
        "arrow.md",
        "Arrow",
        "`zenpy.arrow`: records as columns, for pyarrow, polars, DuckDB and pandas.",
        (("zenpy.arrow", ()),),
        intro="zenpy.arrow",
        guides=(("../exports.md", "exports and columns"),),
    ),
    Contents(
        "spark.md",
        "Apache Spark",
        "`zenpy.spark`: incremental exports as tables and streams of Spark.",
        (("zenpy.spark", ()),),
        intro="zenpy.spark",
        guides=(("../spark.md", "exports in Apache Spark"),),
    ),
    Contents(
        "account-types.md",
        "Types of an account",
        "`zenpy.account_types`: what `zenpy types pull` and `zenpy types check` do, as functions.",
        (("zenpy.account_types", ()),),
        intro="zenpy.account_types",
        guides=(("../account-types.md", "types of your account"),),
    ),
    Contents(
        "migrating.md",
        "Programs for zenpy 2",
        "`zenpy.migrate`: the lines of a program that need a look.",
        (("zenpy.migrate", ()),),
        intro="zenpy.migrate",
        guides=(("../migrating.md", "migrating from zenpy 2"),),
    ),
)
