"""Everything that a sandbox remembers of its account, as one text to compare."""

from __future__ import annotations

from zenpy.sandbox import Sandbox
from zenpy.sandbox.account.record import STATE, Record


def state_of(sandbox: Sandbox) -> str:
    """The records in their order with what is known of them, the files, jobs, tokens and next ids."""
    account = sandbox.account
    store, oauth = account.store, account.oauth
    tables = {kind: [_record(one) for one in table.values()] for kind, table in store.tables().items()}
    singles = [_record(one) for one in store.singles()]
    rest = (dict(account.files), dict(account.idempotent), dict(account.jobs._results), dict(store._next))
    return repr((tables, singles, rest, oauth._granted, oauth._consents))


def _record(record: Record) -> object:
    return dict(record), [getattr(record, name) for name in STATE]
