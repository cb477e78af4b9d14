"""What the workers of an account share through Valkey or Redis: limits, tokens, records. It needs the extra `redis`.

    from zenpy import Zenpy
    from zenpy.shared import RedisStore

    client = Zenpy(subdomain="acme", oauth_token="...", shared=RedisStore("redis://127.0.0.1:6379/0"))

Every process that is given a store on the same server keeps the limits of the account together with the others. Another store
can take the place of Redis: an object with the methods of `SharedLimitStore`; if it has an attribute `records`, a
`RecordStore`, workers share records, too.
"""

from zenpy.lib.exception import SharedStoreError, SharedStoreWarning
from zenpy.lib.shared.records import Reading, RecordStore, SharedRecords
from zenpy.lib.shared.redis_store import RedisStore
from zenpy.lib.shared.sealing import new_key
from zenpy.lib.shared.state import Place, Report, SharedLimitStore, Turn

__all__ = [
    "Place",
    "Reading",
    "RecordStore",
    "RedisStore",
    "Report",
    "SharedLimitStore",
    "SharedRecords",
    "SharedStoreError",
    "SharedStoreWarning",
    "Turn",
    "new_key",
]
