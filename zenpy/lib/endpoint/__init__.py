"""The path of zenpy 2 for endpoints: the addresses of calls. `client.request("GET", "/api/v2/...")` takes an address itself."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zenpy.lib.zenpy2.endpoints import Endpoint as BaseEndpoint
    from zenpy.lib.zenpy2.endpoints import Endpoint as IncrementalEndpoint
    from zenpy.lib.zenpy2.endpoints import Endpoint as MultipleIDEndpoint
    from zenpy.lib.zenpy2.endpoints import Endpoint as PrimaryEndpoint
    from zenpy.lib.zenpy2.endpoints import Endpoint as SearchEndpoint
    from zenpy.lib.zenpy2.endpoints import Endpoint as SecondaryEndpoint
    from zenpy.lib.zenpy2.endpoints import EndpointFactory, Url

__all__ = [
    "BaseEndpoint",
    "EndpointFactory",
    "IncrementalEndpoint",
    "MultipleIDEndpoint",
    "PrimaryEndpoint",
    "SearchEndpoint",
    "SecondaryEndpoint",
    "Url",
]

if not TYPE_CHECKING:  # a checker would take it as leave for any name

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module 'zenpy.lib.endpoint' has no attribute {name!r}")
        from zenpy.lib.zenpy2 import endpoints
        from zenpy.lib.zenpy2.names import warn_of_old_name

        warn_of_old_name(f"zenpy.lib.endpoint.{name}", "give a path to client.request()")
        return endpoints.Endpoint if name.endswith("Endpoint") else getattr(endpoints, name)
