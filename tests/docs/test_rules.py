"""Every rule of docs/rules.md is held by a test that names it, and tests name no rule that is not there."""

from __future__ import annotations

from tests.support.named_rules import documented, named

RULE = r"[AEHLRW]\d+"


def test_every_rule_has_a_test_and_every_test_its_rule() -> None:
    rules = documented("rules.md", RULE)
    assert len(rules) == len(set(rules)) >= 51
    assert sorted(set(rules) ^ named("rules?", RULE)) == []
