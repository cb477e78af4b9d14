# Generated from openapi/zendesk.openapi.json (openapi/spec/support/remote_authentications.yaml) by `make generate`. Do not edit.
"""Lists the single sign-on configurations of the account, such as SAML and JWT."""

from zenpy.lib.api_objects.remote_authentications import RemoteAuthentication
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class RemoteAuthenticationsApi(Resource):
    """Lists the single sign-on configurations of the account, such as SAML and JWT.

    Reached as `client.remote_authentications`.
    """
    def __call__(self, *, brand_id: int | None = None) -> BaseResultGenerator[RemoteAuthentication]:
        """Lists the single sign-on configurations of the account, by SAML, JWT or OpenID Connect. For
        admins.

        Args:
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            RemoteAuthentication records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/remote_authentications`
        """

class AsyncRemoteAuthenticationsApi(AsyncResource):
    """Lists the single sign-on configurations of the account, such as SAML and JWT.

    Reached as `client.remote_authentications`.
    """
    def __call__(self, *, brand_id: int | None = None) -> AsyncResultGenerator[RemoteAuthentication]:
        """Lists the single sign-on configurations of the account, by SAML, JWT or OpenID Connect. For
        admins.

        Args:
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            RemoteAuthentication records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/remote_authentications`
        """
