"""What zenpy 2 called endpoints: `client.tickets.endpoint`, and below it one for each call, such as `endpoint.comments`.

An endpoint here is a `Method` of a resource, called like the function in zenpy 2. It gives the address of the call.
"""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple, cast
from urllib.parse import urlencode

from zenpy.lib.calls.operation import Method
from zenpy.lib.calls.plan import plan_call
from zenpy.lib.exception import ZenpyException
from zenpy.lib.http.message import Query
from zenpy.lib.records.registry import resolve_class
from zenpy.lib.zenpy2.util import as_singular, to_snake_case

#: The names of zenpy 2 for endpoints that are not those of the client's resources.
_RESOURCES = {
    "job_statuses": "job_status",
    "links": "jira_links",
    "help_centre": "help_center",
    "dynamic_contents": "dynamic_content",
}


class Url(NamedTuple):
    """The address of a call below the account: its path, and its query."""

    path: str
    query: Query = []

    def build(self) -> str:
        """The path and the query as text."""
        return f"{self.path}?{urlencode(self.query)}" if self.query else self.path

    def __str__(self) -> str:
        return self.build()


class Endpoint:
    """The address of a call. Call it with the arguments of the call (`endpoint(id=1)`); its attributes are those below it."""

    def __init__(self, resource: type, method: Method[object] | None) -> None:
        self._resource = resource
        self._method = method

    @property
    def endpoint(self) -> str:
        """The path of the call without what all paths begin with, such as `tickets`.

        Raises:
            ZenpyException: this only groups others.
        """
        paths = [form.operation.path for form in self._need_method().forms]
        return min(paths, key=len).removeprefix("/api/v2/")

    @property
    def _kind(self) -> str:
        """The kind of the records that the call gives, such as `ticket`; `results` for searches."""
        if self._method is None:  # the name of the resource is that of its records
            return as_singular(to_snake_case(self._resource.__name__.removesuffix("Api")))
        result = self._method.forms[0].operation.result
        return resolve_class(result.schema)._name if result.schema else result.key or "results"

    def __call__(self, *args: object, **kwargs: object) -> Url:
        """The address for these arguments; `id` and those given by position are the ids in the path.

        Raises:
            ZenpyException: the call does not take these arguments.
        """
        method = self._need_method()
        in_path = [one.name for one in method.forms[0].arguments if one.place == "path"]
        if len(args) > len(in_path):
            raise ZenpyException(f"{method.name} has {len(in_path)} ids in its path, not {len(args)}.")
        given = {**dict(zip(in_path, args, strict=False)), **kwargs}
        if "id" in given and in_path and "id" not in in_path:
            given[in_path[0]] = given.pop("id")
        request = plan_call(method, given).request
        return Url(request.url, list(request.query))

    def __getattr__(self, name: str) -> Endpoint:
        if not name.startswith("_"):
            own = vars(self._resource).get(f"_{name.upper()}")
            if isinstance(own, Method):
                return Endpoint(self._resource, own)
            below = vars(self._resource).get(name) or vars(_resources()).get(name)
            if below is not None and hasattr(below, "_find_class"):
                return find_endpoint(below._find_class(below._class))
        raise AttributeError(f"{self!r} has no endpoint {name!r}")

    def _need_method(self) -> Method[object]:
        if self._method is None:
            raise ZenpyException(f"{self!r} only groups others.")
        return self._method

    def __repr__(self) -> str:
        return f"<endpoint of {self._method.name if self._method else self._resource.__name__}>"


def find_endpoint(resource: type) -> Endpoint:
    """The endpoint of the class of a resource."""
    return Endpoint(resource, getattr(resource, "_CALL", None))


def _resources() -> type:
    return cast("type", import_module("zenpy.lib.api").Resources)


class EndpointFactory:
    """`EndpointFactory("tickets")` gives the endpoint of `client.tickets`."""

    def __new__(cls, endpoint_name: str) -> Endpoint:  # type: ignore[misc]  # it was a class in zenpy 2, and gave another
        """The endpoint of a resource by its name.

        Raises:
            ZenpyException: there is no such resource.
        """
        found = vars(_resources()).get(_RESOURCES.get(endpoint_name, endpoint_name))
        if found is None:
            raise ZenpyException(f"There is no endpoint {endpoint_name!r}.")
        return find_endpoint(found._find_class(found._class))
