"""What holds for all tests: assertions in `tests.support` show their values, and no property has a deadline.

How long an example takes tells how busy the machine is, not whether the property holds. The profile "long" is for
`make test-long`: the state machines take new runs for a minute each then (`tests.support.machines.running`).
"""

import hypothesis
import pytest

pytest.register_assert_rewrite("tests.support")
hypothesis.settings.register_profile("tests", deadline=None)
hypothesis.settings.register_profile("long", deadline=None, print_blob=True)
hypothesis.settings.load_profile("tests")
