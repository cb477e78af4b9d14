"""The headers that Support sends with each answer, and the address of what was created.

Only the core of Support sends them; the Help Center, Talk, Chat and webhooks do not.
"""

from __future__ import annotations

from dataclasses import replace
from hashlib import md5
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zenpy.sandbox.message import Response
    from zenpy.sandbox.routes import Route

FIXED = {"X-Zendesk-API-Version": "v2", "X-Zendesk-Application-Version": "v1", "X-Runtime": "0.010000"}
FRESH, NEVER_STORED = "max-age=0, private, must-revalidate", "no-cache"


def headers_of(route: Route | None, response: Response) -> dict[str, str]:
    """The headers of an answer beside those that it has; none where another product than Support answers."""
    if route is None or route.product != "support" or route.server:
        return {}
    if response.status not in (200, 201):
        return {**FIXED, "Cache-Control": NEVER_STORED}
    tag = md5(response.body, usedforsecurity=False).hexdigest()
    address = _address_of_new_record(route, response)
    return {**FIXED, "Cache-Control": FRESH, "ETag": f'W/"{tag}"'} | (
        {"Location": address} if address else {}
    )


def in_style_of_product(route: Route | None, response: Response) -> Response:
    """An answer as its product writes it: texts of the Help Center without angle brackets, webhooks with few headers."""
    product = route.product if route is not None else ""
    kind = response.headers.get("Content-Type", "")
    if product == "help_center" and kind.startswith("application/json"):
        body = response.body.replace(b"<", rb"\u003c").replace(b">", rb"\u003e")
        return replace(response, body=body)
    if product == "webhooks":
        headers = {
            name: value for name, value in response.headers.items() if not name.startswith("ratelimit-")
        }
        return replace(response, headers={**headers, "Content-Type": kind.partition(";")[0]})
    return response


def _address_of_new_record(route: Route, response: Response) -> str | None:
    """Where the record is that a call has created; of an upload, where its file is."""
    stored = response.status == 201 or (response.status == 200 and route.last == "create_or_update")
    if route.method != "POST" or not stored or not response.body:
        return None
    data = response.data()
    records = [data.get(route.key)] if route.key and isinstance(data, dict) else []
    if not records and isinstance(data, dict):
        records = list(data.values())  # a ticket with its audit
    record = next((one for one in records if isinstance(one, dict)), {})
    if route.path.endswith("/uploads"):
        record = record.get("attachment") or {}
        return str(record.get("content_url")) if record else None
    url = record.get("url")
    return url if isinstance(url, str) and url.endswith(".json") else None
