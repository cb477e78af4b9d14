"""Calls that no table can describe: hand-written bases of generated resources (`mixin:` in the spec)."""
