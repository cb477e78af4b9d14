"""Which records a client has written, and when: what was read before a write is out of date.

Caches have the same of their own records. This is for records that were loaded for others and are in no cache: of a kind
that is not cached, or of a client without caches.
"""

from __future__ import annotations

from zenpy.lib.cache.one_cache import next_moment

#: So many writes are remembered; whatever was read before an older one counts as out of date.
_MOST = 10_000
#: In the place of a kind: the record may be of any.
_ANY = ""


class WriteLog:
    """The moments of the writes of one client. Each step is one operation of a dict, so it needs no lock."""

    def __init__(self) -> None:
        self._written: dict[tuple[str, object], int] = {}
        self._kinds: dict[str, int] = {}
        self._before = 0

    def note(self, kind: str, key: object) -> None:
        """Note that a record is written now."""
        if not isinstance(key, int | str):
            return
        self._written[kind, str(key)] = next_moment()
        if len(self._written) > _MOST:
            self.note_all()

    def note_id(self, key: object) -> None:
        """Note that the record with an id is written now, of whatever kind it is."""
        self.note(_ANY, key)

    def note_kind(self, kind: str) -> None:
        """Note that any record of a kind may have been written."""
        self._kinds[kind] = next_moment()

    def note_all(self) -> None:
        """Note that any record may have been written."""
        self._before = next_moment()
        self._written = {}
        self._before = next_moment()  # what was noted in the old dict meanwhile is older than this

    def has_since(self, kind: str, key: object, moment: int) -> bool:
        """Whether a record was written since a moment."""
        written = self._written.get((kind, str(key)), 0), self._written.get((_ANY, str(key)), 0)
        return max(self._before, self._kinds.get(kind, 0), *written) > moment
