"""The `otel` extra: the standard instrumentation of httpx sees every request, without credentials."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from zenpy import AsyncZenpy, Zenpy
from zenpy.sandbox import Sandbox


@pytest.fixture
def spans() -> Iterator[InMemorySpanExporter]:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    yield exporter
    instrumentor.uninstrument()


def method_and_status(span: ReadableSpan) -> tuple[str, object]:
    attributes = dict(span.attributes or {})
    return span.name, attributes.get("http.response.status_code", attributes.get("http.status_code"))


def test_each_try_is_a_span(spans: InMemorySpanExporter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zenpy.lib.http.transport.time.sleep", lambda seconds: None)
    sandbox = Sandbox()
    sandbox.fail("GET", status=502)
    with sandbox.serve() as server, Zenpy(base_url=server.url, oauth_token="secret") as client:
        client.users.me()
    assert [method_and_status(span) for span in spans.get_finished_spans()] == [("GET", 502), ("GET", 200)]
    assert not any("secret" in span.to_json() for span in spans.get_finished_spans())


def test_the_async_client_is_traced_too(spans: InMemorySpanExporter) -> None:
    async def main(url: str) -> None:
        async with AsyncZenpy(base_url=url, oauth_token="secret") as client:
            await client.users.me()

    with Sandbox().serve() as server:
        asyncio.run(main(server.url))
    assert [method_and_status(span) for span in spans.get_finished_spans()] == [("GET", 200)]
