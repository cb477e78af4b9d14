"""The stubs (.pyi): of record classes, of resources, of hand-written mixins, and what stubtest may differ in."""
