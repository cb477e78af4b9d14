"""Rules that the arguments of every call follow, so that a program that knows one call can write the next one."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

import pytest

from zenpy.lib import api
from zenpy.lib.api.capacity import CapacityRulesAssigneesApi
from zenpy.lib.api.tickets import TicketsApi
from zenpy.lib.api_objects import DeletedTicket
from zenpy.lib.calls.operation import Argument, Form, Method
from zenpy.lib.calls.plan import choose_form, plan_call
from zenpy.lib.exception import ZenpyException


def calls() -> Iterator[tuple[str, Any, Method[object]]]:
    """Every generated call of both clients: its name, the function, and its forms."""
    for module in walk_packages(api.__path__, "zenpy.lib.api."):
        for resource in vars(import_module(module.name)).values():
            if inspect.isclass(resource) and resource.__module__ == module.name:
                for constant, method in vars(resource).items():
                    if isinstance(method, Method):
                        function = getattr(
                            resource, "__call__" if constant == "_CALL" else constant[1:].lower()
                        )
                        yield f"{resource.__name__}.{function.__name__}", function, method


def positions(function: Any) -> list[str]:
    """The arguments that can be given by position."""
    found = inspect.signature(function).parameters.values()
    return [one.name for one in found if one.kind is one.POSITIONAL_OR_KEYWORD][1:]


def is_export(form: Form) -> bool:
    """Whether a form gives what changed since a moment."""
    operation = form.operation
    return "incremental" in operation.path.split("/") or any(
        "incremental" in page for page in operation.pages
    )


def value(argument: Argument) -> object:
    """Something that an argument takes."""
    if argument.place == "record":
        return [{"id": 1}] if argument.many else {"id": 1}
    one: object = {"form": True, "file": b"content"}.get(argument.place, "1")
    return [one] if argument.many else one


def one_of(form: Form) -> list[str]:
    """The arguments of which a form needs one."""
    return [argument.name for argument in form.arguments if argument.wire in form.operation.one_of]


def test_a_call_that_needs_one_of_several_arguments_says_which_before_anything_is_sent() -> None:
    seen = set()
    for name, _, method in calls():
        for form in method.forms:
            names = one_of(form)
            if not names:
                continue
            seen.add(form.operation.id)
            given = {one.name: value(one) for one in form.arguments if one.required}
            for nothing in ({}, dict.fromkeys(names, ""), dict.fromkeys(names)):
                with pytest.raises(ZenpyException) as caught:
                    plan_call(method, {**given, **nothing})
                assert f"{method.name}() needs {' or '.join(names)}" in str(caught.value), name
            for argument in form.arguments:
                if argument.name in names:
                    plan_call(method, {**given, argument.name: value(argument)})
    assert {"users.search", "organizations.search", "help_center.articles.search"} <= seen


def test_a_call_without_an_argument_that_one_of_its_forms_needs_says_so() -> None:
    """Where other forms do not take it, the signature cannot require it."""
    checked = 0
    for _, _, method in calls():
        for form in method.forms:
            chosen = {
                argument.name for argument in form.arguments if argument.name in (form.when or "").split(",")
            }
            for left_out in form.arguments:
                if (
                    not left_out.required
                    or left_out.name in chosen
                    or left_out.place not in ("query", "body")
                ):
                    continue
                given = {
                    one.name: value(one)
                    for one in form.arguments
                    if one is not left_out
                    and (one.required or one.name in chosen or one.name in one_of(form)[:1])
                }
                if choose_form(method, given) is form:
                    checked += 1
                    with pytest.raises(ZenpyException, match=rf"needs {left_out.name}|has no file name"):
                        plan_call(method, given)
    assert checked > 100


#: Lists of ids whose records this package does not have, or that are those of several kinds.
OF_NO_RECORD = {
    "chat_file_redactions.update": "messages of a chat",
    "job_status.show_many": "jobs are named by texts, and each is given as such",
}


def test_a_list_of_ids_takes_the_records_too() -> None:
    """`client.email_notifications(ticket_ids=[ticket])` as `client.tickets(ids=[ticket])`."""
    lacking = set()
    for _, _, method in calls():
        for form in method.forms:
            for one in form.arguments:
                is_list = one.many and one.place in ("query", "body") and one.wire.strip("[]").endswith("ids")
                if is_list and "external" not in one.wire and one.accepts is None:
                    lacking.add(form.operation.id)
    assert lacking == OF_NO_RECORD.keys()


def test_an_argument_takes_the_same_records_alone_and_in_a_list() -> None:
    """What one form takes under a name, the others take too; a deleted ticket is a ticket."""
    compared = 0
    for name, _, method in calls():
        kinds: dict[str, set[str | None]] = {}
        for form in method.forms:
            for one in form.arguments:
                if one.place in ("path", "query", "body", "record"):
                    kinds.setdefault(one.name, set()).add(one.accepts)
        compared += sum(len(method.forms) > 1 for _ in kinds)
        assert {key: found for key, found in kinds.items() if len(found) > 1} == {}, name
    assert compared > 500


def test_a_deleted_ticket_is_restored_as_a_ticket_is() -> None:
    deleted = DeletedTicket._from_payload({"id": 7})
    alone = plan_call(TicketsApi._RESTORE, {"tickets": deleted}).request
    together = plan_call(TicketsApi._RESTORE, {"tickets": [deleted, 8]}).request
    assert alone.url == "/api/v2/deleted_tickets/7/restore"
    assert together.query == [("ids", "7,8")]


def test_an_empty_list_of_records_to_filter_by_is_not_all_records() -> None:
    with pytest.raises(ZenpyException, match="filter_agent_ids is empty"):
        plan_call(CapacityRulesAssigneesApi._CALL, {"filter_agent_ids": []})


def test_the_start_of_every_export_may_be_given_by_position() -> None:
    exports = 0
    for name, function, method in calls():
        for form in method.forms:
            if is_export(form) and any(argument.name == "start_time" for argument in form.arguments):
                exports += 1
                places = [argument.name for argument in form.arguments if argument.place == "path"]
                expected = [*places, "start_time"]
                assert positions(function)[: len(expected)] == expected, name
    assert exports > 40
