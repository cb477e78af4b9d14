"""Reads the answers to `POST /oauth/tokens`: new tokens, or why there are none."""

from __future__ import annotations

import json

from zenpy.lib.auth.tokens import Tokens
from zenpy.lib.exception import DecodingError
from zenpy.lib.http.message import Response


def parse_tokens(response: Response, requested_at: float, former_refresh: str | None = None) -> Tokens:
    """The tokens in an answer. Their lifetime is counted from the time of the request, so their end is never too late."""
    body = _parse_body(response)
    access = body.get("access_token")
    if not isinstance(access, str) or not access:
        raise DecodingError(
            "The answer to POST /oauth/tokens holds no access token; is the subdomain right?",
            status=response.status,
            request_id=response.headers.get("x-zendesk-request-id"),
        )
    refresh, scope = body.get("refresh_token"), body.get("scope")
    return Tokens(
        access_token=access,
        refresh_token=refresh if isinstance(refresh, str) and refresh else former_refresh,
        expires_at=_end_time(requested_at, body.get("expires_in")),
        refresh_expires_at=_end_time(requested_at, body.get("refresh_token_expires_in")),
        scope=scope if isinstance(scope, str) else None,
    )


def _end_time(start: float, seconds: object) -> float | None:
    return start + seconds if isinstance(seconds, int | float) and not isinstance(seconds, bool) else None


def parse_refusal(response: Response) -> tuple[str, str]:
    """The code and the text of a refusal."""
    body = _parse_body(response)
    code, text = body.get("error"), body.get("error_description")
    return (code if isinstance(code, str) else "", text if isinstance(text, str) else "")


def _parse_body(response: Response) -> dict[str, object]:
    """The decoded body; empty if it is not a JSON object (the error of the decoder would contain the tokens)."""
    try:
        found = json.loads(response.body)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
