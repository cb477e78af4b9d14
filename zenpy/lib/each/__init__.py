"""`client.each(call, records)`: one call for each of many records, several at a time."""
