"""The calls that write in bulk, such as `client.tickets.bulk.create(iterable)`; each class here is one kind of call.

The generated resources say which calls there are.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Generic, TypeVar, Unpack

from zenpy.lib.bulk.options import BulkOptions
from zenpy.lib.bulk.outcome import I, Outcome, Outcomes, WithNumericIds
from zenpy.lib.calls.operation import Method
from zenpy.lib.resources import AsyncBulk, Bulk

if TYPE_CHECKING:
    from zenpy.lib.bulk.checked import CheckedOptions
    from zenpy.lib.bulk.target import Target
    from zenpy.lib.pagination.client_protocol import AsyncClient, SyncClient

R = TypeVar("R")
#: The parent of the records, as an item of dynamic content is of its variants.
P = TypeVar("P")
#: The change that is the same for all records.
C = TypeVar("C", contravariant=True)
#: Further arguments of the call.
O = TypeVar("O", bound=Mapping[str, object], contravariant=True)  # noqa: E741 - as short as the others


class _Call(WithNumericIds):
    """What all kinds of bulk calls have in common: the method, and how its target is made."""

    _client: SyncClient | AsyncClient

    def __init__(self, method: Method[object], search_method: Method[object] | None = None) -> None:
        self._method = method
        self._search_method = search_method

    def __repr__(self) -> str:
        return f"<client.{self._name}>"

    @property
    def _name(self) -> str:
        """The call as a program writes it after the client, such as `tickets.bulk.create`."""
        resource, _, name = self._method.name.rpartition(".")
        return f"{resource}.bulk.{name}"

    def _check(self, options: BulkOptions) -> CheckedOptions:
        from zenpy.lib.bulk.checked import CheckedOptions

        return CheckedOptions.from_keywords(self._name, options)

    def _target(self, fixed: Mapping[str, object] | None = None, *, same_change: bool = False) -> Target:
        from zenpy.lib.bulk.target import Target

        placed = self._client._place_names(self._method, fixed or {})
        return Target.from_method(
            self._method, placed, same_change=same_change, search_method=self._search_method
        )

    def _parent_argument(self) -> str:
        """The name of the argument that takes the parent of the records."""
        form = next(form for form in self._method.forms if form.many)
        return next(argument.name for argument in form.arguments if argument.place == "path")

    def _change_argument(self) -> str:
        """The name of the argument that takes the change for all records."""
        arguments = (argument for form in self._method.forms for argument in form.arguments)
        return next(argument.name for argument in arguments if argument.place == "record")


class _SyncCall(_Call):
    def __init__(
        self, bulk: Bulk, method: Method[object], search_method: Method[object] | None = None
    ) -> None:
        super().__init__(method, search_method)
        self._client: SyncClient = bulk._resource._client

    def _write(self, target: Target, records: Iterable[R], options: BulkOptions) -> Outcomes[R, I]:
        from zenpy.lib.bulk.runner import write

        return write(self._client, target, records, self._check(options))

    def _stream(self, target: Target, records: Iterable[R], options: BulkOptions) -> Iterator[Outcome[R, I]]:
        from zenpy.lib.bulk.runner import stream

        return stream(self._client, target, records, self._check(options))


class _AsyncCall(_Call):
    def __init__(
        self, bulk: AsyncBulk, method: Method[object], search_method: Method[object] | None = None
    ) -> None:
        super().__init__(method, search_method)
        self._client: AsyncClient = bulk._resource._client

    async def _write(
        self, target: Target, records: Iterable[R] | AsyncIterable[R], options: BulkOptions
    ) -> Outcomes[R, I]:
        from zenpy.lib.bulk.runner import write_async

        return await write_async(self._client, target, records, self._check(options))

    def _stream(
        self, target: Target, records: Iterable[R] | AsyncIterable[R], options: BulkOptions
    ) -> AsyncIterator[Outcome[R, I]]:
        from zenpy.lib.bulk.runner import AsyncStream

        return AsyncStream(self._client, target, records, self._check(options))


class BulkCall(_SyncCall, Generic[R, I]):
    """A call that takes any iterable of records and sends it in chunks.

    It reads the iterable a chunk at a time, so a generator is fine. Several background jobs run at the same time, but never
    two with the same record. Every record gets an outcome, also when a whole chunk is refused.
    """

    def __call__(self, records: Iterable[R], **options: Unpack[BulkOptions]) -> Outcomes[R, I]:
        """Write the records and wait until all are written or refused.

        Args:
            records: any iterable.
            options: `jobs`, `chunk`, `checkpoint`, `in_doubt`, `progress`: see `BulkOptions`.

        Returns:
            The outcome of each record, in the order of the records.

        Raises:
            BulkStopped: the call could not go on (no valid credentials, no network, the iterable raised an error);
                `outcomes` has what is known, and the cause says why.
            BulkInDoubt: with `in_doubt="raise"`, some records may or may not have been written.
            CheckpointError: the checkpoint belongs to other records or another call, or is in use.
        """
        return self._write(self._target(), records, options)

    def stream(self, records: Iterable[R], **options: Unpack[BulkOptions]) -> Iterator[Outcome[R, I]]:
        """Write the records, and give each outcome as soon as it and those before it are known. It keeps none.

        Records are sent while the outcomes are read: a loop that ends early sends no more.
        """
        return self._stream(self._target(), records, options)


class AsyncBulkCall(_AsyncCall, Generic[R, I]):
    """`BulkCall` on an async client; the records may come from an async iterable, too."""

    async def __call__(
        self, records: Iterable[R] | AsyncIterable[R], **options: Unpack[BulkOptions]
    ) -> Outcomes[R, I]:
        """Write the records and wait until all are written or refused; see `BulkCall`."""
        return await self._write(self._target(), records, options)

    def stream(
        self, records: Iterable[R] | AsyncIterable[R], **options: Unpack[BulkOptions]
    ) -> AsyncIterator[Outcome[R, I]]:
        """Write the records, and give each outcome as soon as it and those before it are known; see `BulkCall.stream`."""
        return self._stream(self._target(), records, options)


class BulkCallWith(_SyncCall, Generic[R, O, I]):
    """`BulkCall` for a call with further arguments, which are the same for each chunk."""

    def __call__(
        self, records: Iterable[R], also: O | None = None, **options: Unpack[BulkOptions]
    ) -> Outcomes[R, I]:
        """Write the records; `also` are further arguments of the call; see `BulkCall`."""
        return self._write(self._target(also), records, options)

    def stream(
        self, records: Iterable[R], also: O | None = None, **options: Unpack[BulkOptions]
    ) -> Iterator[Outcome[R, I]]:
        """Write the records, and give each outcome as soon as it and those before it are known; see `BulkCall.stream`."""
        return self._stream(self._target(also), records, options)


class AsyncBulkCallWith(_AsyncCall, Generic[R, O, I]):
    """`BulkCallWith` on an async client."""

    async def __call__(
        self, records: Iterable[R] | AsyncIterable[R], also: O | None = None, **options: Unpack[BulkOptions]
    ) -> Outcomes[R, I]:
        """Write the records; `also` are further arguments of the call; see `BulkCall`."""
        return await self._write(self._target(also), records, options)

    def stream(
        self, records: Iterable[R] | AsyncIterable[R], also: O | None = None, **options: Unpack[BulkOptions]
    ) -> AsyncIterator[Outcome[R, I]]:
        """Write the records, and give each outcome as soon as it and those before it are known; see `BulkCall.stream`."""
        return self._stream(self._target(also), records, options)


class BulkCallBelow(_SyncCall, Generic[P, R, I]):
    """`BulkCall` for records with a parent: the first argument is its id or the parent itself."""

    def __call__(self, parent: P, records: Iterable[R], **options: Unpack[BulkOptions]) -> Outcomes[R, I]:
        """Write the records of `parent`; see `BulkCall`."""
        return self._write(self._target({self._parent_argument(): parent}), records, options)

    def stream(
        self, parent: P, records: Iterable[R], **options: Unpack[BulkOptions]
    ) -> Iterator[Outcome[R, I]]:
        """Write the records, and give each outcome as soon as it and those before it are known; see `BulkCall.stream`."""
        return self._stream(self._target({self._parent_argument(): parent}), records, options)


class AsyncBulkCallBelow(_AsyncCall, Generic[P, R, I]):
    """`BulkCallBelow` on an async client."""

    async def __call__(
        self, parent: P, records: Iterable[R] | AsyncIterable[R], **options: Unpack[BulkOptions]
    ) -> Outcomes[R, I]:
        """Write the records of `parent`; see `BulkCall`."""
        return await self._write(self._target({self._parent_argument(): parent}), records, options)

    def stream(
        self, parent: P, records: Iterable[R] | AsyncIterable[R], **options: Unpack[BulkOptions]
    ) -> AsyncIterator[Outcome[R, I]]:
        """Write the records, and give each outcome as soon as it and those before it are known; see `BulkCall.stream`."""
        return self._stream(self._target({self._parent_argument(): parent}), records, options)


class BulkChange(_SyncCall, Generic[R, C, I]):
    """`BulkCall` that makes the same change in all records."""

    @property
    def _name(self) -> str:
        return f"{super()._name}_many"

    def __call__(self, records: Iterable[R], change: C, **options: Unpack[BulkOptions]) -> Outcomes[R, I]:
        """Make `change` in all records, which are ids or objects; see `BulkCall`."""
        return self._write(
            self._target({self._change_argument(): change}, same_change=True), records, options
        )

    def stream(
        self, records: Iterable[R], change: C, **options: Unpack[BulkOptions]
    ) -> Iterator[Outcome[R, I]]:
        """Write the records, and give each outcome as soon as it and those before it are known; see `BulkCall.stream`."""
        return self._stream(
            self._target({self._change_argument(): change}, same_change=True), records, options
        )


class AsyncBulkChange(_AsyncCall, Generic[R, C, I]):
    """`BulkChange` on an async client."""

    @property
    def _name(self) -> str:
        return f"{super()._name}_many"

    async def __call__(
        self, records: Iterable[R] | AsyncIterable[R], change: C, **options: Unpack[BulkOptions]
    ) -> Outcomes[R, I]:
        """Make `change` in all records, which are ids or objects; see `BulkCall`."""
        placed = await self._client._load_and_place(self._method, {self._change_argument(): change})
        return await self._write(self._target(placed, same_change=True), records, options)

    def stream(
        self, records: Iterable[R] | AsyncIterable[R], change: C, **options: Unpack[BulkOptions]
    ) -> AsyncIterator[Outcome[R, I]]:
        """Write the records, and give each outcome as soon as it and those before it are known; see `BulkCall.stream`."""
        return self._stream(
            self._target({self._change_argument(): change}, same_change=True), records, options
        )
