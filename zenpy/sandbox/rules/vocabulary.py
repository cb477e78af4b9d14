"""Which conditions and actions the rules of an account may have; what Zendesk refuses in a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.problems import Problem, problem
from zenpy.sandbox.rules.conditions import BUSINESS, HOURS, SCALES, as_text
from zenpy.sandbox.values import is_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from zenpy.sandbox.message import Json

_CHANGES = frozenset(
    [
        "changed",
        "not_changed",
        "value",
        "value_previous",
        "not_value",
        "not_value_previous",
        "changed_to",
        "changed_from",
        "not_changed_to",
        "not_changed_from",
    ]
)
_SAME = frozenset({"is", "is_not"})
_LISTS = _SAME | {"includes", "not_includes", "present", "not_present"}
_ORDER = frozenset({"less_than", "greater_than", "less_than_equal", "greater_than_equal"})
_COUNTS = _SAME | _ORDER
_TEXTS = _SAME | {"includes", "not_includes"}
_HOURS = frozenset(f"{name}{more}" for name in ("is", "less_than", "greater_than") for more in ("", BUSINESS))
OPERATORS = (
    _CHANGES | _LISTS | _ORDER | _HOURS
    | {"includes_string", "not_includes_string", "within_previous_n_days", "within_next_n_days"}
)  # fmt: skip

#: The operators of the fields that have few; other fields may have any.
CONDITIONS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("status", "priority"), _COUNTS | _CHANGES | _LISTS),
    **dict.fromkeys(
        ("type", "group_id", "assignee_id", "requester_id", "organization_id", "brand_id", "ticket_form_id",
         "custom_status_id", "via_id", "current_via_id", "locale_id", "requester_locale_id", "satisfaction_score",
         "recipient", "role", "requester_role", "schedule_id", "within_schedule", "due_date", "received_from",
         "sent_to", "ticket_type_id", "via_subtype_id", "submitter_id", "satisfaction_reason_code"),
        _LISTS | _CHANGES | _ORDER,
    ),
    **dict.fromkeys(("current_tags", "tags"), _LISTS | _CHANGES),
    **dict.fromkeys(
        ("subject_includes_word", "comment_includes_word", "description_includes_word"), _TEXTS,
    ),
    **dict.fromkeys(
        ("update_type", "comment_is_public", "ticket_is_public", "in_business_hours", "is_business_hours", "attachment",
         "cc", "on_a_holiday", "privacy"),
        _LISTS,
    ),
    **dict.fromkeys(
        ("reopens", "replies", "agent_stations", "group_stations", "number_of_incidents",
         "requester_twitter_followers_count", "requester_twitter_statuses_count", "requester_twitter_verified"),
        _COUNTS,
    ),
    "exact_created_at": _COUNTS,
    **dict.fromkeys(HOURS, _HOURS | _SAME | _CHANGES | {"present", "not_present"}),
}  # fmt: skip
#: Conditions that may be sent without an operator.
WITHOUT_OPERATOR = frozenset({
    "update_type", "comment_is_public", "ticket_is_public", "in_business_hours", "is_business_hours", "recipient",
    "attachment", "cc", "requester_twitter_verified", "description_includes_word",
})  # fmt: skip
_CUSTOM = ("custom_fields_", "ticket_fields_")

#: The values of fields that have a fixed set of them.
VALUES: Mapping[str, frozenset[str]] = {
    "status": frozenset(SCALES["status"]),
    "priority": frozenset(SCALES["priority"]),
    "type": frozenset({"question", "incident", "problem", "task"}),
    "update_type": frozenset({"create", "change"}),
}

SHARED_ACTIONS = frozenset({
    "status", "type", "priority", "group_id", "assignee_id", "set_tags", "current_tags", "remove_tags",
    "custom_status_id", "ticket_form_id", "brand_id", "follower", "share_ticket", "subject", "cc", "due_date",
    "set_schedule", "locale_id", "side_conversation", "side_conversation_ticket", "side_conversation_slack",
    "priority_id", "organization_id",
})  # fmt: skip
NOTIFICATIONS = frozenset({
    "notification_user", "notification_group", "notification_target", "notification_webhook",
    "notification_sms_user", "notification_sms_group", "notification_messaging_csat", "notification_zis",
    "tweet_requester", "deflection", "satisfaction_score",
})  # fmt: skip
COMMENTS = frozenset({"comment_value", "comment_value_html", "comment_mode_is_public"})
#: The actions of each kind of rule, without custom fields.
ACTIONS: Mapping[str, frozenset[str]] = {
    "trigger": SHARED_ACTIONS | NOTIFICATIONS | COMMENTS,
    "automation": SHARED_ACTIONS | NOTIFICATIONS | COMMENTS,
    "macro": SHARED_ACTIONS | COMMENTS,
}


def invalid_rule(text: str, field: str = "base") -> Problem:
    """The error for a rule that is not valid."""
    details = {field: [{"description": text}]}
    return problem(422, "RecordInvalid", "Record validation errors", details=details)


def check_conditions(conditions: object, name: str = "conditions") -> None:
    """Refuse conditions that Zendesk does not know.

    Raises:
        Problem: a 422, a condition has no field, or an unknown field, operator or value.
    """
    if not isinstance(conditions, dict):
        raise invalid_rule(f"Invalid {name}: send an object with the lists all and any")
    for part in ("all", "any"):
        many = conditions.get(part)
        if many is not None and not isinstance(many, list):
            raise invalid_rule(f"Invalid {name}: {part} must be a list")
        for one in many or []:
            if not isinstance(one, dict):
                raise invalid_rule(
                    f"Invalid {name}: each condition is an object with field, operator and value"
                )
            _check_condition(one, name)


def _check_condition(one: Json, name: str) -> None:
    field, operator = as_field(one.get("field")), one.get("operator")
    if not field:
        raise invalid_rule(f"Invalid {name}: a condition names no field")
    known = operators_of(field)
    if known is None:
        raise invalid_rule(f"Invalid {name}: {field} is not a valid field")
    if operator in (None, ""):
        if field not in WITHOUT_OPERATOR:
            raise invalid_rule(f"Invalid {name}: the condition on {field} has no operator")
    elif operator not in known:
        raise invalid_rule(f"Invalid {name}: {operator} is not a valid operator for {field}")
    allowed = VALUES.get(field)
    for value in one["value"] if isinstance(one.get("value"), list) else [one.get("value")]:
        if allowed is not None and as_text(value) and as_text(value) not in allowed:
            raise invalid_rule(f"Invalid {name}: {value} is not a valid value for {field}")


def operators_of(field: str) -> frozenset[str] | None:
    """The operators of a field; None for a field that conditions cannot have."""
    if field in CONDITIONS:
        return CONDITIONS[field]
    if is_custom(field) or ":" in field or "." in field:
        return OPERATORS
    return None


def is_custom(field: str) -> bool:
    """Whether the name of a condition or an action stands for a custom field of tickets."""
    return field.startswith(_CUSTOM) and is_id(custom_id(field))


def custom_id(field: str) -> str:
    """The id of the custom field that a name stands for."""
    return field.rpartition("_")[2]


def check_actions(actions: object, kind: str) -> None:
    """Refuse actions that a kind of rule (`trigger`, `automation`, `macro`) cannot have.

    Raises:
        Problem: a 422, there are none, or one has an unknown field or value.
    """
    if not isinstance(actions, list):
        raise invalid_rule("Invalid actions: send a list")
    if not actions:
        raise invalid_rule("Invalid actions: You must select at least one action")
    for one in actions:
        field = as_field(one.get("field")) if isinstance(one, dict) else ""
        if not field:
            raise invalid_rule("Invalid actions: each action is an object with field and value")
        if not (field in ACTIONS[kind] or is_custom(field) or ":" in field or "." in field):
            raise invalid_rule(f"Invalid actions: {field} is not a valid action")
        value, allowed = one.get("value"), VALUES.get(field)
        if allowed is not None and as_text(value) and as_text(value) not in allowed:
            raise invalid_rule(f"Invalid actions: {value} is not a valid value for {field}")
        if kind == "macro" and field == "status" and as_text(value) in ("new", "closed"):
            raise invalid_rule(f"Invalid actions: a macro cannot set the status to {value}")


def as_field(value: object) -> str:
    """The name of a field; empty for what is none."""
    return value if isinstance(value, str) else ""


def fields_of(conditions: Iterable[Mapping[str, object]]) -> set[str]:
    """The fields that conditions ask for."""
    return {as_field(one.get("field")) for one in conditions}
