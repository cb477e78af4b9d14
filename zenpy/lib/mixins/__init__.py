"""Hand-written bases of generated resources (`mixin:` in the spec), for calls that the spec cannot describe."""
