"""The paths that programs import from, what each gives, and that the paths of zenpy 2 are among them.

Files move between the rooms of `zenpy.lib`; these paths stay. Most of them hold no code, only the names of other modules.
"""

from __future__ import annotations

import ast
import pickle
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import zenpy
from tests.support.paths import ROOT
from zenpy.lib.api_objects import Ticket
from zenpy.lib.generator import BaseResultGenerator, Page
from zenpy.lib.hooks import Limit, RequestSent, ResponseReceived, Wait
from zenpy.lib.proxy import ProxyDict, ProxyList
from zenpy.lib.records.registry import new_sideloads
from zenpy.lib.timeouts import Timeouts

#: Modules that only give the names of others.
RE_EXPORTS = {
    "zenpy.lib.generator": """
        AsyncResultGenerator BaseResultGenerator ChatIncrementalResultGenerator ChatResultGenerator CursorResultsGenerator
        EngagementResultGenerator GenericCursorResultsGenerator JiraLinkGenerator Page SearchExportResultGenerator
        SearchResultGenerator TicketCursorGenerator ViewResultGenerator WebhookInvocationsResultGenerator
        WebhooksResultGenerator ZendeskResultGenerator
    """,
    "zenpy.lib.hooks": "LOGGER Event Hooks Limit OnRequest OnResponse OnWait RequestSent ResponseReceived Wait",
    "zenpy.lib.proxy": """
        EmbeddedList MergedDict MergedList ProxyDict ProxyList ReferenceList UserIds _rebuild _rebuild_dict
        _rebuild_embedded _rebuild_list _rebuild_references _rebuild_user_ids
    """,
    "zenpy.lib.timeouts": "DEFAULT Timeouts timeouts",
    "zenpy.lib.bulk": """
        AsyncBulk AsyncBulkCall AsyncBulkCallBelow AsyncBulkCallWith AsyncBulkChange Bulk BulkCall BulkCallBelow
        BulkCallWith BulkChange BulkOptions Checkpoint InDoubt Outcome Outcomes Progress
    """,
    "zenpy.lib.cache": "ZenpyCache ZenpyCacheManager",
    "zenpy.lib.content": "DecompressionLimits",
    "zenpy.oauth": """
        AsyncTokenStore Authorization AuthorizationCode ClientCredentials FileStore RefreshToken TokenStore Tokens
    """,
    "zenpy.sandbox.control": "ControlClient ControlError",
    "zenpy.sandbox": "Clock Fault RealClock Record Request Response Sandbox Seen",
    "zenpy.sandbox.recordings": "Difference Exchange NotRecorded Recorder Replay compare load_recordings save_recordings seed_from",
    "zenpy.webhooks": """
        AgentEvent ArticleEvent CommunityPostEvent Data Delivery Event EventType Headers MissingSignature
        OrganizationEvent Seen StaleSignature SunshineWebhook TicketEvent UserEvent Webhook WebhookError WrongSignature
        sign
    """,
}
#: Modules whose code is at the public path itself.
MODULES = {
    "zenpy": "AsyncZenpy Zenpy ZenpyException __version__ export",
    "zenpy.client": "Answer AsyncZenpy Zenpy",
    "zenpy.lib.api": "AsyncResources Resources",
    "zenpy.lib.api.tickets": "AsyncTicketsApi TicketsApi",
    "zenpy.lib.api_objects": "Article ArticleAttachment BaseObject Category Group JobStatus Label Post Section Translation Organization Ticket TicketAudit User View",
    "zenpy.lib.api_objects.chat_objects": "Agent Chat Department Goal Shortcut Trigger Visitor",
    "zenpy.lib.api_objects.help_center_objects": "Article Category Comment Post Section Topic Translation Vote",
    "zenpy.lib.api_objects.help_centre_objects": "Article Category Comment Post Section Topic Translation Vote",
    "zenpy.lib.api_objects.talk_objects": "Call CurrentQueueActivity Leg PhoneNumbers",
    "zenpy.lib.exception": """
        APIException AuthenticationError BulkError BulkFailure BulkInDoubt BulkStopped CheckpointError ClearTextWarning ConfigurationError
        ConflictError DeadlineExceeded DecodingError DecompressionLimitExceeded DownloadRefused EncodingError FieldError FieldNotSentWarning IdempotencyConflict InvalidEndpoint
        JobFailed JobLimitExceeded MaintenanceError MissingSignature NetworkError NetworkTimeout PaginationError PermissionDenied
        RateLimitError RatelimitBudgetExceeded RecordNotFoundException SearchResponseLimitExceeded ServerError
        StaleSignature TooManyValuesException ValidationError WaitTimeout WebhookError WrongSignature ZenpyCacheException
        ZendeskApiWarning ZenpyException
    """,
    "zenpy.arrow": "AsyncRecordBatches RecordBatch RecordBatches Rows Schema Table schema to_batch to_rows",
    "zenpy.exports": "CheckpointFile Export ExportFormat ExportName ExportProgress export",
    "zenpy.choices": "ticket_priority ticket_status user_separation_scope",
    "zenpy.migrate": "Finding check_source",
    "zenpy.testing": "NetworkRefused make_async_client make_client refuse_network use_clock",
    "zenpy.payloads": "GroupDict OrganizationDict TicketDict UserDict",
}
#: The classes of zenpy 2 for results. There is one class for all of them now.
GENERATORS = [
    name
    for name in RE_EXPORTS["zenpy.lib.generator"].split()
    if name.endswith("Generator") and not name.startswith("Async")
]


@pytest.mark.parametrize(
    ("path", "name"),
    [(path, name) for path, names in {**RE_EXPORTS, **MODULES}.items() for name in names.split()],
)
def test_a_public_path_gives_this_name(path: str, name: str) -> None:
    assert getattr(import_module(path), name) is not None


@pytest.mark.parametrize("path", RE_EXPORTS)
def test_a_public_path_gives_nothing_else(path: str) -> None:
    assert sorted(import_module(path).__all__) == sorted(RE_EXPORTS[path].split())


def test_every_record_is_found_at_the_path_of_all_records() -> None:
    module = import_module("zenpy.lib.api_objects")
    assert [name for name in module.__all__ if not hasattr(module, name)] == []


def source_of(path: str) -> Path:
    file = import_module(path).__file__
    assert file is not None
    return Path(file)


def is_alias(node: ast.stmt) -> bool:
    return isinstance(node, ast.Assign) and isinstance(node.value, ast.Name)


@pytest.mark.parametrize("path", RE_EXPORTS)
def test_a_path_that_gives_the_names_of_others_has_no_code_of_its_own(path: str) -> None:
    tree = ast.parse(source_of(path).read_text("utf-8"))
    docstring, *rest = tree.body
    assert isinstance(docstring, ast.Expr)
    assert ast.get_docstring(tree)
    code = [node for node in rest if not isinstance(node, ast.ImportFrom)]
    (names,) = [
        node for node in code if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    ]
    assert isinstance(names.value, ast.List)
    more = [ast.unparse(node) for node in code if node is not names]
    aliases = [ast.unparse(node) for node in code if is_alias(node)] if path == "zenpy.lib.generator" else []
    assert more == aliases


@pytest.mark.parametrize("name", GENERATORS)
def test_results_of_every_kind_are_of_the_one_class(name: str) -> None:
    assert getattr(import_module("zenpy.lib.generator"), name) is BaseResultGenerator


# -- pickles that name these paths ---------------------------------------------------------------------------------------

#: Made by versions whose proxies were in `zenpy.lib.proxy`: ProxyDict(a=1, tags=["red", {"b": None}]), then `c` set.
OLD_DICT = (
    b"\x80\x04\x95~\x00\x00\x00\x00\x00\x00\x00\x8c\x0fzenpy.lib.proxy\x94\x8c\x08_rebuild\x94\x93\x94h\x00\x8c\tProxyDict"
    b"\x94\x93\x94}\x94(\x8c\x01a\x94K\x01\x8c\x04tags\x94h\x02h\x00\x8c\tProxyList\x94\x93\x94]\x94(\x8c\x03red\x94h\x02h"
    b"\x04}\x94\x8c\x01b\x94Ns\x89\x87\x94R\x94e\x89\x87\x94R\x94\x8c\x01c\x94K\x02u\x88\x87\x94R\x94."
)
#: The same for a ticket with the tag "red" and then "blue", and its status set.
OLD_TICKET = (
    b"\x80\x04\x95\xad\x00\x00\x00\x00\x00\x00\x00\x8c\x1dzenpy.lib.api_objects.tickets\x94\x8c\x06Ticket\x94\x93\x94)\x81"
    b"\x94}\x94(\x8c\x02id\x94K\x01\x8c\x07subject\x94\x8c\x02Hi\x94\x8c\x04tags\x94\x8c\x0fzenpy.lib.proxy\x94\x8c\x08"
    b"_rebuild\x94\x93\x94h\t\x8c\tProxyList\x94\x93\x94]\x94(\x8c\x03red\x94\x8c\x04blue\x94e\x88\x87\x94R\x94\x8c\x06"
    b"status\x94\x8c\x04open\x94u]\x94h\x13a\x86\x94b."
)


def test_an_old_pickle_of_a_proxy_is_read_with_its_content_and_its_change() -> None:
    assert b"zenpy.lib.proxy" in OLD_DICT
    assert b"_rebuild" in OLD_DICT
    found = pickle.loads(OLD_DICT)
    assert type(found) is ProxyDict
    assert found == {"a": 1, "tags": ["red", {"b": None}], "c": 2}
    assert type(found["tags"]) is ProxyList
    assert found._unsent_changes()
    assert not found["tags"]._unsent_changes()


def test_an_old_pickle_of_a_record_is_read_with_its_changes() -> None:
    found = pickle.loads(OLD_TICKET)
    assert type(found) is Ticket
    assert found.to_dict() == {"id": 1, "subject": "Hi", "tags": ["red", "blue"], "status": "open"}
    assert found.to_dict(serialize=True) == {"id": 1, "tags": ["red", "blue"], "status": "open"}


def test_every_public_path_has_a_file_of_the_package() -> None:
    for path in {**RE_EXPORTS, **MODULES}:
        assert source_of(path).is_relative_to(ROOT / "zenpy")


PICKLED = [
    ProxyDict({"tags": ProxyList(["a"])}),
    Ticket(id=1, tags=["a"], custom_fields=[{"id": 1, "value": "x"}]),
    Timeouts(read=1),
    Limit("account", 700, 3, 2.0),
    ResponseReceived(RequestSent("GET", "/api/v2/tickets"), 200, 0.1, limits=(Limit("account", 700, 3),)),
    Wait(1.0, "rate limit reached"),
    Page([], {}, new_sideloads()),
]


@pytest.mark.parametrize("value", PICKLED, ids=lambda value: type(value).__name__)
def test_a_pickle_names_public_paths_only(value: object) -> None:
    pickled = pickle.dumps(value)
    assert type(pickle.loads(pickled)) is type(value)
    named = {text.decode() for text in re.findall(rb"zenpy[\w.]*", pickled)}
    assert named
    assert {name for name in named if not name.startswith("zenpy.lib.api_objects")} <= set(RE_EXPORTS)


#: Imported by their own names only: they load httpx or urllib, which the sandbox does not need.
ON_ITS_OWN = {"zenpy.sandbox.control", "zenpy.sandbox.recordings"}


@pytest.mark.parametrize(
    "path", [one for one in {**MODULES, **RE_EXPORTS} if one.count(".") in (1, 2) and one not in ON_ITS_OWN]
)
def test_importing_the_package_is_enough_for_a_public_path(path: str) -> None:
    """As in `import zenpy; zenpy.lib.exception.APIException`, before anything else was imported."""
    program = f"import zenpy\nprint({path}.__name__)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == (path, "")


def test_a_module_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(AttributeError, match=r"module 'zenpy\.lib' has no attribute 'exceptions'"):
        zenpy.lib.exceptions  # type: ignore[attr-defined]  # misspelt on purpose
