# Generated from openapi/zendesk.openapi.json (openapi/spec/support/custom_statuses.yaml) by `make generate`. Do not edit.
"""Manages custom ticket statuses, sets the default of each status category and adds statuses to
forms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from zenpy.lib.api_objects.custom_statuses import CustomStatus
    from zenpy.lib.api_objects.ticket_form_statuses import TicketFormStatus
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import CustomStatusDict, TicketFormStatusDict


class CustomStatusesApi(Resource):
    """Manages custom ticket statuses, sets the default of each status category and adds statuses to
    forms.

    Reached as `client.custom_statuses`.
    """

    ticket_form_statuses: Lazy[CustomStatusesTicketFormStatusesApi] = Lazy(
        "custom_statuses", "CustomStatusesTicketFormStatusesApi"
    )

    _CALL: Method[CustomStatus | BaseResultGenerator[CustomStatus]] = Method(
        "custom_statuses",
        Form(
            Operation(
                "custom_statuses.show",
                "GET",
                "/api/v2/custom_statuses/{custom_status_id}",
                result=Result("one", schema="CustomStatus", key="custom_status"),
            ),
            (Argument("id", "path", "custom_status_id", accepts="CustomStatus", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "custom_statuses.list",
                "GET",
                "/api/v2/custom_statuses",
                query=(
                    Param("status_categories", "comma"),
                    Param("active"),
                    Param("default"),
                ),
                result=Result("list", schema="CustomStatus", key="custom_statuses"),
            ),
            (
                Argument("status_categories", "query", "status_categories", many=True),
                Argument("active", "query", "active"),
                Argument("default", "query", "default"),
            ),
        ),
    )

    def __call__(
        self,
        *,
        status_categories: Many[str] | Iterator[str] | None = None,
        active: bool | None = None,
        default: bool | None = None,
        id: int | CustomStatus = LEFT_OUT,
    ) -> CustomStatus | BaseResultGenerator[CustomStatus]:
        """Lists the ticket statuses of the account that are not deleted, without paging.

        - `client.custom_statuses()`: Lists the ticket statuses of the account that are not deleted,
          without paging. Open to end users. Also takes `status_categories`, `active` and `default`.
          `GET /api/v2/custom_statuses`
        - `client.custom_statuses(id=…)`: Returns a single ticket status. Open to end users.
          `GET /api/v2/custom_statuses/{custom_status_id}`

        Args:
            status_categories: Keeps only statuses in these categories, such as `open`; separated by
                commas.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            default: Keeps only statuses that are, or are not, the default of their category.
            id: Custom ticket status to act on. Takes a CustomStatus or its id.

        Returns:
            CustomStatus records, fetched page by page as they are read.
            The CustomStatus.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL, status_categories=status_categories, active=active, default=default, id=id
        )

    _CREATE: Method[CustomStatus] = Method(
        "custom_statuses.create",
        Form(
            Operation(
                "custom_statuses.create",
                "POST",
                "/api/v2/custom_statuses",
                body=Body("record", schema="CustomStatus", key="custom_status"),
                result=Result("one", schema="CustomStatus", key="custom_status"),
                writes="make",
            ),
            (Argument("api_objects", "record", "custom_status", accepts="CustomStatus", required=True),),
        ),
    )

    def create(self, api_objects: CustomStatus | CustomStatusDict) -> CustomStatus:
        """Creates a custom ticket status within one of the status categories. For admins.

        Args:
            api_objects: The CustomStatus: an object, or a mapping of its fields.

        Returns:
            The CustomStatus.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/custom_statuses`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DEFAULT: Method[None] = Method(
        "custom_statuses.default",
        Form(
            Operation(
                "custom_statuses.default",
                "PUT",
                "/api/v2/custom_status/default",
                body=Body("fields"),
                result=Result("nothing"),
            ),
            (Argument("ids", "body", "ids", accepts="CustomStatus", required=True, many=True, joined=True),),
        ),
    )

    def default(self, ids: Iterable[int | CustomStatus]) -> None:
        """Makes the given custom statuses the defaults of their status categories. For admins.

        Args:
            ids: Statuses to become the defaults of their categories. Takes CustomStatus records or
                their ids.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/custom_status/default`
        """
        return self._run(self._DEFAULT, ids=ids)

    _DELETE: Method[None] = Method(
        "custom_statuses.delete",
        Form(
            Operation(
                "custom_statuses.delete",
                "DELETE",
                "/api/v2/custom_statuses/{custom_status_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "custom_status_id", accepts="CustomStatus", required=True),),
        ),
    )

    def delete(self, api_objects: int | CustomStatus) -> None:
        """Deletes a custom ticket status. For admins; defaults of a category have to stay.

        Args:
            api_objects: Custom ticket status to act on. Takes a CustomStatus or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/custom_statuses/{custom_status_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[CustomStatus] = Method(
        "custom_statuses.update",
        Form(
            Operation(
                "custom_statuses.update",
                "PUT",
                "/api/v2/custom_statuses/{custom_status_id}",
                body=Body("record", schema="CustomStatus", key="custom_status"),
                result=Result("one", schema="CustomStatus", key="custom_status"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "custom_status",
                    also_path="custom_status_id",
                    accepts="CustomStatus",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: CustomStatus | CustomStatusDict) -> CustomStatus:
        """Changes the labels, descriptions or activity of a ticket status. For admins. A record without
        changes is read, and nothing is written.

        Args:
            api_objects: The CustomStatus: an object, or a mapping of its fields.

        Returns:
            The CustomStatus.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/custom_statuses/{custom_status_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncCustomStatusesApi(AsyncResource, sync_class=CustomStatusesApi):
    """`CustomStatusesApi` for the async client: calls are awaited, lists read with `async for`."""


class CustomStatusesTicketFormStatusesApi(Resource):
    """The ticket form statuses of `client.custom_statuses`. Calls: `create`.

    Reached as `client.custom_statuses.ticket_form_statuses`.
    """

    _CREATE: Method[list[TicketFormStatus]] = Method(
        "custom_statuses.ticket_form_statuses.create",
        Form(
            Operation(
                "custom_statuses.ticket_form_statuses.create",
                "POST",
                "/api/v2/custom_statuses/{custom_status_id}/ticket_form_statuses",
                body=Body(
                    "records",
                    schema="TicketFormStatus",
                    key="ticket_form_status",
                    takes=("ticket_form_id",),
                    only=("ticket_form_id",),
                ),
                result=Result("list", schema="TicketFormStatus", key="ticket_form_statuses"),
                writes="make",
            ),
            (
                Argument("custom_status", "path", "custom_status_id", accepts="CustomStatus", required=True),
                Argument(
                    "ticket_form_status",
                    "record",
                    "ticket_form_status",
                    accepts="TicketFormStatus",
                    required=True,
                    many=True,
                ),
            ),
        ),
    )

    def create(
        self,
        custom_status: int | CustomStatus,
        ticket_form_status: Iterable[TicketFormStatus | TicketFormStatusDict],
    ) -> list[TicketFormStatus]:
        """Ties a custom status to ticket forms, so that it is on offer there. For admins.

        Args:
            custom_status: Custom ticket status to act on. Takes a CustomStatus or its id.
            ticket_form_status: The TicketFormStatus records: objects, or mappings of their fields.

        Returns:
            TicketFormStatus records.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. It takes
        `ticket_form_id`, and nothing else.

        `POST /api/v2/custom_statuses/{custom_status_id}/ticket_form_statuses`
        """
        return self._run(self._CREATE, custom_status=custom_status, ticket_form_status=ticket_form_status)


class AsyncCustomStatusesTicketFormStatusesApi(AsyncResource, sync_class=CustomStatusesTicketFormStatusesApi):
    """`CustomStatusesTicketFormStatusesApi` for the async client: calls are awaited, lists read with
    `async for`.
    """
