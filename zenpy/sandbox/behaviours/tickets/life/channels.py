"""The channel of a ticket about a phone call, and the text of such a ticket when it has none of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zenpy.sandbox.message import Json

INBOUND, OUTBOUND = 45, 46
_WAYS = {44: "voicemail", INBOUND: "inbound", OUTBOUND: "outbound"}
_TITLES = {44: "Voicemail from", INBOUND: "Call from", OUTBOUND: "Call to"}


def via_of(data: Json) -> Json | None:
    """The channel that a new ticket with this `via_id` has; None where that of the request counts."""
    way = _WAYS.get(data.get("via_id") or 0)
    if way is None:
        return None
    voice = data.get("voice_comment") or {}
    ends = {name: {"phone": voice[name]} if voice.get(name) else {} for name in ("from", "to")}
    return {"channel": "voice", "source": {**ends, "rel": way}}


def with_voice(data: Json) -> Json:
    """The data of a new ticket, with what follows from `via_id` and `voice_comment`."""
    via, voice = via_of(data), data.get("voice_comment")
    if via is None:
        return data
    data = {**data, "via": via}
    if isinstance(voice, dict) and not data.get("comment"):
        number = voice.get("to" if data["via_id"] == OUTBOUND else "from") or "unknown"
        parts = [f"{_TITLES[data['via_id']]}: {number}", voice.get("transcription_text")]
        public = {"public": voice["public"]} if "public" in voice else {}
        data["comment"] = {"body": "\n\n".join(str(part) for part in parts if part), **public}
    return data
