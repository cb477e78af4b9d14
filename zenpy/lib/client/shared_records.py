"""Records that workers share: a call for one record is answered from the store of all workers, and a write drops what it changes.

What is shared is the answer of Zendesk, below everything that makes records of it, so that a record from the store is made like any
other. It answers the calls that a cache of the client would answer; such a client has no caches of its own, because they would
not notice what other workers write.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.client.caching import find_written, shown_kind
from zenpy.lib.http.message import Response
from zenpy.lib.shared.availability import Availability, StoreCall

if TYPE_CHECKING:
    from zenpy.lib.calls.call import Call
    from zenpy.lib.http.exchange import Flow
    from zenpy.lib.shared.records import RecordStore


class RecordsOfWorkers:
    """The records that one client shares with other workers.

    Args:
        store: keeps them.
        account: the account, as the store knows it.
        availability: whether the store answers.
    """

    def __init__(self, store: RecordStore, account: str, availability: Availability) -> None:
        self._store = store
        self._account = account
        self._availability = availability

    def around(self, call: Call, flow: Flow[Response]) -> Flow[Response]:
        """The flow of a call: of one record that is not fetched if the store has it, or of a write that drops records."""
        if call.operation.method != "GET":
            written = sorted({f"{kind} {key}" for kind, key in find_written(call)})
            return self._drop_around(written, flow) if written else flow
        kind = shown_kind(call)
        return flow if kind is None else self._read(f"{kind._name} {call.arguments['id']}", flow)

    def _read(self, record: str, flow: Flow[Response]) -> Flow[Response]:
        store, account = self._store, self._account
        look = StoreCall(lambda: store.read(account, record), lambda: store.read_async(account, record))
        try:
            is_answered = yield from self._availability.ask(look)
            if is_answered and look.answer.content is not None:
                return Response(200, {}, look.answer.content)
            response = yield from flow
        finally:
            flow.close()
        if is_answered and response.status == 200:
            kept = (account, record, response.body, look.answer.writes)
            yield from self._availability.ask(
                StoreCall(lambda: store.keep(*kept), lambda: store.keep_async(*kept))
            )
        return response

    def _drop_around(self, records: list[str], flow: Flow[Response]) -> Flow[Response]:
        """Drop records before they are written, and again afterwards: meanwhile others may have read what was there before."""
        try:
            yield from self._drop(records)
            try:
                response = yield from flow
            except Exception:  # it may have been carried out all the same
                yield from self._drop(records)
                raise
        finally:
            flow.close()
        yield from self._drop(records)
        return response

    def _drop(self, records: list[str]) -> Flow[None]:
        store, account = self._store, self._account
        yield from self._availability.ask(
            StoreCall(lambda: store.drop(account, records), lambda: store.drop_async(account, records))
        )
