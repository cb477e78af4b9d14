"""The generator: one hand-edited endpoint spec in, everything that is typed about Zendesk out.

    openapi/spec/**.yaml ──spec──► Spec ──checks──► mistakes, or
                                        ──openapi──► openapi/zendesk.openapi.json
                                                     ──model──► IR ──emit──► classes, stubs, docs, routes

Each room is a stage of pure functions; `python` helps `emit` to write Python text. Only `spec.load`, `write`,
`progress`, `coverage` and `cli`, which runs them all, touch the world. Run it with `python -m generator`.
"""

from pathlib import Path

#: The repository, whose files are generated.
ROOT = Path(__file__).resolve().parent.parent
