"""`client.definitions`: what the account has defined for itself, fetched when it is first needed, or given from a file.

Each area is fetched once per client: one call for the custom fields of tickets, one for those of users, and so on. Threads
that need the same area at the same time wait for one call. `reload()` forgets what was fetched.
"""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterable, Mapping
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from zenpy.lib.account.definitions import (
    AccountDefinitions,
    CustomObjectDefinition,
    Definitions,
    Entry,
    FieldDefinition,
    FormDefinition,
    Named,
    StatusDefinition,
)
from zenpy.lib.account.file import read_account
from zenpy.lib.account.parse import parse_account, parse_fields
from zenpy.lib.concurrency import hold_lock_async
from zenpy.lib.custom.fields import object_key
from zenpy.lib.display.inspecting import refuse_to_show
from zenpy.lib.effects import run, run_async
from zenpy.lib.exception import PermissionDenied, RecordNotFoundException, ZenpyException
from zenpy.lib.forks import register_for_forks

if TYPE_CHECKING:
    from zenpy.lib.records.base import BaseObject

#: A part of what an account has defined.
Area: TypeAlias = Literal[
    "ticket_fields",
    "user_fields",
    "organization_fields",
    "custom_objects",
    "forms",
    "statuses",
    "brands",
    "groups",
]
#: The areas, and the resource of the client that lists each.
RESOURCES: dict[Area, str] = {
    "ticket_fields": "ticket_fields",
    "user_fields": "user_fields",
    "organization_fields": "organization_fields",
    "custom_objects": "custom_objects",
    "forms": "ticket_forms",
    "statuses": "custom_statuses",
    "brands": "brands",
    "groups": "groups",
}
#: One listing that is wanted: the resource, and the key of the custom object whose fields are listed.
_Listing: TypeAlias = tuple[str, str | None]
_Rows: TypeAlias = list[Mapping[str, object]]
_Flow: TypeAlias = Generator[_Listing, _Rows | None, None]


class BaseDefinitions:
    """What both clients share: what is known, and which listings bring the rest.

    Args:
        client: whose account it is.
        given: definitions that need not be fetched: a file of `zenpy types pull`, or the definitions themselves.
    """

    def __init__(self, client: object, given: AccountDefinitions | str | PathLike[str] | None = None) -> None:
        self._client: Any = client
        if given is not None and not isinstance(given, AccountDefinitions):
            given = read_account(Path(given))
        self._given = given
        self._known: dict[str, Definitions[Any]] = {}
        self.reset_after_fork()
        register_for_forks(self)
        self.reload()

    def reset_after_fork(self) -> None:
        """Make new locks: a thread of the parent may hold the present ones."""
        self._lock = threading.RLock()  # a hook of the client may read definitions while some are fetched
        self._loading = threading.Lock()

    def reload(self) -> None:
        """Forget what was fetched: it is fetched anew when it is needed. What was given stays."""
        given = self._given
        self._known = {} if given is None else {area: getattr(given, area) for area in RESOURCES}

    @staticmethod
    def areas() -> tuple[Area, ...]:
        """The names of the areas, as `load()` takes them."""
        return tuple(RESOURCES)

    def known(self, area: str, owner: BaseObject) -> Definitions[FieldDefinition] | None:
        """The definitions of the custom fields of a record if they are at hand, without a call.

        Args:
            area: `ticket_fields`, `user_fields`, `organization_fields` or `custom_object_fields`.
            owner: the record: for `custom_object_fields` it tells the custom object.
        """
        return cast("Definitions[FieldDefinition] | None", self.find(area, object_key(owner)))

    def find(self, area: str, key: str | None = None) -> Definitions[Named] | None:
        """The definitions of an area if they are at hand, without a call.

        Args:
            area: the area, or `custom_object_fields`.
            key: of the custom object, for `custom_object_fields`.
        """
        if area != "custom_object_fields":
            return self._known.get(area)
        if key is None:
            return None
        if self._given is None:
            return self._known.get(f"fields of {key}")
        found = next((one for one in self._given.custom_objects if one.key == key), None)
        return None if found is None else found.fields

    def known_objects(self) -> Definitions[CustomObjectDefinition] | None:
        """The custom objects if they are at hand, without a call."""
        return self._known.get("custom_objects")

    def _wanted(self, area: str, key: str | None) -> _Flow:
        """Fetch one area; nothing if it is known."""
        if self.find(area, key) is not None:
            return
        if area == "custom_object_fields":
            if key is None:
                raise ZenpyException(
                    "A record of a custom object does not tell its object: give it custom_object_key, or send it by "
                    "client.objects.KEY."
                )
            if self._given is not None:
                raise LookupError(
                    f"{self._given.custom_objects.missing(key)}; the definitions of the client were given, so pull them anew"
                )
            rows = (yield "custom_objects.fields", key) or []
            self._known[f"fields of {key}"] = parse_fields("custom object field", rows)
            return
        rows = (yield RESOURCES[cast("Area", area)], None) or []
        if area != "custom_objects":
            name = {"forms": "ticket_forms", "statuses": "custom_statuses"}.get(area, area)
            self._known[area] = getattr(parse_account(**{name: rows}), area)  # type: ignore[arg-type]  # by name
            return
        pairs = []
        for row in rows:
            fields = (yield "custom_objects.fields", str(row["key"])) or []
            pairs.append((row, fields))
        self._known[area] = parse_account(custom_objects=pairs).custom_objects

    def _as_known(self) -> AccountDefinitions:
        return AccountDefinitions(**{area: self._known[area] for area in RESOURCES if area in self._known})

    def _all_wanted(self, areas: Iterable[str]) -> _Flow:
        for area in areas or RESOURCES:
            if area not in RESOURCES:
                raise ZenpyException(
                    f"{area!r} is not an area of definitions: there are {', '.join(RESOURCES)}."
                )
            yield from self._wanted(area, None)

    def _resource(self, listing: _Listing) -> tuple[Any, dict[str, object]]:
        """The resource that a listing asks, with the arguments."""
        path, key = listing
        resource = self._client
        for name in path.split("."):
            resource = getattr(resource, name)
        return resource, {} if key is None else {"custom_object_key": key}

    @staticmethod
    def _refused(listing: _Listing, error: PermissionDenied) -> PermissionDenied:
        """The error for definitions that this user may not read, with the way out."""
        what = listing[0].replace(".", " ").replace("_", " ")
        return PermissionDenied(
            f"This user may not read the {what} of the account, so their names are not known: {error.message}",
            response=error.response,
            status=error.status,
            request_id=error.request_id,
            advice="Give the client a file that an admin has written by `zenpy types pull`: definitions='zenpy.account.json'.",
        )


class _Reader(BaseDefinitions):
    """How they are read. The class below has no private names of its own, so that editors show them last."""

    def _list(self, listing: _Listing) -> _Rows:
        resource, arguments = self._resource(listing)
        try:
            return [record.to_dict() for record in resource(**arguments)]
        except PermissionDenied as error:
            raise self._refused(listing, error) from error

    def _read(self, area: Area) -> Definitions[Any]:
        if area not in self._known:
            refuse_to_show(area)
        with self._lock:
            run(self._wanted(area, None), self._list)
            return self._known[area]


class AccountReader(_Reader):
    """The definitions of the account of a sync client. An area is fetched when it is first read."""

    def load(self, *areas: Area) -> AccountDefinitions:
        """Fetch areas that are not known yet; without arguments all of them.

        Returns:
            The definitions. Areas that are not known are empty there.

        Raises:
            APIException: the account refuses a listing: some are for admins, or for plans that have the feature.
        """
        with self._lock:
            run(self._all_wanted(areas), self._list)
            return self._as_known()

    def fetch(self, area: str, key: str | None = None) -> Definitions[Named] | None:
        """The definitions of an area, fetched if necessary; None for records that do not tell their custom object.

        Args:
            area: the area, or `custom_object_fields`.
            key: of the custom object, for `custom_object_fields`.
        """
        found = self.find(area, key)
        if found is not None or (area == "custom_object_fields" and key is None):
            return found
        with self._lock:
            run(self._wanted(area, key), self._list)
            return self.find(area, key)

    def show(self, custom_object: str, key: object) -> BaseObject | None:
        """The record of a custom object with an id; None if it is gone."""
        try:
            return cast("BaseObject", self._client.custom_objects.records(custom_object, id=key))
        except RecordNotFoundException:
            return None

    @property
    def ticket_fields(self) -> Definitions[FieldDefinition]:
        """The custom fields of tickets. `GET /api/v2/ticket_fields`, once."""
        return self._read("ticket_fields")

    @property
    def user_fields(self) -> Definitions[FieldDefinition]:
        """The custom fields of users. `GET /api/v2/user_fields`, once."""
        return self._read("user_fields")

    @property
    def organization_fields(self) -> Definitions[FieldDefinition]:
        """The custom fields of organizations. `GET /api/v2/organization_fields`, once."""
        return self._read("organization_fields")

    @property
    def custom_objects(self) -> Definitions[CustomObjectDefinition]:
        """The custom objects with their fields: one call, and one for each object."""
        return self._read("custom_objects")

    @property
    def forms(self) -> Definitions[FormDefinition]:
        """The ticket forms. `GET /api/v2/ticket_forms`, once."""
        return self._read("forms")

    @property
    def statuses(self) -> Definitions[StatusDefinition]:
        """The custom statuses. `GET /api/v2/custom_statuses`, once."""
        return self._read("statuses")

    @property
    def brands(self) -> Definitions[Entry]:
        """The brands. `GET /api/v2/brands`, once."""
        return self._read("brands")

    @property
    def groups(self) -> Definitions[Entry]:
        """The groups of agents. `GET /api/v2/groups`, once."""
        return self._read("groups")


class _AsyncReader(BaseDefinitions):
    """The same on an async client."""

    async def _list(self, listing: _Listing) -> _Rows:
        resource, arguments = self._resource(listing)
        try:
            return [record.to_dict() async for record in resource(**arguments)]
        except PermissionDenied as error:
            raise self._refused(listing, error) from error


class AsyncAccountReader(_AsyncReader):
    """The definitions of the account of an async client: `load()` fetches them, and reading never does."""

    async def load(self, *areas: Area) -> AccountDefinitions:
        """Fetch areas that are not known yet; without arguments all of them.

        Returns:
            The definitions. Areas that are not known are empty there.

        Raises:
            APIException: the account refuses a listing: some are for admins, or for plans that have the feature.
        """
        async with hold_lock_async(self._loading):
            await run_async(self._all_wanted(areas), self._list)
            return self._as_known()

    async def load_area(self, area: str, key: str | None = None) -> Definitions[Named] | None:
        """The definitions of an area, fetched if they are not known yet.

        Args:
            area: the area, or `custom_object_fields`.
            key: of the custom object, for `custom_object_fields`.
        """
        async with hold_lock_async(self._loading):
            await run_async(self._wanted(area, key), self._list)
            return self.find(area, key)

    def fetch(self, area: str, key: str | None = None) -> Definitions[Named] | None:
        """The definitions of an area if they were loaded.

        Args:
            area: the area, or `custom_object_fields`.
            key: of the custom object, for `custom_object_fields`.
        """
        return self.find(area, key)

    async def show(self, custom_object: str, key: object) -> BaseObject | None:
        """The record of a custom object with an id; None if it is gone."""
        try:
            return cast("BaseObject", await self._client.custom_objects.records(custom_object, id=key))
        except RecordNotFoundException:
            return None
