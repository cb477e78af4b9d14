"""The generator: one hand-edited endpoint spec in, everything that is typed about an API out.

    openapi/spec/**.yaml ──spec──► Spec ──checks──► diagnostics, or
                                        ──openapi──► the OpenAPI document
                                                     ──model──► Model ──emit──► classes, stubs, docs, routes

Each package is a stage of pure functions; `python` helps `emit` to write Python text. After `openapi` only the document
counts: `model` and `emit` read no spec. (The document has some types in the notation of the spec, so `model` uses
`spec.types`, which parses it.) Files are read in `spec.load`, `model.mixins` and `coverage`, written
in `write`; `python.format` runs ruff; `cli` runs all stages. Run it with `python -m generator`.
"""

from pathlib import Path

#: The repository, whose files are generated.
ROOT = Path(__file__).resolve().parent.parent
