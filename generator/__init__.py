"""The generator: one hand-edited endpoint spec in, everything that is typed about Zendesk out.

    openapi/spec/**.yaml ──load──► Spec ──check──► mistakes, or
                                        ──openapi──► openapi/zendesk.openapi.json
                                                     ──model──► IR ──emit──► classes, stubs, docs, routes

Every stage is a pure function in a file of its own; only `load`, `write`, `progress` and `build`, which runs them
all, touch the world.
Run it with `python -m generator`.
"""
