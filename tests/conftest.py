"""What holds for all tests: assertions in `tests.support` show their values, and no property has a deadline.

What is made while tests are collected stays until the end, so that nothing of it is looked at for garbage: that took a
third of the collection.

How long an example takes tells how busy the machine is, not whether the property holds. The profile "long" is for
`make test-long`: the state machines take new runs for a minute each then (`tests.support.machines.running`).
"""

import gc
from collections.abc import Generator

import hypothesis
import pytest

pytest.register_assert_rewrite("tests.support")
hypothesis.settings.register_profile("tests", deadline=None)
hypothesis.settings.register_profile("long", deadline=None, print_blob=True)
hypothesis.settings.load_profile("tests")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Collect the tests without looking for garbage, and leave out later what is there now."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()
