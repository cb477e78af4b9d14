"""The registry of integration services under the names of zenpy 2, which builds the name of a job spec."""

from __future__ import annotations

from typing import NoReturn, cast

from zenpy.lib.mixins.not_offered import refuse
from zenpy.lib.resources import AsyncResource, Resource


class ZisRegistry(Resource):
    """Calls that the registry has in addition to the generated ones."""

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

        Raises:
            RecordNotFoundException: there is no such job spec.
            APIException: the call failed in another way; its class tells how.

        `POST /api/services/zis/registry/job_specs/install`
        """
        call = self._call_of("zis.registry.job_specs.install")
        # None on a sync client, a coroutine on an async one
        return cast("None", call(job_spec_name=_full_job_spec_name(integration, job_spec)))

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
        call = self._call_of("zis.registry.job_specs.uninstall")
        # None on a sync client, a coroutine on an async one
        return cast("None", call(job_spec_name=_full_job_spec_name(integration, job_spec)))


class AsyncZisRegistry(AsyncResource, sync_class=ZisRegistry):
    """The same calls on an async client."""


def _full_job_spec_name(integration: str, job_spec: str) -> str:
    """The whole name of a job spec, also if it is whole already."""
    return job_spec if job_spec.startswith("zis:") else f"zis:{integration}:job_spec:{job_spec}"
