"""What holds for all tests: assertions in `tests.support` show their values, and no property has a deadline.

How long an example takes tells how busy the machine is, not whether the property holds.
"""

import hypothesis
import pytest

pytest.register_assert_rewrite("tests.support")
hypothesis.settings.register_profile("tests", deadline=None)
hypothesis.settings.load_profile("tests")
