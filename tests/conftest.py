"""Assertions in `tests.support` show their values, as those in the tests do."""

import pytest

pytest.register_assert_rewrite("tests.support")
