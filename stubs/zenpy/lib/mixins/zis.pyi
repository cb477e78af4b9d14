# Generated from openapi/zendesk.openapi.json (zenpy/lib/mixins/zis.py) by `make generate`. Do not edit.
"""The registry of integration services under the names of zenpy 2, which builds the name of a job spec."""

from collections.abc import Coroutine
from typing import NoReturn

from zenpy.lib.resources import AsyncResource, Resource

class ZisRegistry(Resource):
    """Calls that the registry has in addition to the generated ones."""

    def __call__(self, *args: object, **kwargs: object) -> NoReturn:
        """Not a call: integrations are listed with `zis.registry.integrations()`.

        Raises:
            NotOffered: always.
        """

    def install(self, integration: str, job_spec: str) -> None:
        """Install a job spec, so that its events start the flow.

        Args:
            integration: the name of the integration.
            job_spec: the name of the job spec in it.

        Raises:
            RecordNotFoundException: there is no such job spec.
            APIException: the call failed in another way; its class tells how.

        `POST /api/services/zis/registry/job_specs/install`
        """

    def uninstall(self, integration: str, job_spec: str) -> None:
        """Uninstall a job spec, so that its events no longer start the flow.

        Args:
            integration: the name of the integration.
            job_spec: the name of the job spec in it.

        Raises:
            RecordNotFoundException: there is no such job spec.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/services/zis/registry/job_specs/install`
        """

class AsyncZisRegistry(AsyncResource):
    """The same calls on an async client."""

    def __call__(self, *args: object, **kwargs: object) -> NoReturn:
        """Not a call: integrations are listed with `zis.registry.integrations()`.

        Raises:
            NotOffered: always.
        """

    def install(self, integration: str, job_spec: str) -> Coroutine[object, object, None]:
        """Install a job spec, so that its events start the flow.

        Args:
            integration: the name of the integration.
            job_spec: the name of the job spec in it.

        Raises:
            RecordNotFoundException: there is no such job spec.
            APIException: the call failed in another way; its class tells how.

        `POST /api/services/zis/registry/job_specs/install`
        """

    def uninstall(self, integration: str, job_spec: str) -> Coroutine[object, object, None]:
        """Uninstall a job spec, so that its events no longer start the flow.

        Args:
            integration: the name of the integration.
            job_spec: the name of the job spec in it.

        Raises:
            RecordNotFoundException: there is no such job spec.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/services/zis/registry/job_specs/install`
        """
