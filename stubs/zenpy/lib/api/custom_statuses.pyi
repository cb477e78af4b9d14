# Generated from openapi/zendesk.openapi.json (openapi/spec/support/custom_statuses.yaml) by `make generate`. Do not edit.
"""Manages custom ticket statuses, sets the default of each status category and adds statuses to
forms.
"""

from collections.abc import Coroutine, Iterable, Iterator
from typing import overload

from zenpy.lib.api_objects.custom_statuses import CustomStatus
from zenpy.lib.api_objects.ticket_form_statuses import TicketFormStatus
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import CustomStatusDict, TicketFormStatusDict

class CustomStatusesApi(Resource):
    """Manages custom ticket statuses, sets the default of each status category and adds statuses to
    forms.

    Reached as `client.custom_statuses`.
    """

    ticket_form_statuses: Lazy[CustomStatusesTicketFormStatusesApi]
    """The ticket form statuses of `client.custom_statuses`. Calls: `create`."""
    @overload
    def __call__(
        self,
        *,
        status_categories: Many[str] | Iterator[str] | None = None,
        active: bool | None = None,
        default: bool | None = None,
    ) -> BaseResultGenerator[CustomStatus]:
        """Lists the ticket statuses of the account that are not deleted, without paging. Open to end
        users.

        Args:
            status_categories: Keeps only statuses in these categories, such as `open`; separated by
                commas.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            default: Keeps only statuses that are, or are not, the default of their category.

        Returns:
            CustomStatus records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/custom_statuses`
        """
    @overload
    def __call__(self, *, id: int | CustomStatus) -> CustomStatus:
        """Returns a single ticket status. Open to end users.

        Args:
            id: Custom ticket status to act on. Takes a CustomStatus or its id.

        Returns:
            The CustomStatus.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_statuses/{custom_status_id}`
        """
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
    def delete(self, api_objects: int | CustomStatus) -> None:
        """Deletes a custom ticket status. For admins; defaults of a category have to stay.

        Args:
            api_objects: Custom ticket status to act on. Takes a CustomStatus or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/custom_statuses/{custom_status_id}`
        """
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

class AsyncCustomStatusesApi(AsyncResource):
    """Manages custom ticket statuses, sets the default of each status category and adds statuses to
    forms.

    Reached as `client.custom_statuses`.
    """

    ticket_form_statuses: Lazy[AsyncCustomStatusesTicketFormStatusesApi]
    """The ticket form statuses of `client.custom_statuses`. Calls: `create`."""
    @overload
    def __call__(
        self,
        *,
        status_categories: Many[str] | Iterator[str] | None = None,
        active: bool | None = None,
        default: bool | None = None,
    ) -> AsyncResultGenerator[CustomStatus]:
        """Lists the ticket statuses of the account that are not deleted, without paging. Open to end
        users.

        Args:
            status_categories: Keeps only statuses in these categories, such as `open`; separated by
                commas.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            default: Keeps only statuses that are, or are not, the default of their category.

        Returns:
            CustomStatus records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/custom_statuses`
        """
    @overload
    def __call__(self, *, id: int | CustomStatus) -> Coroutine[object, object, CustomStatus]:
        """Returns a single ticket status. Open to end users.

        Args:
            id: Custom ticket status to act on. Takes a CustomStatus or its id.

        Returns:
            The CustomStatus.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_statuses/{custom_status_id}`
        """
    def create(self, api_objects: CustomStatus | CustomStatusDict) -> Coroutine[object, object, CustomStatus]:
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
    def default(self, ids: Iterable[int | CustomStatus]) -> Coroutine[object, object, None]:
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
    def delete(self, api_objects: int | CustomStatus) -> Coroutine[object, object, None]:
        """Deletes a custom ticket status. For admins; defaults of a category have to stay.

        Args:
            api_objects: Custom ticket status to act on. Takes a CustomStatus or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/custom_statuses/{custom_status_id}`
        """
    def update(self, api_objects: CustomStatus | CustomStatusDict) -> Coroutine[object, object, CustomStatus]:
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

class CustomStatusesTicketFormStatusesApi(Resource):
    """The ticket form statuses of `client.custom_statuses`. Calls: `create`.

    Reached as `client.custom_statuses.ticket_form_statuses`.
    """
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

class AsyncCustomStatusesTicketFormStatusesApi(AsyncResource):
    """The ticket form statuses of `client.custom_statuses`. Calls: `create`.

    Reached as `client.custom_statuses.ticket_form_statuses`.
    """
    def create(
        self,
        custom_status: int | CustomStatus,
        ticket_form_status: Iterable[TicketFormStatus | TicketFormStatusDict],
    ) -> Coroutine[object, object, list[TicketFormStatus]]:
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
