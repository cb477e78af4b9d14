# Generated from openapi/zendesk.openapi.json (openapi/spec/support/organization_subscriptions.yaml) by `make generate`. Do not edit.
"""Manages who is notified of new tickets in an organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.organization_subscriptions import OrganizationSubscription
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import OrganizationSubscriptionDict


class OrganizationSubscriptionsApi(Resource):
    """Manages who is notified of new tickets in an organization.

    Reached as `client.organization_subscriptions`.
    """

    _CALL: Method[OrganizationSubscription | BaseResultGenerator[OrganizationSubscription]] = Method(
        "organization_subscriptions",
        Form(
            Operation(
                "organization_subscriptions.show",
                "GET",
                "/api/v2/organization_subscriptions/{organization_subscription_id}",
                result=Result("one", schema="OrganizationSubscription", key="organization_subscription"),
            ),
            (
                Argument(
                    "id",
                    "path",
                    "organization_subscription_id",
                    accepts="OrganizationSubscription",
                    required=True,
                ),
            ),
            when="id",
        ),
        Form(
            Operation(
                "organization_subscriptions.list",
                "GET",
                "/api/v2/organization_subscriptions",
                result=Result("list", schema="OrganizationSubscription", key="organization_subscriptions"),
                pages=("cursor", "offset"),
            )
        ),
    )

    def __call__(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | OrganizationSubscription = LEFT_OUT,
    ) -> OrganizationSubscription | BaseResultGenerator[OrganizationSubscription]:
        """Lists who follows which organizations; subscribers are told of new tickets there.

        - `client.organization_subscriptions()`: Lists who follows which organizations; subscribers are
          told of new tickets there. For agents, and end users about their own. Also takes `page_size`,
          `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/organization_subscriptions`
        - `client.organization_subscriptions(id=…)`: Returns a single organization subscription. For
          agents, and end users about their own.
          `GET /api/v2/organization_subscriptions/{organization_subscription_id}`

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Subscription of a user to an organization to act on. Takes an OrganizationSubscription
                or its id.

        Returns:
            OrganizationSubscription records, fetched page by page as they are read.
            The OrganizationSubscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _CREATE: Method[OrganizationSubscription] = Method(
        "organization_subscriptions.create",
        Form(
            Operation(
                "organization_subscriptions.create",
                "POST",
                "/api/v2/organization_subscriptions",
                body=Body("record", schema="OrganizationSubscription", key="organization_subscription"),
                result=Result("one", schema="OrganizationSubscription", key="organization_subscription"),
                writes="make",
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "organization_subscription",
                    accepts="OrganizationSubscription",
                    required=True,
                ),
            ),
        ),
    )

    def create(
        self, api_objects: OrganizationSubscription | OrganizationSubscriptionDict
    ) -> OrganizationSubscription:
        """Subscribes a user to the tickets of an organization. For agents; end users only for shared
        organizations they belong to.

        Args:
            api_objects: The OrganizationSubscription: an object, or a mapping of its fields.

        Returns:
            The OrganizationSubscription.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/organization_subscriptions`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "organization_subscriptions.delete",
        Form(
            Operation(
                "organization_subscriptions.delete",
                "DELETE",
                "/api/v2/organization_subscriptions/{organization_subscription_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects",
                    "path",
                    "organization_subscription_id",
                    accepts="OrganizationSubscription",
                    required=True,
                ),
            ),
        ),
    )

    def delete(self, api_objects: int | OrganizationSubscription) -> None:
        """Ends a subscription to an organization. For agents, and end users about their own.

        Args:
            api_objects: Subscription of a user to an organization to act on. Takes an
                OrganizationSubscription or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/organization_subscriptions/{organization_subscription_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)


class AsyncOrganizationSubscriptionsApi(AsyncResource, sync_class=OrganizationSubscriptionsApi):
    """`OrganizationSubscriptionsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
