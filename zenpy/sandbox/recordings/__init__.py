"""Recordings of a real account: made without personal data, answered from, and compared with the sandbox."""

from zenpy.sandbox.recordings.compare import Difference, compare
from zenpy.sandbox.recordings.exchange import Exchange, load_recordings, save_recordings
from zenpy.sandbox.recordings.recorder import Recorder
from zenpy.sandbox.recordings.replay import NotRecorded, Replay
from zenpy.sandbox.recordings.seeding import seed_from

__all__ = [
    "Difference",
    "Exchange",
    "NotRecorded",
    "Recorder",
    "Replay",
    "compare",
    "load_recordings",
    "save_recordings",
    "seed_from",
]
