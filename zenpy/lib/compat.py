"""Calls of the existing client that are not one operation of the API, kept in the way its users know them.

Most of them only spell something (the name of a job spec) or say that Zendesk has switched
something off, and hand on to the generated call. They are the hand-written bases of their resources.
"""

from __future__ import annotations

import warnings
from collections.abc import Awaitable
from datetime import datetime
from typing import TYPE_CHECKING, NoReturn, TypeVar, cast

from zenpy.lib.absent import refuse
from zenpy.lib.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.proxy import ProxyDict
from zenpy.lib.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.engagement import Engagement
    from zenpy.lib.api_objects.nps import Recipient, Response
    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.api_objects.webhooks import Webhook
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator

V = TypeVar("V")

_NPS_NEWS = "Zendesk has retired NPS surveys; an account that no longer has them answers 404."


# -- the values of custom fields -----------------------------------------------------------------------------------


class Users(Resource):
    """Calls that users have beside the generated ones."""

    def user_fields(self, user: int | User) -> ProxyDict[str, object]:
        """What the custom user fields hold for a user; `client.user_fields()` tells what fields there are.

        Args:
            user: the User or its id.

        Returns:
            The values by the fields' keys; empty if there are none.

        Raises:
            RecordNotFoundException: there is no such user.

        `GET /api/v2/users/{user_id}`
        """
        return _values(cast("User", self._client.users(id=user)).user_fields)


class AsyncUsers(AsyncResource):
    """The same calls on an async client."""

    async def user_fields(self, user: int | User) -> ProxyDict[str, object]:
        """What the custom user fields hold for a user; `client.user_fields()` tells what fields there are.

        Args:
            user: the User or its id.

        Returns:
            The values by the fields' keys; empty if there are none.

        Raises:
            RecordNotFoundException: there is no such user.

        `GET /api/v2/users/{user_id}`
        """
        found: User = await self._call_of("users")(id=user)
        return _values(found.user_fields)


class Organizations(Resource):
    """Calls that organizations have beside the generated ones."""

    def organization_fields(self, organization: int | Organization) -> ProxyDict[str, str | float]:
        """What the custom organization fields hold for an organization; `client.organization_fields()` tells what
        fields there are.

        Args:
            organization: the Organization or its id.

        Returns:
            The values by the fields' keys; empty if there are none.

        Raises:
            RecordNotFoundException: there is no such organization.

        `GET /api/v2/organizations/{organization_id}`
        """
        return _values(cast("Organization", self._client.organizations(id=organization)).organization_fields)


class AsyncOrganizations(AsyncResource):
    """The same calls on an async client."""

    async def organization_fields(self, organization: int | Organization) -> ProxyDict[str, str | float]:
        """What the custom organization fields hold for an organization; `client.organization_fields()` tells what
        fields there are.

        Args:
            organization: the Organization or its id.

        Returns:
            The values by the fields' keys; empty if there are none.

        Raises:
            RecordNotFoundException: there is no such organization.

        `GET /api/v2/organizations/{organization_id}`
        """
        found: Organization = await self._call_of("organizations")(id=organization)
        return _values(found.organization_fields)


# -- webhooks ------------------------------------------------------------------------------------------------------

_CLONE: Method[Webhook] = Method(
    "webhooks.clone",
    Form(
        Operation(
            "webhooks.create",
            "POST",
            "/api/v2/webhooks",
            query=(Param("clone_webhook_id"),),
            result=Result("one", "Webhook", "webhook"),
        ),
        (Argument("webhook", "query", "clone_webhook_id", accepts="Webhook", required=True),),
    ),
)


class Webhooks(Resource):
    """Calls that webhooks have beside the generated ones."""

    def clone(self, webhook: str | Webhook) -> Webhook:
        """Create a webhook that is a copy of another.

        Args:
            webhook: the Webhook to copy, or its id.

        Returns:
            The new webhook.

        `POST /api/v2/webhooks?clone_webhook_id={webhook_id}`
        """
        return self._run(_CLONE, webhook=webhook)


class AsyncWebhooks(AsyncResource):
    """The same calls on an async client."""

    def clone(self, webhook: str | Webhook) -> Awaitable[Webhook]:
        """Create a webhook that is a copy of another.

        Args:
            webhook: the Webhook to copy, or its id.

        Returns:
            The new webhook.

        `POST /api/v2/webhooks?clone_webhook_id={webhook_id}`
        """
        copied: Awaitable[Webhook] = self._run(_CLONE, webhook=webhook)
        return copied


# -- engagements ---------------------------------------------------------------------------------------------------

_FETCH_BY_ID: Method[BaseResultGenerator[Engagement]] = Method(
    "engagements.fetch_by_id",
    Form(
        Operation(
            "engagements.show",
            "GET",
            "/api/v2/engagements/{engagement_id}",
            result=Result("list", "Engagement"),
        ),
        (Argument("engagement_id", "path", "engagement_id", required=True),),
    ),
)


class Engagements(Resource):
    """Calls that engagements have beside the generated ones."""

    def fetch_by_id(self, engagement_id: str) -> BaseResultGenerator[Engagement]:
        """An engagement as a list of one; `engagements(id=...)` gives it by itself.

        Args:
            engagement_id: the id of the engagement.

        `GET /api/v2/engagements/{engagement_id}`
        """
        return self._run(_FETCH_BY_ID, engagement_id=engagement_id)


class AsyncEngagements(AsyncResource):
    """The same calls on an async client."""

    def fetch_by_id(self, engagement_id: str) -> AsyncResultGenerator[Engagement]:
        """An engagement as a list of one; `engagements(id=...)` gives it by itself.

        Args:
            engagement_id: the id of the engagement.

        `GET /api/v2/engagements/{engagement_id}`
        """
        found: AsyncResultGenerator[Engagement] = self._run(_FETCH_BY_ID, engagement_id=engagement_id)
        return found


# -- NPS -----------------------------------------------------------------------------------------------------------


class Nps(Resource):
    """The exports of a product that Zendesk has retired."""

    def __call__(self, *args: object, **kwargs: object) -> NoReturn:
        """Not a call: NPS is exported with `recipients_incremental` and `responses_incremental`.

        Raises:
            NotOffered: always.
        """
        refuse("nps() itself", "use nps.responses_incremental(start_time).")

    def recipients_incremental(
        self, start_time: int | datetime, *, per_page: int | None = None
    ) -> BaseResultGenerator[Recipient]:
        """Export those who were asked, as far as they changed since a moment. Warns that NPS has been retired.

        Args:
            start_time: the moment, as a datetime or Unix time in seconds.
            per_page: how many a page holds.

        `GET /api/v2/nps/incremental/recipients`
        """
        warnings.warn(_NPS_NEWS, DeprecationWarning, stacklevel=2)
        return self._client.nps.incremental.recipients(start_time=start_time, per_page=per_page)

    def responses_incremental(
        self, start_time: int | datetime, *, per_page: int | None = None
    ) -> BaseResultGenerator[Response]:
        """Export the answers that changed since a moment. Warns that NPS has been retired.

        Args:
            start_time: the moment, as a datetime or Unix time in seconds.
            per_page: how many a page holds.

        `GET /api/v2/nps/incremental/responses`
        """
        warnings.warn(_NPS_NEWS, DeprecationWarning, stacklevel=2)
        return self._client.nps.incremental.responses(start_time=start_time, per_page=per_page)


class AsyncNps(AsyncResource):
    """The same calls on an async client."""

    def __call__(self, *args: object, **kwargs: object) -> NoReturn:
        """Not a call: NPS is exported with `recipients_incremental` and `responses_incremental`.

        Raises:
            NotOffered: always.
        """
        refuse("nps() itself", "use nps.responses_incremental(start_time).")

    def recipients_incremental(
        self, start_time: int | datetime, *, per_page: int | None = None
    ) -> AsyncResultGenerator[Recipient]:
        """Export those who were asked, as far as they changed since a moment. Warns that NPS has been retired.

        Args:
            start_time: the moment, as a datetime or Unix time in seconds.
            per_page: how many a page holds.

        `GET /api/v2/nps/incremental/recipients`
        """
        warnings.warn(_NPS_NEWS, DeprecationWarning, stacklevel=2)
        found: AsyncResultGenerator[Recipient] = self._call_of("nps.incremental.recipients")(
            start_time=start_time, per_page=per_page
        )
        return found

    def responses_incremental(
        self, start_time: int | datetime, *, per_page: int | None = None
    ) -> AsyncResultGenerator[Response]:
        """Export the answers that changed since a moment. Warns that NPS has been retired.

        Args:
            start_time: the moment, as a datetime or Unix time in seconds.
            per_page: how many a page holds.

        `GET /api/v2/nps/incremental/responses`
        """
        warnings.warn(_NPS_NEWS, DeprecationWarning, stacklevel=2)
        found: AsyncResultGenerator[Response] = self._call_of("nps.incremental.responses")(
            start_time=start_time, per_page=per_page
        )
        return found


# -- ZIS -----------------------------------------------------------------------------------------------------------


class ZisRegistry(Resource):
    """Calls that the registry has beside the generated ones."""

    def __call__(self, *args: object, **kwargs: object) -> NoReturn:
        """Not a call: integrations are listed with `zis.registry.integrations()`.

        Raises:
            NotOffered: always.
        """
        refuse("zis.registry() itself", "use zis.registry.integrations().")

    def install(self, integration: str, job_spec: str) -> None:
        """Install a job spec, so that its events start the flow.

        Args:
            integration: the name of the integration.
            job_spec: the name of the job spec in it.

        `POST /api/services/zis/registry/job_specs/install`
        """
        return self._client.zis.registry.job_specs.install(job_spec_name=_job_spec(integration, job_spec))

    def uninstall(self, integration: str, job_spec: str) -> None:
        """Uninstall a job spec, so that its events no longer start the flow.

        Args:
            integration: the name of the integration.
            job_spec: the name of the job spec in it.

        `DELETE /api/services/zis/registry/job_specs/install`
        """
        return self._client.zis.registry.job_specs.uninstall(job_spec_name=_job_spec(integration, job_spec))


class AsyncZisRegistry(AsyncResource):
    """The same calls on an async client."""

    def __call__(self, *args: object, **kwargs: object) -> NoReturn:
        """Not a call: integrations are listed with `zis.registry.integrations()`.

        Raises:
            NotOffered: always.
        """
        refuse("zis.registry() itself", "use zis.registry.integrations().")

    def install(self, integration: str, job_spec: str) -> Awaitable[None]:
        """Install a job spec, so that its events start the flow.

        Args:
            integration: the name of the integration.
            job_spec: the name of the job spec in it.

        `POST /api/services/zis/registry/job_specs/install`
        """
        done: Awaitable[None] = self._call_of("zis.registry.job_specs.install")(
            job_spec_name=_job_spec(integration, job_spec)
        )
        return done

    def uninstall(self, integration: str, job_spec: str) -> Awaitable[None]:
        """Uninstall a job spec, so that its events no longer start the flow.

        Args:
            integration: the name of the integration.
            job_spec: the name of the job spec in it.

        `DELETE /api/services/zis/registry/job_specs/install`
        """
        done: Awaitable[None] = self._call_of("zis.registry.job_specs.uninstall")(
            job_spec_name=_job_spec(integration, job_spec)
        )
        return done


def _job_spec(integration: str, job_spec: str) -> str:
    """The whole name of a job spec, unless it is given so."""
    return job_spec if job_spec.startswith("zis:") else f"zis:{integration}:job_spec:{job_spec}"


def _values(held: ProxyDict[str, V] | None) -> ProxyDict[str, V]:
    return ProxyDict({}) if held is None else held
