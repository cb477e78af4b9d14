# Generated from openapi/zendesk.openapi.json (openapi/spec/zis/registry.yaml) by `make generate`. Do not edit.
"""Manages Zendesk Integration Services: integrations, their bundles of flows and the job specs
that start flows.
"""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.zis_objects import Bundle, Integration, JobSpec
from zenpy.lib.mixins.zis import AsyncZisRegistry, ZisRegistry
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import ZisBundleDict

class ZisRegistryApi(ZisRegistry, Resource):
    """Manages Zendesk Integration Services: integrations, their bundles of flows and the job specs
    that start flows.

    Reached as `client.zis.registry`.
    """

    bundles: Lazy[ZisRegistryBundlesApi]
    """Lists the bundles uploaded for an integration; 20 per page unless asked otherwise, at most 100.
    For admins. Calls: `delete`.
    """
    integrations: Lazy[ZisRegistryIntegrationsApi]
    """Lists the Zendesk Integration Services integrations registered by the account. For admins."""
    job_specs: Lazy[ZisRegistryJobSpecsApi]
    """Lists the job specs of an integration and whether each is installed. Cursor paging only. For
    admins. Calls: `install`, `uninstall`.
    """
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

class AsyncZisRegistryApi(AsyncZisRegistry, AsyncResource):
    """Manages Zendesk Integration Services: integrations, their bundles of flows and the job specs
    that start flows.

    Reached as `client.zis.registry`.
    """

    bundles: Lazy[AsyncZisRegistryBundlesApi]
    """Lists the bundles uploaded for an integration; 20 per page unless asked otherwise, at most 100.
    For admins. Calls: `delete`.
    """
    integrations: Lazy[AsyncZisRegistryIntegrationsApi]
    """Lists the Zendesk Integration Services integrations registered by the account. For admins."""
    job_specs: Lazy[AsyncZisRegistryJobSpecsApi]
    """Lists the job specs of an integration and whether each is installed. Cursor paging only. For
    admins. Calls: `install`, `uninstall`.
    """
    def create_integration(
        self, integration: str, description: str | None = None
    ) -> Coroutine[object, object, Integration]:
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
    def upload_bundle(
        self, integration: str, bundle: Bundle | ZisBundleDict
    ) -> Coroutine[object, object, None]:
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

class ZisRegistryBundlesApi(Resource):
    """Lists the bundles uploaded for an integration; 20 per page unless asked otherwise, at most 100.
    For admins. Calls: `delete`.

    Reached as `client.zis.registry.bundles`.
    """
    @overload
    def __call__(
        self, integration: str, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> BaseResultGenerator[Bundle]:
        """Lists the bundles uploaded for an integration; 20 per page unless asked otherwise, at most 100.
        For admins.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            Bundle records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/services/zis/registry/{integration}/bundles`
        """
    @overload
    def __call__(self, integration: str, *, id: str) -> Bundle:
        """Fetches one bundle of an integration with its resource definitions. For admins.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            id: Bundle to fetch, by its universally unique id.

        Returns:
            The Bundle.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/services/zis/registry/{integration}/bundles/{uuid}`
        """
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

class AsyncZisRegistryBundlesApi(AsyncResource):
    """Lists the bundles uploaded for an integration; 20 per page unless asked otherwise, at most 100.
    For admins. Calls: `delete`.

    Reached as `client.zis.registry.bundles`.
    """
    @overload
    def __call__(
        self, integration: str, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> AsyncResultGenerator[Bundle]:
        """Lists the bundles uploaded for an integration; 20 per page unless asked otherwise, at most 100.
        For admins.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            Bundle records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/services/zis/registry/{integration}/bundles`
        """
    @overload
    def __call__(self, integration: str, *, id: str) -> Coroutine[object, object, Bundle]:
        """Fetches one bundle of an integration with its resource definitions. For admins.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            id: Bundle to fetch, by its universally unique id.

        Returns:
            The Bundle.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/services/zis/registry/{integration}/bundles/{uuid}`
        """
    def delete(self, integration: str, uuid: str) -> Coroutine[object, object, None]:
        """Deletes one bundle of an integration. For admins.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            uuid: Bundle to fetch, by its universally unique id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/services/zis/registry/{integration}/bundles/{uuid}`
        """

class ZisRegistryIntegrationsApi(Resource):
    """Lists the Zendesk Integration Services integrations registered by the account. For admins.

    Reached as `client.zis.registry.integrations`.
    """
    def __call__(self) -> BaseResultGenerator[Integration]:
        """Lists the Zendesk Integration Services integrations registered by the account. For admins.

        Returns:
            Integration records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/services/zis/registry/integrations`
        """

class AsyncZisRegistryIntegrationsApi(AsyncResource):
    """Lists the Zendesk Integration Services integrations registered by the account. For admins.

    Reached as `client.zis.registry.integrations`.
    """
    def __call__(self) -> AsyncResultGenerator[Integration]:
        """Lists the Zendesk Integration Services integrations registered by the account. For admins.

        Returns:
            Integration records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/services/zis/registry/integrations`
        """

class ZisRegistryJobSpecsApi(Resource):
    """Lists the job specs of an integration and whether each is installed. Cursor paging only. For
    admins. Calls: `install`, `uninstall`.

    Reached as `client.zis.registry.job_specs`.
    """
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
    def install(self, job_spec_name: str) -> None:
        """Activates a job spec, named `zis:<integration>:job_spec:<name>`, so that its events start the
        flow. For admins.

        Args:
            job_spec_name: Resource name of the job spec, such as `zis:integration:job_spec:name`.

        Raises:
            ZenpyException: the call failed; its class says how.

        `POST /api/services/zis/registry/job_specs/install`
        """
    def uninstall(self, job_spec_name: str) -> None:
        """Deactivates a job spec, named `zis:<integration>:job_spec:<name>`, so that its events no longer
        start the flow. For admins.

        Args:
            job_spec_name: Resource name of the job spec, such as `zis:integration:job_spec:name`.

        Raises:
            ZenpyException: the call failed; its class says how.

        `DELETE /api/services/zis/registry/job_specs/install`
        """

class AsyncZisRegistryJobSpecsApi(AsyncResource):
    """Lists the job specs of an integration and whether each is installed. Cursor paging only. For
    admins. Calls: `install`, `uninstall`.

    Reached as `client.zis.registry.job_specs`.
    """
    def __call__(
        self, integration: str, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> AsyncResultGenerator[JobSpec]:
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
    def install(self, job_spec_name: str) -> Coroutine[object, object, None]:
        """Activates a job spec, named `zis:<integration>:job_spec:<name>`, so that its events start the
        flow. For admins.

        Args:
            job_spec_name: Resource name of the job spec, such as `zis:integration:job_spec:name`.

        Raises:
            ZenpyException: the call failed; its class says how.

        `POST /api/services/zis/registry/job_specs/install`
        """
    def uninstall(self, job_spec_name: str) -> Coroutine[object, object, None]:
        """Deactivates a job spec, named `zis:<integration>:job_spec:<name>`, so that its events no longer
        start the flow. For admins.

        Args:
            job_spec_name: Resource name of the job spec, such as `zis:integration:job_spec:name`.

        Raises:
            ZenpyException: the call failed; its class says how.

        `DELETE /api/services/zis/registry/job_specs/install`
        """
