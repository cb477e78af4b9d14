"""Everything that a sandbox remembers of its account, as one text to compare."""

from __future__ import annotations

from zenpy.sandbox import Sandbox
from zenpy.sandbox.account.record import Record


def state_of(sandbox: Sandbox) -> str:
    """The records in their order with what is known of them, the files, jobs, tokens and next ids."""
    account = sandbox.account
    store, oauth = account.store, account.oauth
    tables = {
        kind: [_record(one) for one in table.values()] for kind, table in store._tables.items() if table
    }
    singles = {path: _record(one) for path, one in store._singles.items()}
    under = {place: list(found) for place, found in store._under.items() if found}
    rest = (dict(account.files), dict(account.idempotent), dict(account.jobs._results), dict(store._next))
    return repr((tables, singles, under, rest, oauth._granted, oauth._consents))


def _record(record: Record) -> object:
    hidden = {name: value for name, value in vars(record).items() if name != "watch"}
    return dict(record), hidden
