"""`client.objects`: the records of custom objects, each object by its own name: `client.objects.order.create(...)`.

The calls are those of `client.custom_objects.records`, with the key of the object given already. An attribute or an item is
the key, or the name that the definitions of a file have for it. Nothing is asked of the account before a call is made: for an
object that is not there, the call raises RecordNotFoundException.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from zenpy.lib.calls.wire_text import to_id
from zenpy.lib.exception import TooManyValuesException, ZenpyException
from zenpy.lib.records.base import BaseObject

if TYPE_CHECKING:
    from zenpy.lib.api_objects.custom_objects import CustomObjectRecord
    from zenpy.lib.api_objects.job_status import JobStatus
    from zenpy.lib.api_objects.shared import Count
    from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator

#: How many records one job takes.
MOST_OF_A_JOB = 100
#: The class of the records of one object: CustomObjectRecord, or a class of the types of an account.
R = TypeVar("R", bound="CustomObjectRecord")
V = TypeVar("V")
#: What is given for a record: the record, or a mapping of its fields.
_Fields: TypeAlias = Mapping[str, object]


class _Bound:
    """The records of one custom object.

    Attributes:
        key: the key of the object.
    """

    def __init__(self, client: object, key: str) -> None:
        self._client: Any = client
        self.key = key

    def __repr__(self) -> str:
        return f"<records of the custom object {self.key!r}>"

    def _calls(self) -> Any:
        return self._client.custom_objects.records

    def _start_job(self, action: str, items: Iterable[object]) -> Any:
        """The job that does the same with several records; awaitable on an async client.

        Raises:
            ZenpyException: no record was given.
            TooManyValuesException: there are more than one job takes; nothing was sent.
        """
        found = list(items)
        if not found:
            raise ZenpyException(f"{self!r}: no record was given, so there is nothing to {action}.")
        if len(found) > MOST_OF_A_JOB:
            raise TooManyValuesException(
                f"{self!r}: one job takes {MOST_OF_A_JOB} records, and {len(found)} were given; nothing was sent. "
                "Give them in chunks, and wait for all jobs with client.job_status.wait_all(jobs)."
            )
        return self._client.custom_objects.jobs.create(self.key, {"action": action, "items": found})


class ObjectRecords(_Bound, Generic[R]):
    """The records of one custom object on a sync client.

    Raises:
        RecordNotFoundException: the account has no such object, or no such record.
        ZenpyException: the call failed in another way; its class says how.
    """

    def show(self, id: str) -> R:
        """One record. `GET /api/v2/custom_objects/{key}/records/{id}`"""
        found: R = self._calls()(self.key, id=id)
        return found

    def __call__(
        self,
        *,
        filter_ids: Iterable[str] | None = None,
        filter_external_ids: Iterable[str] | None = None,
        sort: str | None = None,
        page_size: int | None = None,
    ) -> BaseResultGenerator[R]:
        """The records. `GET /api/v2/custom_objects/{key}/records`"""
        found: BaseResultGenerator[R] = self._calls()(
            self.key,
            **_given(
                filter_ids=filter_ids, filter_external_ids=filter_external_ids, sort=sort, page_size=page_size
            ),
        )
        return found

    def search(
        self, query: str | None = None, *, sort: str | None = None, page_size: int | None = None
    ) -> BaseResultGenerator[R]:
        """The records that a text matches. `GET /api/v2/custom_objects/{key}/records/search`"""
        found: BaseResultGenerator[R] = self._calls().search(
            self.key, **_given(query=query, sort=sort, page_size=page_size)
        )
        return found

    def count(self) -> Count:
        """How many records there are. `GET /api/v2/custom_objects/{key}/records/count`"""
        found: Count = self._calls().count(self.key)
        return found

    def create(self, record: R | _Fields) -> R:
        """Create a record. `POST /api/v2/custom_objects/{key}/records`"""
        made: R = self._calls().create(self.key, record)
        return made

    def update(self, record: R | _Fields) -> R:
        """Send what changed of a record. `PATCH /api/v2/custom_objects/{key}/records/{id}`"""
        changed: R = self._calls().update(self.key, record)
        return changed

    def upsert(self, record: R | _Fields, *, external_id: str) -> R:
        """Change the record with an external id, or create it. `PATCH /api/v2/custom_objects/{key}/records?external_id=`"""
        written: R = self._calls().set_by_external_id(self.key, record, external_id=external_id)
        return written

    def delete(self, record: R | str) -> None:
        """Delete a record. `DELETE /api/v2/custom_objects/{key}/records/{id}`"""
        self._calls().delete(self.key, record)

    def create_many(self, records: Iterable[R | _Fields]) -> JobStatus:
        """Create up to 100 records with one job. `POST /api/v2/custom_objects/{key}/jobs`"""
        job: JobStatus = self._start_job("create", records)
        return job

    def update_many(self, records: Iterable[R | _Fields]) -> JobStatus:
        """Send what changed of up to 100 records with one job; a mapping has the `id`. `POST /api/v2/custom_objects/{key}/jobs`"""
        job: JobStatus = self._start_job("update", map(_changes, records))
        return job

    def upsert_many(self, records: Iterable[R | _Fields]) -> JobStatus:
        """Change or create up to 100 records by their `external_id`, with one job. `POST /api/v2/custom_objects/{key}/jobs`"""
        job: JobStatus = self._start_job("create_or_update_by_external_id", records)
        return job

    def delete_many(self, records: Iterable[R | str]) -> JobStatus:
        """Delete up to 100 records with one job. `POST /api/v2/custom_objects/{key}/jobs`"""
        job: JobStatus = self._start_job("delete", map(_id, records))
        return job


class AsyncObjectRecords(_Bound, Generic[R]):
    """The records of one custom object on an async client: the calls of ObjectRecords, to be awaited."""

    async def show(self, id: str) -> R:
        """One record. `GET /api/v2/custom_objects/{key}/records/{id}`"""
        found: R = await self._calls()(self.key, id=id)
        return found

    def __call__(
        self,
        *,
        filter_ids: Iterable[str] | None = None,
        filter_external_ids: Iterable[str] | None = None,
        sort: str | None = None,
        page_size: int | None = None,
    ) -> AsyncResultGenerator[R]:
        """The records. `GET /api/v2/custom_objects/{key}/records`"""
        found: AsyncResultGenerator[R] = self._calls()(
            self.key,
            **_given(
                filter_ids=filter_ids, filter_external_ids=filter_external_ids, sort=sort, page_size=page_size
            ),
        )
        return found

    def search(
        self, query: str | None = None, *, sort: str | None = None, page_size: int | None = None
    ) -> AsyncResultGenerator[R]:
        """The records that a text matches. `GET /api/v2/custom_objects/{key}/records/search`"""
        found: AsyncResultGenerator[R] = self._calls().search(
            self.key, **_given(query=query, sort=sort, page_size=page_size)
        )
        return found

    async def count(self) -> Count:
        """How many records there are. `GET /api/v2/custom_objects/{key}/records/count`"""
        found: Count = await self._calls().count(self.key)
        return found

    async def create(self, record: R | _Fields) -> R:
        """Create a record. `POST /api/v2/custom_objects/{key}/records`"""
        made: R = await self._calls().create(self.key, record)
        return made

    async def update(self, record: R | _Fields) -> R:
        """Send what changed of a record. `PATCH /api/v2/custom_objects/{key}/records/{id}`"""
        changed: R = await self._calls().update(self.key, record)
        return changed

    async def upsert(self, record: R | _Fields, *, external_id: str) -> R:
        """Change the record with an external id, or create it. `PATCH /api/v2/custom_objects/{key}/records?external_id=`"""
        written: R = await self._calls().set_by_external_id(self.key, record, external_id=external_id)
        return written

    async def delete(self, record: R | str) -> None:
        """Delete a record. `DELETE /api/v2/custom_objects/{key}/records/{id}`"""
        await self._calls().delete(self.key, record)

    async def create_many(self, records: Iterable[R | _Fields]) -> JobStatus:
        """Create up to 100 records with one job. `POST /api/v2/custom_objects/{key}/jobs`"""
        job: JobStatus = await self._start_job("create", records)
        return job

    async def update_many(self, records: Iterable[R | _Fields]) -> JobStatus:
        """Send what changed of up to 100 records with one job; a mapping has the `id`. `POST /api/v2/custom_objects/{key}/jobs`"""
        job: JobStatus = await self._start_job("update", map(_changes, records))
        return job

    async def upsert_many(self, records: Iterable[R | _Fields]) -> JobStatus:
        """Change or create up to 100 records by their `external_id`, with one job. `POST /api/v2/custom_objects/{key}/jobs`"""
        job: JobStatus = await self._start_job("create_or_update_by_external_id", records)
        return job

    async def delete_many(self, records: Iterable[R | str]) -> JobStatus:
        """Delete up to 100 records with one job. `POST /api/v2/custom_objects/{key}/jobs`"""
        job: JobStatus = await self._start_job("delete", map(_id, records))
        return job


def _changes(record: CustomObjectRecord | _Fields) -> object:
    """What changed of a record, with its id; a mapping as it is."""
    if not isinstance(record, BaseObject):
        return record
    return {**record.to_dict(serialize=True), "id": _id(record)}


def _id(record: CustomObjectRecord | str) -> str:
    return to_id(record, "the record")


def _given(**arguments: object) -> dict[str, object]:
    """The arguments that are given."""
    return {name: value for name, value in arguments.items() if value is not None}


class BaseObjects(Generic[V]):
    """The custom objects of an account, by key or by the name of the definitions: `client.objects.order`, `client.objects["order"]`.

    `client.custom_objects` has the calls that define objects.
    """

    def __init__(self, client: object, records: type[_Bound]) -> None:
        self._client: Any = client
        self._records = records

    def __getitem__(self, key: str) -> V:
        known = self._client.definitions.known_objects()
        found = known.by_name.get(key) if known is not None else None
        bound: Any = self._records(self._client, key if found is None else found.key)
        result: V = bound
        return result

    if not TYPE_CHECKING:  # type checkers know the objects of an account from its generated types

        def __getattr__(self, name):
            if name.startswith("_"):
                raise AttributeError(name)
            return self[name]

    def __dir__(self) -> Iterable[str]:
        known = self._client.definitions.known_objects()
        return [*object.__dir__(self), *(known.by_name if known is not None else ())]
