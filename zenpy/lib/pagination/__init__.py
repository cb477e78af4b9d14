"""Listings: from a list call to the records that a loop gets.

links            which request gets the next page, given the last one (pure functions)
link_text        reading a link, also a damaged one
page             the records of one page, and the rest of its answer
paginator        what has to be done to get the next page: fetch, or sleep (effects of one reader, no I/O)
exports          the paginator of incremental exports: checkpoints, duplicates, pauses
checkpoint_file  the file in which an export keeps its checkpoint
searches         the paginators of searches: the limit of 1,000 hits, cursors that expire
state            the choice of the paginator, and what has been read so far, for all readers of the same results
iterators        how an `async for` loop gets pages and records
prefetch         how pages are fetched before the reader needs them
results          what a list call returns, and the runners of the effects
client_protocol  what this package and others need of a client
"""
