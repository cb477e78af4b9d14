"""Incremental exports as a data source of Apache Spark; needs the extra `spark` (pyspark 4, pyarrow) and Java 17.

from pyspark.sql import SparkSession
from zenpy.spark import ZendeskDataSource

spark = SparkSession.builder.getOrCreate()
spark.dataSource.register(ZendeskDataSource)
tickets = spark.read.format("zendesk").options(export="tickets", start_time="2026-01-01").load()

settings  the options of the source
rows      an export as rows: its pages, and what a version of a record is known by
windows   reading in batch: a partition for each window of time
stream    reading as a stream: offsets are the cursors of the export
source    what Spark registers
"""

from zenpy.spark.source import ZendeskDataSource

__all__ = ["ZendeskDataSource"]
