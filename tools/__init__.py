"""`make tools`: tries the OpenAPI document in the tools that other people use, and writes down what came of it.

    __main__ ──► checks ──► environment
                 table

Everything is installed below build/tools, in the versions that package.json and requirements.txt name.
"""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
#: The document that is in the wheel.
DOCUMENT = ROOT / "zenpy" / "zendesk.openapi.json"
