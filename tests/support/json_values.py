"""Hypothesis strategies for JSON values."""

from __future__ import annotations

from hypothesis import strategies as st

KEYS = st.sampled_from("abcd")
LEAVES = st.none() | st.booleans() | st.integers(0, 2) | st.sampled_from([0.0, 1.0]) | KEYS
JSON = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3), max_leaves=8
)
LISTS = st.lists(JSON, max_size=4)
DICTS = st.dictionaries(KEYS, JSON, max_size=4)
