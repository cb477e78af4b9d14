"""The control API of a served sandbox: what a test can do with a `Sandbox`, for programs in any language."""
