"""Incremental exports as a data source of Apache Spark; needs the extra `spark` (pyspark 4, pyarrow) and Java 17."""

from zenpy.spark.source import ZendeskDataSource

__all__ = ["ZendeskDataSource"]
