"""Which calls of webhooks are accepted, with which shapes of headers, and that nothing shows the secret."""

from __future__ import annotations

import base64
import copy
import hashlib
import hmac
import pickle
import traceback
from datetime import UTC, datetime, timedelta, timezone
from email.message import Message
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zenpy.lib.api_objects.webhooks import WebhookSecret
from zenpy.lib.exception import ConfigurationError, ZenpyException
from zenpy.webhooks import (
    Delivery,
    Headers,
    MissingSignature,
    StaleSignature,
    Webhook,
    WebhookError,
    WrongSignature,
    sign,
)

SECRET = "kept-between-us-and-zendesk"
OLD = "kept-until-last-week"
BODY = b'{"type":"zen:event-type:ticket.created","id":"e-1"}'
SENT = "2026-03-25T05:09:27Z"
NOW = datetime(2026, 3, 25, 5, 9, 27, tzinfo=UTC).timestamp()
SIGNATURE = "X-Zendesk-Webhook-Signature"
TIMESTAMP = "X-Zendesk-Webhook-Signature-Timestamp"


def signature(secret: str = SECRET, timestamp: str = SENT, body: bytes = BODY) -> str:
    """Zendesk's rule, written down a second time."""
    return base64.b64encode(
        hmac.new(secret.encode(), timestamp.encode() + body, hashlib.sha256).digest()
    ).decode()


def headers(secret: str = SECRET, timestamp: str = SENT, body: bytes = BODY) -> dict[str, str]:
    return {
        SIGNATURE: signature(secret, timestamp, body),
        TIMESTAMP: timestamp,
        "X-Zendesk-Webhook-Id": "01WEBHOOK",
        "X-Zendesk-Webhook-Invocation-Id": "01INVOCATION",
    }


def webhook(*secrets: str, window: float | None = 300, after: float = 0) -> Webhook:
    return Webhook(*(secrets or (SECRET,)), window=window, clock=lambda: NOW + after)


# -- signatures ------------------------------------------------------------------------------------------------------


def test_a_known_signature_is_accepted() -> None:
    """Computed with openssl, so that no Python is trusted but the one under test."""
    accepted = Webhook("secret", clock=lambda: NOW).verify(
        {SIGNATURE: "hpNEJ3zN5Jsiowia39balW3jMgclomjZY33kMZ2w2+A=", TIMESTAMP: SENT}, b'{"a":1}'
    )
    assert accepted == Delivery(
        webhook_id=None, invocation_id=None, sent=datetime(2026, 3, 25, 5, 9, 27, tzinfo=UTC)
    )


def test_what_zendesk_signs_is_accepted_with_its_ids() -> None:
    """rule H1"""
    accepted = webhook().verify(headers(), BODY)
    assert (accepted.webhook_id, accepted.invocation_id) == ("01WEBHOOK", "01INVOCATION")
    assert accepted.sent == datetime(2026, 3, 25, 5, 9, 27, tzinfo=UTC)


def test_an_empty_body_is_signed_as_well() -> None:
    assert webhook().event(headers(body=b""), b"").data == b""
    with pytest.raises(WrongSignature):
        webhook().verify(headers(body=b""), b" ")


@pytest.mark.parametrize("body", [BODY, bytearray(BODY), memoryview(BODY), BODY.decode()])
def test_a_body_may_be_bytes_or_text(body: bytes | bytearray | memoryview | str) -> None:
    assert webhook().event(headers(), body).id == "e-1"


def test_text_beyond_ascii_counts_as_utf_8() -> None:
    body = '{"name":"Zoë 🦊"}'
    assert webhook().event(headers(body=body.encode()), body).data == {"name": "Zoë 🦊"}
    with pytest.raises(WrongSignature):
        webhook().verify(headers(), "half of a pair: \ud83e")


@pytest.mark.parametrize(
    "altered",
    [
        (headers(secret="another"), BODY),
        (headers(), BODY + b"\n"),
        (headers(), b""),
        ({**headers(), TIMESTAMP: "2026-03-25T05:09:28Z"}, BODY),
        ({**headers(), TIMESTAMP: "2026-03-25T05:09:27+00:00"}, BODY),
        ({**headers(), SIGNATURE: signature().rstrip("=")}, BODY),
        ({**headers(), SIGNATURE: signature() + "="}, BODY),
        ({**headers(), SIGNATURE: signature().lower()}, BODY),
        ({**headers(), SIGNATURE: "sha256=" + signature()}, BODY),
        ({**headers(), SIGNATURE: "never base64 ✗"}, BODY),
        ({**headers(), SIGNATURE: base64.b64encode(b"short").decode()}, BODY),
    ],
    ids=lambda value: None,
)
def test_another_secret_body_timestamp_or_signature_is_refused(altered: tuple[dict[str, str], bytes]) -> None:
    with pytest.raises(WrongSignature, match="None of the known secrets"):
        webhook().event(*altered)


def _flipped(original: bytes, place: int, to: int) -> bytes:
    place %= len(original)
    other = to if to != original[place] else (to + 1) % 256
    return original[:place] + bytes([other]) + original[place + 1 :]


@given(
    body=st.binary(min_size=1, max_size=200),
    part=st.sampled_from(["body", "timestamp", "signature"]),
    place=st.integers(min_value=0),
    to=st.integers(0, 255),
)
def test_any_other_byte_is_refused(body: bytes, part: str, place: int, to: int) -> None:
    sent = {"body": body, "timestamp": SENT.encode(), "signature": signature(body=body).encode()}
    assert webhook().verify({SIGNATURE: sent["signature"], TIMESTAMP: sent["timestamp"]}, sent["body"])
    sent[part] = _flipped(sent[part], place, to)
    with pytest.raises(WrongSignature):
        webhook(window=None).verify(
            {SIGNATURE: sent["signature"], TIMESTAMP: sent["timestamp"]}, sent["body"]
        )


@given(st.text(min_size=1).filter(lambda text: text == text.strip()), st.binary(max_size=100))
def test_what_sign_makes_is_what_zendesk_would_send(secret: str, body: bytes) -> None:
    made = sign(secret, body, at=datetime.fromisoformat(SENT))
    assert made[SIGNATURE] == signature(secret, SENT, body)
    assert webhook(secret).verify(made, body).sent == datetime.fromisoformat(SENT)


# -- replacing secrets -----------------------------------------------------------------------------------------------


def test_while_a_secret_is_replaced_both_are_good() -> None:
    both = webhook(SECRET, OLD)
    assert both.verify(headers(SECRET), BODY)
    assert both.verify(headers(OLD), BODY)
    with pytest.raises(WrongSignature):
        webhook(SECRET).verify(headers(OLD), BODY)


def test_all_secrets_are_tried_whichever_is_right(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[bytes, bytes]] = []

    def compare(one: bytes, other: bytes) -> bool:
        compared.append((one, other))
        return one == other

    monkeypatch.setattr(hmac, "compare_digest", compare)
    webhook(SECRET, OLD, "third").verify(headers(SECRET), BODY)
    assert [one.decode() for one, _ in compared] == [signature(s) for s in (SECRET, OLD, "third")]


def test_a_secret_may_be_the_record_the_client_reads() -> None:
    assert Webhook(WebhookSecret(secret=SECRET), clock=lambda: NOW).verify(headers(), BODY)
    assert sign(WebhookSecret(secret=SECRET), BODY, at=datetime.fromisoformat(SENT))[SIGNATURE] == signature()


@pytest.mark.parametrize(
    ("secrets", "says"),
    [((), "missing"), (("",), "empty"), ((SECRET, ""), "empty"), ((SECRET + "\n",), "white space")],
)
def test_secrets_that_protect_nothing_are_refused(secrets: tuple[str, ...], says: str) -> None:
    with pytest.raises(ConfigurationError, match=says) as caught:
        Webhook(*secrets)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("secret", [None, 5, b"bytes", WebhookSecret()])
def test_a_secret_that_is_no_text_is_refused(secret: Any) -> None:
    with pytest.raises(TypeError, match="A signing secret is text"):
        Webhook(secret)


# -- the window ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("after", [0, 299, 300, -300])
def test_within_the_window_a_call_is_accepted(after: float) -> None:
    assert webhook(after=after).verify(headers(), BODY)


@pytest.mark.parametrize(
    ("after", "says"),
    [(300.5, "signed 300 seconds ago"), (86400, "ago"), (-301, "301 seconds in the future")],
)
def test_outside_the_window_a_call_is_refused(after: float, says: str) -> None:
    with pytest.raises(StaleSignature, match=says) as caught:
        webhook(after=after).verify(headers(), BODY)
    assert caught.value.age == after
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.age, str(again)) == (after, str(caught.value))


def test_the_window_can_be_another_or_none() -> None:
    assert webhook(window=3600, after=3600).verify(headers(), BODY)
    assert webhook(window=None, after=1e9).verify(headers(), BODY)
    with pytest.raises(StaleSignature):
        webhook(window=0, after=1).verify(headers(), BODY)
    for wrong in (-1, float("nan")):
        with pytest.raises(ConfigurationError, match="window"):
            Webhook(SECRET, window=wrong)


def test_a_timestamp_that_is_no_moment_has_no_age() -> None:
    strange = headers(timestamp="yesterday")
    with pytest.raises(StaleSignature, match="no moment") as caught:
        webhook().verify(strange, BODY)
    assert caught.value.age is None
    assert webhook(window=None).verify(strange, BODY).sent is None


def test_a_wrong_signature_counts_before_a_stale_one() -> None:
    """A caller without the secret gets no information about the clock."""
    with pytest.raises(WrongSignature):
        webhook(after=9999).verify(headers("another"), BODY)


def test_zones_and_fractions_of_timestamps_are_understood() -> None:
    for timestamp in ("2026-03-25T07:09:27+02:00", "2026-03-25T05:09:27.123456789Z", "2026-03-25 05:09:27"):
        assert webhook(window=1).verify(headers(timestamp=timestamp), BODY)


# -- headers ---------------------------------------------------------------------------------------------------------


class PairsOnly:
    """An iterable of pairs that is not a mapping, such as Werkzeug's headers."""

    def items(self) -> list[tuple[str, str]]:
        return list(headers().items())


def message() -> Message:
    found = Message()
    for name, value in headers().items():
        found[name] = value
    return found


SHAPES: list[Headers] = [
    headers(),
    {name.lower(): value for name, value in headers().items()},
    {name.upper(): value for name, value in headers().items()},
    {name.encode(): value.encode() for name, value in headers().items()},
    {
        **{"HTTP_" + name.upper().replace("-", "_"): value for name, value in headers().items()},
        "wsgi.version": (1, 0),
        "CONTENT_LENGTH": "51",
    },
    [(name.lower().encode(), value.encode()) for name, value in headers().items()],
    [(name, value) for name, value in headers().items()],
    iter(headers().items()),
    {name: [value] for name, value in headers().items()},
    [*headers().items(), *headers().items()],
    message(),
    PairsOnly(),
]


@pytest.mark.parametrize("shape", SHAPES, ids=range(len(SHAPES)))
def test_headers_come_in_many_shapes(shape: Headers) -> None:
    accepted = webhook().verify(shape, BODY)
    assert (accepted.webhook_id, accepted.invocation_id) == ("01WEBHOOK", "01INVOCATION")


@pytest.mark.parametrize("missing", [SIGNATURE, TIMESTAMP])
@pytest.mark.parametrize("empty", [True, False])
def test_a_missing_header_is_named(missing: str, empty: bool) -> None:
    some = {name: value for name, value in headers().items() if name != missing}
    with pytest.raises(MissingSignature, match=f"no header {missing}\\."):
        webhook().event({**some, missing: ""} if empty else some, BODY)


def test_ids_are_none_when_they_are_not_sent() -> None:
    bare = {SIGNATURE: signature(), TIMESTAMP: SENT, "X-Zendesk-Webhook-Id": ""}
    event = webhook().event(bare, BODY)
    assert (event.webhook_id, event.invocation_id) == (None, None)


@pytest.mark.parametrize("name", [SIGNATURE, TIMESTAMP, "X-Zendesk-Webhook-Invocation-Id"])
def test_a_header_with_two_values_is_refused(name: str) -> None:
    with pytest.raises(WebhookError, match=f"{name} came more than once"):
        webhook().verify([*headers().items(), (name.lower(), "another")], BODY)


@pytest.mark.parametrize("wrong", [5, None, "X-Zendesk", [1, 2], ["abc"]])
def test_what_is_no_headers_is_refused(wrong: Any) -> None:
    with pytest.raises(TypeError, match="give a mapping"):
        webhook().verify(wrong, BODY)


def test_a_header_that_is_no_text_is_refused() -> None:
    with pytest.raises(TypeError, match="give str or bytes"):
        webhook().verify({SIGNATURE: 5, TIMESTAMP: SENT}, BODY)


@pytest.mark.parametrize("body", [None, {"a": 1}, [1]])
def test_a_decoded_body_is_refused(body: Any) -> None:
    with pytest.raises(TypeError, match="raw bytes"):
        webhook().event(headers(), body)


# -- sign ------------------------------------------------------------------------------------------------------------


def test_sign_makes_a_call_of_now_with_an_id_of_its_own() -> None:
    first, second = sign(SECRET, BODY), sign(SECRET, BODY)
    real = Webhook(SECRET)
    assert real.event(first, BODY).invocation_id != real.event(second, BODY).invocation_id
    made = sign(SECRET, BODY, webhook_id="w", invocation_id="i")
    assert (real.verify(made, BODY).webhook_id, real.verify(made, BODY).invocation_id) == ("w", "i")
    assert sign(SECRET)[SIGNATURE] != first[SIGNATURE]


def test_sign_writes_a_moment_with_its_zone() -> None:
    naive = datetime(2026, 3, 25, 5, 9, 27)
    assert sign(SECRET, BODY, at=naive)[TIMESTAMP] == SENT
    east = naive.replace(tzinfo=timezone(timedelta(hours=2)))
    assert sign(SECRET, BODY, at=east)[TIMESTAMP] == "2026-03-25T05:09:27+02:00"


# -- secrecy ---------------------------------------------------------------------------------------------------------


def test_a_webhook_does_not_show_its_secrets() -> None:
    receiver = webhook(SECRET, OLD)
    assert repr(receiver) == "Webhook(<2 secrets>, window=300)"
    assert repr(webhook(window=None)) == "Webhook(<1 secret>, window=None)"
    for slot in receiver.__slots__:
        assert SECRET not in repr(getattr(receiver, slot))
    for copying in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="never pickled or copied"):
            copying(receiver)
        with pytest.raises(TypeError, match="never pickled or copied"):
            copying(receiver._keys[0])


REFUSED: list[tuple[type[WebhookError], Webhook, Headers, bytes]] = [
    (WrongSignature, webhook(), headers("another"), BODY),
    (WrongSignature, webhook(), headers(), b"altered"),
    (StaleSignature, webhook(after=9999), headers(), BODY),
    (MissingSignature, webhook(), {SIGNATURE: signature()}, BODY),
    (WebhookError, webhook(), [*headers().items(), (SIGNATURE, signature("another"))], BODY),
]


@pytest.mark.parametrize("refused", REFUSED, ids=lambda refused: refused[0].__name__)
def test_an_error_contains_neither_secret_nor_signature(
    refused: tuple[type[WebhookError], Webhook, Headers, bytes],
) -> None:
    kind, receiver, given_headers, body = refused
    with pytest.raises(kind) as caught:
        receiver.event(given_headers, body)
    error = caught.value
    assert isinstance(error, ZenpyException)
    assert type(error) is kind
    exposed = (
        f"{error}{error!r}{vars(error)}{pickle.dumps(error)!r}{''.join(traceback.format_exception(error))}"
    )
    for hidden in (SECRET, signature(), signature("another"), signature(body=body)):
        assert hidden not in exposed


def test_the_frames_of_an_error_hold_neither_the_secret_nor_the_right_signature() -> None:
    """Error reporters send local variables along."""
    body = b"what somebody made up"
    with pytest.raises(WrongSignature) as caught:
        webhook().event(headers(), body)
    ours = [
        frame
        for frame, _ in traceback.walk_tb(caught.value.__traceback__)
        if Path(frame.f_code.co_filename).parent.name == "webhooks"
    ]
    assert ours
    exposed = repr([frame.f_locals for frame in ours])
    assert SECRET not in exposed
    assert signature(body=body) not in exposed
