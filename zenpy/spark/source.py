"""What Spark registers: the source, its options, and its schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from pyspark.sql.datasource import DataSource, DataSourceReader, SimpleDataSourceStreamReader
except ModuleNotFoundError as _error:
    if (_error.name or "").partition(".")[0] != "pyspark":
        raise
    raise ImportError('This needs pyspark: pip install "zenpy-typed[spark]".', name=_error.name) from _error

from zenpy.lib.exception import ConfigurationError
from zenpy.spark.batches import BatchMaker
from zenpy.spark.settings import SourceSettings
from zenpy.spark.stream import ExportStream
from zenpy.spark.windows import WindowReader

if TYPE_CHECKING:
    from pyspark.sql.types import StructType


class ZendeskDataSource(DataSource):
    """An incremental export of a Zendesk account, in batch or as a stream.

    Options (all are texts):

    - `export`: `tickets`, `ticket_events`, `ticket_metric_events`, `users`, `organizations`, `articles`, `chats`, `calls`, ...: the names
      of `zenpy export`. `of`: the key of the custom object, for `custom_objects`.
    - `start_time`: changes from then on; a Unix time in seconds, or a day or moment such as `2026-01-31`.
    - `end_time`: changes before then; by default a batch reads until a minute before its begin. A stream takes none.
    - `columns`: names with commas between; all by default.
    - `partitions`: how many windows of time a batch has, one for each task; 1 by default.
    - `pages_per_batch`: how many pages a step of a stream reads at most; 10 by default.
    - to sign in: `subdomain` with `oauth_token` or `email` and `token`, or `profile`; without them each worker reads
      its environment variables. `base_url` is for a server that stands elsewhere, such as a sandbox.
    - `shared`: the address of a Redis or Valkey server, on which all workers keep the limits of the account together.

    Each row is a version of a record: what changes while it is read comes again with a later window or step.
    """

    @classmethod
    def name(cls) -> str:
        """`zendesk`."""
        return "zendesk"

    def _settings(self) -> SourceSettings:
        return SourceSettings.from_options(dict(self.options))

    def _batches(self) -> BatchMaker:
        settings = self._settings()
        return BatchMaker(settings.kind, settings.columns)

    def schema(self) -> StructType:
        """The columns of the records, as `zenpy.arrow.schema` has them; dictionaries are texts.

        Raises:
            ConfigurationError: an option is missing, unknown, or has a value that it cannot have.
        """
        return self._batches().spark_schema

    def reader(self, schema: StructType) -> DataSourceReader:
        """Reads in batch."""
        return WindowReader(self._settings(), self._batches())

    def simpleStreamReader(self, schema: StructType) -> SimpleDataSourceStreamReader:
        """Reads as a stream.

        Raises:
            ConfigurationError: there is an `end_time`, which a stream has not.
        """
        settings = self._settings()
        if settings.end_time is not None:
            raise ConfigurationError("A stream has no end: leave end_time out, or read in batch.")
        return ExportStream(settings, self._batches())
