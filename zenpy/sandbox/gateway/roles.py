"""Who may call what: an admin everything, an agent nothing of the admins, an end user what is meant for end users.

The tables name operations as `Route.name` does, by method and path (`PUT users/{}`), with a prefix or the whole of it. An
operation that no table names is for agents.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from zenpy.sandbox.features import FORBIDDEN
from zenpy.sandbox.problems import Problem, forbidden_page, invalid_endpoint, unauthorized

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.routes import Route

LIGHT_AGENT = 1


def _any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})$" for one in patterns))


#: For admins only, the reading operations included.
_ADMINS = _any_of(
    r"\w+ (audit_logs|access_logs|api_tokens|brand_agents|deletion_schedules|queues|remote_authentications).*",
    r"\w+ (resource_collections|security_settings|target_failures|ticket_audits|group_slas|slas)\b.*",
    r"\w+ (satisfaction_ratings|satisfaction_reasons)\b.*",
    r"\w+ oauth/(clients|global_clients)\b.*",
    r"(GET|POST) oauth/tokens",
    r"GET incremental/(?!custom_objects).*",
    r"GET (approval_requests|organization_merges/\{\}|organizations/\{\}/merges|brands/(\{\}/)?check_host_mapping)",
    r"GET (brands/\{\}/agents|custom_objects/limits/object_limit|workspaces/\{\}|users/me/oauth/clients)",
    r"\w+ (custom_objects/\{\}/(access_rules|permission_policies)|users/\{\}/brand_agents)\b.*",
    r"\w+ (webhooks|apps/(?!location)|guide/theming)\b.*",
)
#: For admins only, as far as they write.
_ADMINS_WRITE = _any_of(
    r"(account/settings|any_channel|brands|custom_roles|custom_status|custom_statuses|imports/tickets)\b.*",
    r"(organization_fields|ticket_fields|ticket_forms|user_fields|workspaces|routing)\b.*",
    r"(sharing_agreements|targets|task_list_templates|it_asset_management/(?!assets/search)|business_hours)\b.*",
    r"(triggers|trigger_categories|automations|groups|group_memberships|recipient_addresses)\b.*",
    r"users/\{\}/group_memberships(/\{\})?",
    r"(dynamic_content|capacity|email_notifications|object_layouts)\b.*",
    r"custom_objects(/\{\}(/(fields|triggers)\b.*)?)?",
    r"organizations(/\{\}(/merge)?|/create_many|/update_many|/destroy_many|/create_or_update)?",
    r"(organization_memberships/create_many|users/destroy_many|users/logout_many|push_notification_devices.*)",
    r"users/\{\}/password",
    r"guide/(permission_groups|redirect_rules|external_content)\b.*",
    r"help_center/(\{\}/)?(categories|user_segments|integration)\b.*",
    r"help_center/(\{\}/)?sections/\{\}(/source_locale|/translations|/access_policy)?",
    r"(community/topics(/\{\}(/access_policy)?)?|gather/badge\w*\b.*)",
)
#: What an agent may do although it stands in the tables above.
_AGENTS = _any_of(
    r"PUT users/\{\}/password",
    r"PUT organizations/\{\}",  # but only the notes
    r"(POST|PUT) help_center/(\{\}/)?categories/\{\}/(sections|source_locale)",
    r"PUT help_center/(\{\}/)?(categories|sections)/\{\}/translations/\{\}",
    r"POST help_center/(\{\}/)?sections/\{\}/articles",
    r"POST routing/(attributes|agents/instance_values/jobs)",
    r"POST groups/\{\}/users",
)
#: What an agent of a custom role may do, by the switch of the role that says so.
_BY_CUSTOM_ROLE = {
    "manage_automations": _any_of(r"\w+ automations\b.*"),
    "manage_business_rules": _any_of(r"\w+ (automations|triggers|trigger_categories|slas|group_slas)\b.*"),
    "manage_contextual_workspaces": _any_of(r"\w+ workspaces\b.*"),
    "manage_deletion_schedules": _any_of(r"\w+ deletion_schedules\b.*"),
    "manage_dynamic_content": _any_of(r"\w+ dynamic_content\b.*"),
    "manage_extensions_and_channels": _any_of(
        r"\w+ (webhooks|targets|target_failures|recipient_addresses)\b.*"
    ),
    "manage_group_memberships": _any_of(r"\w+ (users/\{\}/)?group_memberships\b.*"),
    "manage_groups": _any_of(r"\w+ groups\b.*"),
    "manage_organization_fields": _any_of(r"\w+ organization_fields\b.*"),
    "manage_organizations": _any_of(r"\w+ organization(s|_merges|_memberships)\b.*"),
    "manage_roles": _any_of(r"\w+ custom_roles\b.*"),
    "manage_skills": _any_of(r"\w+ routing\b.*"),
    "manage_slas": _any_of(r"\w+ (slas|group_slas)\b.*"),
    "manage_ticket_fields": _any_of(r"\w+ ticket_fields\b.*"),
    "manage_ticket_forms": _any_of(r"\w+ ticket_forms\b.*"),
    "manage_triggers": _any_of(r"\w+ (triggers|trigger_categories)\b.*"),
    "manage_user_fields": _any_of(r"\w+ user_fields\b.*"),
    "organization_editing": _any_of(r"\w+ organizations\b.*"),
    "view_access_logs": _any_of(r"\w+ access_logs\b.*"),
    "view_audit_logs": _any_of(r"\w+ audit_logs\b.*"),
}
#: What an end user may do.
_END_USERS = _any_of(
    r"\w+ (requests|uploads|end_users|organization_subscriptions|sessions|push_notification_devices)\b.*",
    r"GET (organizations|users)/\{\}/(requests|organization_subscriptions|subscriptions|organization_memberships)",
    r"GET (organization_memberships(/\{\})?|custom_statuses(/\{\})?|locales.*|ticket_fields(/show_many)?|attachments/\{\})",
    r"GET (ticket_forms(/show_many|/\{\}(/ticket_form_statuses)?)?|ticket_form_statuses/show_many)",
    r"GET (users/\{\}|users/\{\}/(identities.*|password/requirements|sessions.*))",
    r"PUT users/\{\}(/identities/\{\}/make_primary|/password)?",
    r"\w+ users/me\b(?!/(settings|oauth)).*",
    r"DELETE users/(me/logout|\{\}/sessions.*)",
    r"(GET|DELETE) oauth/tokens/.*",
    r"POST tickets/\{\}/satisfaction_rating",
    r"(GET|POST) guide/survey_responses.*",
    r"POST custom_objects/\{\}/records/search",
    r"GET custom_objects/\{\}/records.*",
    r"(GET|POST) approval_workflow_instances/\{\}/approval_requests.*",
    # The Help Center: reading, and what readers write.
    r"GET (help_center|community|gather|guide/(content_tags|search|medias|user_images))\b"
    r"(?!.*/(user_segments|permission_groups|missing|incremental|access_policy|integration)).*",
    r"POST (guide/user_images.*|help_center/deflection\b.*)",
    r"\w+ (help_center/(\{\}/)?(articles|sections)/\{\}|community/(posts|topics)/\{\})/(comments|subscriptions)\b.*",
    r"POST (help_center/(\{\}/)?articles|community/posts)/\{\}/(up|down)",
    r"(POST community/posts|(PUT|DELETE) community/posts/\{\}|(GET|DELETE) help_center/votes/\{\})",
    r"\w+ help_center/users/\{\}/user_subscriptions.*",
)
#: What needs no credentials.
_ANYONE = _any_of(
    r"GET (help_center|community|locales|guide/search)\b(?!.*/(user_segments|permission_groups|incremental|integration)).*",
    r"POST (requests|guide/user_images.*|help_center/deflection\b.*|uploads)",
    r"GET (users/me|ticket_fields|ticket_forms)",
    r"POST /oauth/tokens",
)


_BULK_IMPORT = ("POST users/create_many", "POST users/create_or_update_many")


def is_for_anyone(route: Route) -> bool:
    """Whether an operation needs no credentials."""
    return _ANYONE.match(route.name) is not None


def role_of(user: Record) -> str:
    """The role of a user: `admin`, `agent`, `light_agent` or `end-user`."""
    role = str(user.get("role") or "end-user")
    if role == "agent" and user.get("role_type") == LIGHT_AGENT:
        return "light_agent"
    return role


def writes_only_notes(account: Account) -> bool:
    """Whether the user of the request is a light agent, whose comments are private whatever is sent."""
    user = account.user
    if user is None or user.get("role") != "agent":
        return False
    return role_of(user) == "light_agent" or bool(user.get("only_private_comments"))


def check_access(account: Account, route: Route) -> None:
    """Refuse an operation that the plan lacks, and one that the user of the request may not call.

    Raises:
        Problem: a 403, the role of the user or the plan does not have it; a 404, the plan does not have the path; a 401, the
            operation is not for end users and says so in this way.
    """
    if account.routes.about or route.server:
        return
    lacking = account.features.lacking(route.parts)
    if lacking is not None:
        raise forbidden_page() if lacking in FORBIDDEN else invalid_endpoint()
    if route.name in _BULK_IMPORT and not account.features["bulk_user_import"]:
        raise forbidden_page()
    user = account.user
    if user is None:
        if route.name == "POST requests" and not account.features["anonymous_requests"]:
            raise unauthorized()
        return
    if not _may(account, user, route):
        if route.name.endswith("users/me/settings"):
            raise Problem(401, {"error": "Unauthorized"})
        raise forbidden_page()


def writes_only_notes_of_organizations(account: Account) -> bool:
    """Whether the user of the request is an agent to whom no custom role gives organizations."""
    user = account.user
    if user is None or role_of(user) == "admin":
        return False
    return not _switches(account, user, ("manage_organizations", "organization_editing"))


def _may(account: Account, user: Record, route: Route) -> bool:
    """Whether a user may call an operation."""
    role, name = role_of(user), route.name
    if role == "admin":
        return True
    if role == "end-user":
        return _END_USERS.match(name) is not None or is_for_anyone(route)
    if name in ("DELETE tickets/{}", "DELETE tickets/destroy_many"):
        return _may_delete_tickets(account, user, role)
    path = name.partition(" ")[2]
    is_for_admins = _ADMINS.match(name) or (route.method != "GET" and _ADMINS_WRITE.match(path))
    if not is_for_admins or _AGENTS.match(name):
        return True
    return any(_BY_CUSTOM_ROLE[one].match(name) for one in _switches(account, user, _BY_CUSTOM_ROLE))


def _may_delete_tickets(account: Account, user: Record, role: str) -> bool:
    custom = account.store.get("CustomAgentRole", user.get("custom_role_id"))
    if custom is not None:
        return bool((custom.get("configuration") or {}).get("ticket_deletion"))
    return role == "agent" and account.features["agents_delete_tickets"]


def _switches(account: Account, user: Record, names: Iterable[str]) -> list[str]:
    """Those of some switches that the custom role of a user has on."""
    role = account.store.get("CustomAgentRole", user.get("custom_role_id"))
    configuration = (role.get("configuration") if role is not None else None) or {}
    return [name for name in names if configuration.get(name) is True]
