# Generated from openapi/zendesk.openapi.json (openapi/spec/zis/registry.yaml) by `make generate`. Do not edit.
"""Manages Zendesk Integration Services: integrations, their bundles of flows and the job specs
that start flows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.mixins.zis import AsyncZisRegistry, ZisRegistry
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.zis_objects import Bundle, Integration, JobSpec
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import ZisBundleDict


class ZisRegistryApi(ZisRegistry, Resource):
    """Manages Zendesk Integration Services: integrations, their bundles of flows and the job specs
    that start flows.

    Reached as `client.zis.registry`.
    """

    bundles: Lazy[ZisRegistryBundlesApi] = Lazy("zis.registry", "ZisRegistryBundlesApi")
    integrations: Lazy[ZisRegistryIntegrationsApi] = Lazy("zis.registry", "ZisRegistryIntegrationsApi")
    job_specs: Lazy[ZisRegistryJobSpecsApi] = Lazy("zis.registry", "ZisRegistryJobSpecsApi")

    _CREATE_INTEGRATION: Method[Integration] = Method(
        "zis.registry.create_integration",
        Form(
            Operation(
                "zis.registry.integrations.create",
                "POST",
                "/api/services/zis/registry/{integration}",
                body=Body("fields"),
                result=Result("whole", schema="ZisIntegration"),
            ),
            (
                Argument("integration", "path", "integration", required=True),
                Argument("description", "body", "description"),
            ),
        ),
    )

    def create_integration(self, integration: str, description: str | None = None) -> Integration:
        """Registers an integration under the name in the path, of up to 64 characters, and returns its
        OAuth client, whose secret should be kept; for admins.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            description: Tells what the integration is for.

        Returns:
            The Integration.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/services/zis/registry/{integration}`
        """
        return self._run(self._CREATE_INTEGRATION, integration=integration, description=description)

    _UPLOAD_BUNDLE: Method[None] = Method(
        "zis.registry.upload_bundle",
        Form(
            Operation(
                "zis.registry.bundles.create",
                "POST",
                "/api/services/zis/registry/{integration}/bundles",
                body=Body("record", schema="ZisBundle"),
                result=Result("nothing"),
                writes="make",
            ),
            (
                Argument("integration", "path", "integration", required=True),
                Argument("bundle", "record", "body", accepts="ZisBundle", required=True),
            ),
        ),
    )

    def upload_bundle(self, integration: str, bundle: Bundle | ZisBundleDict) -> None:
        """Uploads a bundle of flows, actions and job specs to an integration; resources of the same name
        are replaced. Answers without content. For admins.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            bundle: The Bundle: an object, or a mapping of its fields, with `name`, `resources` and
                `zis_template_version`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/services/zis/registry/{integration}/bundles`
        """
        return self._run(self._UPLOAD_BUNDLE, integration=integration, bundle=bundle)


class AsyncZisRegistryApi(AsyncZisRegistry, AsyncResource, sync_class=ZisRegistryApi):
    """`ZisRegistryApi` for the async client: calls are awaited, lists read with `async for`."""


class ZisRegistryBundlesApi(Resource):
    """Lists the bundles uploaded for an integration; 20 per page unless asked otherwise, at most 100.
    For admins. Calls: `delete`.

    Reached as `client.zis.registry.bundles`.
    """

    _CALL: Method[Bundle | BaseResultGenerator[Bundle]] = Method(
        "zis.registry.bundles",
        Form(
            Operation(
                "zis.registry.bundles.show",
                "GET",
                "/api/services/zis/registry/{integration}/bundles/{uuid}",
                result=Result("whole", schema="ZisBundle"),
            ),
            (
                Argument("integration", "path", "integration", required=True),
                Argument("id", "path", "uuid", required=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "zis.registry.bundles.list",
                "GET",
                "/api/services/zis/registry/{integration}/bundles",
                result=Result("list", schema="ZisBundle", key="bundles"),
                pages=("cursor",),
            ),
            (Argument("integration", "path", "integration", required=True),),
        ),
    )

    def __call__(
        self,
        integration: str,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        id: str = LEFT_OUT,
    ) -> Bundle | BaseResultGenerator[Bundle]:
        """Lists the bundles uploaded for an integration; 20 per page unless asked otherwise, at most 100.

        - `client.zis.registry.bundles(integration)`: Lists the bundles uploaded for an integration; 20
          per page unless asked otherwise, at most 100. For admins. Also takes `page_size` and
          `cursor_pagination`.
          `GET /api/services/zis/registry/{integration}/bundles`
        - `client.zis.registry.bundles(integration, id=…)`: Fetches one bundle of an integration with
          its resource definitions. For admins.
          `GET /api/services/zis/registry/{integration}/bundles/{uuid}`

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.
            id: Bundle to fetch, by its universally unique id.

        Returns:
            Bundle records, fetched page by page as they are read.
            The Bundle.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            integration=integration,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            id=id,
        )

    _DELETE: Method[None] = Method(
        "zis.registry.bundles.delete",
        Form(
            Operation(
                "zis.registry.bundles.delete",
                "DELETE",
                "/api/services/zis/registry/{integration}/bundles/{uuid}",
                result=Result("nothing"),
            ),
            (
                Argument("integration", "path", "integration", required=True),
                Argument("uuid", "path", "uuid", required=True),
            ),
        ),
    )

    def delete(self, integration: str, uuid: str) -> None:
        """Deletes one bundle of an integration. For admins.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            uuid: Bundle to fetch, by its universally unique id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/services/zis/registry/{integration}/bundles/{uuid}`
        """
        return self._run(self._DELETE, integration=integration, uuid=uuid)


class AsyncZisRegistryBundlesApi(AsyncResource, sync_class=ZisRegistryBundlesApi):
    """`ZisRegistryBundlesApi` for the async client: calls are awaited, lists read with `async for`."""


class ZisRegistryIntegrationsApi(Resource):
    """Lists the Zendesk Integration Services integrations registered by the account. For admins.

    Reached as `client.zis.registry.integrations`.
    """

    _CALL: Method[BaseResultGenerator[Integration]] = Method(
        "zis.registry.integrations",
        Form(
            Operation(
                "zis.registry.integrations.list",
                "GET",
                "/api/services/zis/registry/integrations",
                result=Result("list", schema="ZisIntegration", key="integrations"),
            )
        ),
    )

    def __call__(self) -> BaseResultGenerator[Integration]:
        """Lists the Zendesk Integration Services integrations registered by the account. For admins.

        Returns:
            Integration records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/services/zis/registry/integrations`
        """
        return self._run(self._CALL)


class AsyncZisRegistryIntegrationsApi(AsyncResource, sync_class=ZisRegistryIntegrationsApi):
    """`ZisRegistryIntegrationsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class ZisRegistryJobSpecsApi(Resource):
    """Lists the job specs of an integration and whether each is installed. Cursor paging only. For
    admins. Calls: `install`, `uninstall`.

    Reached as `client.zis.registry.job_specs`.
    """

    _CALL: Method[BaseResultGenerator[JobSpec]] = Method(
        "zis.registry.job_specs",
        Form(
            Operation(
                "zis.registry.job_specs.list",
                "GET",
                "/api/services/zis/registry/{integration}/job_specs",
                result=Result("list", schema="ZisJobSpec", key="job_specs"),
                pages=("cursor",),
            ),
            (Argument("integration", "path", "integration", required=True),),
        ),
    )

    def __call__(
        self, integration: str, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> BaseResultGenerator[JobSpec]:
        """Lists the job specs of an integration and whether each is installed. Cursor paging only. For
        admins.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            JobSpec records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/services/zis/registry/{integration}/job_specs`
        """
        return self._run(
            self._CALL, integration=integration, page_size=page_size, cursor_pagination=cursor_pagination
        )

    _INSTALL: Method[None] = Method(
        "zis.registry.job_specs.install",
        Form(
            Operation(
                "zis.registry.job_specs.install",
                "POST",
                "/api/services/zis/registry/job_specs/install",
                query=(Param("job_spec_name"),),
                result=Result("nothing"),
            ),
            (Argument("job_spec_name", "query", "job_spec_name", required=True),),
        ),
    )

    def install(self, job_spec_name: str) -> None:
        """Activates a job spec, named `zis:<integration>:job_spec:<name>`, so that its events start the
        flow. For admins.

        Args:
            job_spec_name: Resource name of the job spec, such as `zis:integration:job_spec:name`.

        Raises:
            ZenpyException: the call failed; its class says how.

        `POST /api/services/zis/registry/job_specs/install`
        """
        return self._run(self._INSTALL, job_spec_name=job_spec_name)

    _UNINSTALL: Method[None] = Method(
        "zis.registry.job_specs.uninstall",
        Form(
            Operation(
                "zis.registry.job_specs.uninstall",
                "DELETE",
                "/api/services/zis/registry/job_specs/install",
                query=(Param("job_spec_name"),),
                result=Result("nothing"),
            ),
            (Argument("job_spec_name", "query", "job_spec_name", required=True),),
        ),
    )

    def uninstall(self, job_spec_name: str) -> None:
        """Deactivates a job spec, named `zis:<integration>:job_spec:<name>`, so that its events no longer
        start the flow. For admins.

        Args:
            job_spec_name: Resource name of the job spec, such as `zis:integration:job_spec:name`.

        Raises:
            ZenpyException: the call failed; its class says how.

        `DELETE /api/services/zis/registry/job_specs/install`
        """
        return self._run(self._UNINSTALL, job_spec_name=job_spec_name)


class AsyncZisRegistryJobSpecsApi(AsyncResource, sync_class=ZisRegistryJobSpecsApi):
    """`ZisRegistryJobSpecsApi` for the async client: calls are awaited, lists read with `async for`."""
