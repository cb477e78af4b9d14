# Generated from openapi/zendesk.openapi.json (openapi/spec/support/organization_subscriptions.yaml) by `make generate`. Do not edit.
"""Manages who is notified of new tickets in an organization."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.organization_subscriptions import OrganizationSubscription
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import OrganizationSubscriptionDict

class OrganizationSubscriptionsApi(Resource):
    """Manages who is notified of new tickets in an organization.

    Reached as `client.organization_subscriptions`.
    """
    @overload
    def __call__(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[OrganizationSubscription]:
        """Lists who follows which organizations; subscribers are told of new tickets there. For agents,
        and end users about their own.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            OrganizationSubscription records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/organization_subscriptions`
        """
    @overload
    def __call__(self, *, id: int | OrganizationSubscription) -> OrganizationSubscription:
        """Returns a single organization subscription. For agents, and end users about their own.

        Args:
            id: Subscription of a user to an organization to act on. Takes an OrganizationSubscription
                or its id.

        Returns:
            The OrganizationSubscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/organization_subscriptions/{organization_subscription_id}`
        """
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

class AsyncOrganizationSubscriptionsApi(AsyncResource):
    """Manages who is notified of new tickets in an organization.

    Reached as `client.organization_subscriptions`.
    """
    @overload
    def __call__(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[OrganizationSubscription]:
        """Lists who follows which organizations; subscribers are told of new tickets there. For agents,
        and end users about their own.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            OrganizationSubscription records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/organization_subscriptions`
        """
    @overload
    def __call__(
        self, *, id: int | OrganizationSubscription
    ) -> Coroutine[object, object, OrganizationSubscription]:
        """Returns a single organization subscription. For agents, and end users about their own.

        Args:
            id: Subscription of a user to an organization to act on. Takes an OrganizationSubscription
                or its id.

        Returns:
            The OrganizationSubscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/organization_subscriptions/{organization_subscription_id}`
        """
    def create(
        self, api_objects: OrganizationSubscription | OrganizationSubscriptionDict
    ) -> Coroutine[object, object, OrganizationSubscription]:
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
    def delete(self, api_objects: int | OrganizationSubscription) -> Coroutine[object, object, None]:
        """Ends a subscription to an organization. For agents, and end users about their own.

        Args:
            api_objects: Subscription of a user to an organization to act on. Takes an
                OrganizationSubscription or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/organization_subscriptions/{organization_subscription_id}`
        """
