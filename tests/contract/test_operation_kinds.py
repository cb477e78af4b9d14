"""The kinds that the generator writes, as plain strings, are exactly those of the runtime."""

from __future__ import annotations

from typing import get_args

import pytest

from generator.spec import model as spec
from tests.support.methods import all_methods
from zenpy.lib.calls import operation as runtime
from zenpy.lib.mixins import article_attachments, chats, zenpy2

FORMS = [form for _, form in all_methods()]
FORMS += [
    form
    for module in (article_attachments, chats, zenpy2)
    for method in vars(module).values()
    if isinstance(method, runtime.Method)
    for form in method.forms
]
OPERATIONS = [form.operation for form in FORMS]


@pytest.mark.parametrize(
    ("written", "known"),
    [
        (spec.RESULTS, runtime.ResultKind),
        (spec.PAGES, runtime.PageForm),
        ({*spec.STYLES} - {"brackets"}, runtime.ParamStyle),  # written as `repeat`
        ({one.body.kind for one in OPERATIONS if one.body}, runtime.BodyKind),
        ({argument.place for form in FORMS for argument in form.arguments}, runtime.ArgumentPlace),
        ({load.place for one in OPERATIONS for load in one.sideloads.values()}, runtime.SideloadPlace),
    ],
    ids=["results", "pages", "styles", "bodies", "arguments", "sideloads"],
)
def test_the_generator_and_the_runtime_have_the_same_kinds(written: object, known: object) -> None:
    assert set(written) == set(get_args(known))  # type: ignore[call-overload]  # an iterable of strings


def test_every_operation_has_kinds_that_are_known() -> None:
    for one in OPERATIONS:
        assert one.result.kind in get_args(runtime.ResultKind)
        assert {*one.pages} <= {*get_args(runtime.PageForm)}
        assert {param.style for param in one.query} <= {*get_args(runtime.ParamStyle)}
