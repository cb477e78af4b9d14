"""Reading incremental exports in programs that stop and go on: the file that keeps the position.

from zenpy.exports import CheckpointFile

for ticket in client.tickets.incremental(start_time=start, checkpoint=CheckpointFile("tickets.ckpt")):
    ...
"""

from zenpy.lib.pagination.checkpoint_file import CheckpointFile

__all__ = ["CheckpointFile"]
