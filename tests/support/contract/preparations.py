"""What some calls need in addition to the document: values with a meaning, and records in a certain state."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from tests.support import rules
from tests.support.contract import sunshine
from zenpy.sandbox import Request

if TYPE_CHECKING:
    from tests.support.contract.call_setup import CallSetup
    from zenpy.sandbox import Record

#: Fields that a record of a kind must have.
STORED: Mapping[str, Mapping[str, object]] = {
    "Ticket": {"status": "open", "type": "question", "priority": "normal", "tags": ["red"], "fields": []},
    "Request": {"status": "open", "type": "question", "priority": "normal"},
    "SatisfactionRating": {"score": "bad"},
    "Upload": {"expires_at": "2099-01-01T00:00:00Z"},
    "Webhook": rules.NEEDED["Webhook"],
    "View": {"conditions": {"all": [rules.condition("status", "is_not", "closed")], "any": []}},
    # the number of no two users is the same
    "User": {"role": "agent", "active": True, "permanently_deleted": False, "shared_phone_number": False},
    "HelpCenterArticle": {"draft": False},  # a search finds published articles only
    **sunshine.STORED,
}
#: Where a record names the owner in another field than the path does.
OWNER_FIELDS = {"user_id": "author_id", "agent_id": "user_id"}
#: Other names of the same owner.
SAME_OWNERS = {"request_id": "ticket_id", "ticket_comment_id": "comment_id"}
#: Which kind of record a part of a path names, where the document does not name it.
KINDS: Mapping[str, str] = {
    "agent_id": "User",
    "record_id": "CustomObjectRecord",
    "ticket_comment_id": "Comment",
    "token": "Upload",
    "engagement_id": "Engagement",
    "scope": "ZisConfig",
}
#: Values that mean something, by the name of the parameter; a function is asked for the value.
VALUES: Mapping[str, object] = {
    "cursor": lambda setup: cursor(setup),
    "locale": "en-us",
    "start_time": 1000,
    "query": "text",
    "filter[type]": "ticket",
    "incremental_resource": "tickets",
}
#: The same for an argument of one operation.
VALUES_OF: Mapping[str, Mapping[str, object]] = {
    "agent_availabilities.agent_statuses.update_me": {"id": 3},
    "side_conversations.create": {"message": {"to": [{"email": "reader@example.com"}], "body": "Text"}},
    "agent_availabilities.agent_statuses.update_agent": {"id": 3},
    "oauth.tokens.grant": {
        "grant_type": "client_credentials",
        "expires_in": 600,
        "refresh_token_expires_in": 700_000,
    },
    # it finds the organization with exactly this name
    "organizations.search": {"name": lambda setup: setup.add("Organization")["name"]},
    "groups.autocomplete": {"name": "Name"},
    "organizations.autocomplete": {"name": "Name"},
    "organizations.show_many": {"external_id": lambda setup: [setup.add("Organization")["external_id"]]},
    "lotus.assignables.autocomplete": {"name": "Name"},
    "users.autocomplete": {"name": "Name"},
    "users.autocomplete_post": {"name": "Name"},
    "search.list": {"sort_by": "created_at"},
    "search_export.list": {"query": "text*"},
    "problems.list": {"sort": "id"},
    "uploads.create": {"token": lambda setup: setup.add("Upload")["token"]},
    "suspended_tickets.attachments.create": {"id": lambda setup: setup.add("SuspendedTicket").id},
    "email_notifications.list": {"filter_ticket_id": lambda setup: ticket_of_mails(setup)},
    "email_notifications.show_many": {
        "ids": lambda setup: [setup.add("EmailNotification")["notification_id"] for _ in range(2)]
    },
    "group_sla_policies.reorder": {
        "group_sla_policy_ids": lambda setup: [setup.add("GroupSlaPolicy")["id"] for _ in range(2)]
    },
    "job_status.show_many": {"ids": lambda setup: [setup.add("JobStatus")["id"] for _ in range(2)]},
    "users.me.merge": {"user": lambda setup: {"id": end_user(setup).id}},
    "users.merge": {"dest_user": lambda setup: end_user(setup)},
    "comment_redactions.update": {"ticket_id": lambda setup: ticket_of_comment(setup)},
    **{
        f"custom_objects.records.{verb}_by_external_id": {
            "external_id": lambda setup: setup.add("CustomObjectRecord")["external_id"]
        }
        for verb in ("set", "delete")
    },
    "deleted_tickets.restore_many": {"tickets": lambda setup: [deleted_ticket(setup).id for _ in range(2)]},
    "deleted_tickets.destroy_many": {"tickets": lambda setup: [deleted_ticket(setup).id for _ in range(2)]},
    **{
        name: {"identifier": lambda setup: known_profile(setup)}
        for name in (
            "user_profiles.show_by_identifier",
            "user_profiles.upsert",
            "user_profiles.update_by_identifier",
            "user_profiles.events.list_by_identifier",
            "users.profiles.upsert",
        )
    },
    **{
        f"zis.links.{verb}": {
            "link_type": lambda setup: known_link(setup)["link_type"],
            "left_object_name": "a",
            "right_object_name": "b",
        }
        for verb in ("update", "delete")
    },
    "zis.links.list": {"left_object_name": "*", "right_object_name": "*"},
    **{
        f"zis.registry.job_specs.{verb}": {
            "job_spec_name": lambda setup: setup.add("ZisJobSpec", name="zis:a:job_spec:b")["name"]
        }
        for verb in ("install", "uninstall")
    },
    **{
        f"audit_logs.{verb}": {"filter_created_at": ["2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"]}
        for verb in ("list", "export")
    },
    "zis.connections.oauth.show": {
        "name": lambda setup: setup.add("ZisOauthConnection", name="word")["name"]
    },
    **sunshine.VALUES_OF,
}
#: Parameters of the query that say which record of a kind is meant, with what they are for a record.
NAMES_OF: Mapping[str, Mapping[str, Callable[[Mapping[str, Any]], str]]] = {
    "CustomObjectRecord": {"external_id": lambda record: str(record["external_id"])},
    "UserProfile": {"identifier": lambda record: identifier_of(record)},
    "ZisLink": {
        "link_type": lambda record: str(record["link_type"]),
        "left_object_name": lambda record: str(record["left_object"]["name"]),
        "right_object_name": lambda record: str(record["right_object"]["name"]),
    },
}
#: Parameters that the document calls optional, because one of several is needed; the first of them, where nothing is here.
NEEDED: Mapping[str, tuple[str, ...]] = {
    "search.list": ("query",),
    "search.count": ("query",),
    "search_export.list": ("query", "filter[type]"),
    "organizations.search": ("name",),
    "ticket_content_pins.create": ("locale",),
    "zis.connections.oauth.show": ("name",),
    "email_notifications.list": ("filter[ticket_id]",),
    **sunshine.NEEDED,
}
#: Parameters that are not given with all others, because the server refuses them next to another one.
EXCLUDED: Mapping[str, tuple[str, ...]] = {
    "organizations.search": ("external_id",),
    "custom_objects.records.set_by_external_id": ("name",),
    "custom_objects.records.delete_by_external_id": ("name",),
}
#: Fields that make the record of a body an existing one, in addition to the id in the path.
IDENTITIES: Mapping[str, Callable[[CallSetup], dict[str, object]]] = {
    "zis.configs.update": lambda setup: {"scope": setup.add("ZisConfig", scope="text")["scope"]},
    "zis.configs.replace": lambda setup: {"scope": setup.add("ZisConfig", scope="text")["scope"]},
}


def sent(setup: CallSetup, kind: str) -> dict[str, object]:
    """Fields that a new record of a kind must have, and fields that it must not have by chance."""
    ticket = {"subject": "Subject", "comment": {"body": "Text"}, "status": "open", "priority": "normal"}
    if kind == "Ticket":
        return {**ticket, "type": "question", "assignee_email": setup.add("User")["email"]}
    if kind == "Request":
        people = ["someone@example.com"]
        return {**ticket, "type": "question", "collaborators": people, "additional_collaborators": people}
    if kind in ("GroupMembership", "OrganizationMembership"):
        owner = kind.removesuffix("Membership")
        user = setup.path.get("user_id") or setup.related("User")
        return {f"{owner.lower()}_id": setup.related(owner), "user_id": int(str(user))}
    if kind == "HelpCenterTranslation" and setup.operation.method == "POST":
        return {"locale": "de"}  # the text is already there in `en-us`
    if kind in ("CustomObjectRecordJob", "ItamAssetJob") and not setup.everything:
        return {"action": "create", "items": [{"name": "Name"}]}
    if kind == "SatisfactionRating":
        return {"score": "bad"}  # requesters rate with `good` or `bad`
    if kind == "OrganizationMerge":
        return {"winner_id": setup.related("Organization")}
    return dict(rules.NEEDED[kind]) if kind in rules.NEEDED else sunshine.sent(setup, kind)


Preparation = Callable[["CallSetup"], None]
PREPARATIONS: dict[str, list[Preparation]] = {}


def prepares(*operations: str) -> Callable[[Preparation], Preparation]:
    """Makes a function the preparation of operations."""

    def register(function: Preparation) -> Preparation:
        for one in operations:
            PREPARATIONS.setdefault(one, []).append(function)
        return function

    return register


def prepare(setup: CallSetup) -> None:
    """Brings the sandbox into the state that the operation needs."""
    sunshine.prepare(setup)
    for preparation in PREPARATIONS.get(setup.operation.id, ()):
        preparation(setup)


def cursor(setup: CallSetup) -> str:
    """The place where an export continues, from its first page."""
    path = setup.operation.path.format(**setup.path)
    first = Request.to("GET", f"{path}?start_time=1000", {"authorization": "Bearer any"})
    page = setup.sandbox.handle(first).data()
    found = str(page.get("after_cursor") or page["next_page"].rpartition("cursor=")[2])
    setup.sandbox.requests.clear()
    return found


def deleted_ticket(setup: CallSetup) -> Record:
    """A ticket that was deleted."""
    ticket = setup.add("Ticket")
    setup.sandbox.account.behaviour_of("Ticket").delete(ticket)
    return ticket


@prepares("deleted_tickets.list")
def _some_tickets_are_deleted(setup: CallSetup) -> None:
    deleted_ticket(setup)


@prepares("deleted_tickets.restore", "deleted_tickets.delete")
def _the_ticket_is_deleted(setup: CallSetup) -> None:
    (name,) = setup.operation.path_names
    ticket = setup.records[name] = deleted_ticket(setup)
    setup.path[name] = str(ticket.id)


@prepares("deleted_users.show", "deleted_users.delete")
def _the_user_is_deleted(setup: CallSetup) -> None:
    setup.sandbox.account.behaviour_of("User").delete(setup.records["deleted_user_id"])


@prepares("deleted_users.list")
def _some_users_are_deleted(setup: CallSetup) -> None:
    for user in setup.sandbox.records("User")[1:]:
        setup.sandbox.account.behaviour_of("User").delete(user)


@prepares("email_notifications.show")
def _a_mail_tells_of_the_event(setup: CallSetup) -> None:
    setup.add("EmailNotification", notification_id=int(setup.path["notification_id"]))


@prepares("users.organizations.delete", "users.organizations.make_default", "users.organizations.list")
def _the_user_belongs_to_an_organization(setup: CallSetup) -> None:
    organization = setup.path.get("organization_id") or setup.related("Organization")
    setup.add("OrganizationMembership", organization_id=int(str(organization)))


@prepares("groups.users.list", "users.groups.list")
def _the_user_belongs_to_a_group(setup: CallSetup) -> None:
    group, user = setup.path.get("group_id"), setup.path.get("user_id")
    ids = {
        "group_id": int(str(group or setup.related("Group"))),
        "user_id": int(str(user or setup.related("User"))),
    }
    setup.sandbox.add("GroupMembership", ids)


@prepares("tickets.collaborators.list", "tickets.email_ccs.list", "tickets.followers.list")
def _people_follow_the_ticket(setup: CallSetup) -> None:
    people = [setup.related("User")]
    setup.records["ticket_id"].update(collaborator_ids=people, email_cc_ids=people, follower_ids=people)


@prepares("tickets.incidents.list")
def _the_ticket_has_an_incident(setup: CallSetup) -> None:
    setup.add("Ticket", problem_id=setup.records["ticket_id"].id)


@prepares("problems.list")
def _a_ticket_is_a_problem(setup: CallSetup) -> None:
    setup.add("Ticket", type="problem")


@prepares("users.tickets.assigned", "users.tickets.ccd", "users.tickets.followed", "users.tickets.requested",
          "users.requests.list")  # fmt: skip
def _the_user_has_to_do_with_a_ticket(setup: CallSetup) -> None:
    user = int(setup.path["user_id"])
    people = {"collaborator_ids": [user], "follower_ids": [user]}
    setup.add("Ticket", requester_id=user, assignee_id=user, **people)


@prepares("requests.ccd", "requests.solved")
def _the_speaker_has_to_do_with_a_ticket(setup: CallSetup) -> None:
    me = setup.sandbox.user.id
    setup.add("Ticket", requester_id=me, collaborator_ids=[me], status="solved")


@prepares("search.list", "search_export.list", "tags.list", "views.execute", "views.tickets.list", "views.preview",
          "incremental.ticket_events.list", "incremental.ticket_metric_events.list", "autocomplete.tags.list")  # fmt: skip
def _there_are_tickets(setup: CallSetup) -> None:
    for _ in range(3):
        setup.add("Ticket", subject="text")


@prepares("tickets.sla_policy_metrics.list")
def _a_policy_applies_to_the_ticket(setup: CallSetup) -> None:
    metrics = [{"priority": "high", "metric": "first_reply_time", "target": 60, "business_hours": False}]
    setup.add("SlaPolicy", filter={"all": [], "any": []}, policy_metrics=metrics)
    ticket = setup.records["ticket_id"]
    setup.sandbox.account.behaviour_of("Ticket").update(ticket, {"priority": "high", "status": "open"})


@prepares("help_center.categories.articles.list", "help_center.categories.articles.list_in_locale")
def _the_category_has_articles(setup: CallSetup) -> None:
    section = setup.add("HelpCenterSection")
    setup.add("HelpCenterArticle", section_id=section.id)


@prepares("help_center.translations.delete")
def _the_text_has_another_translation(setup: CallSetup) -> None:
    """The only translation of a text cannot be deleted."""
    article = setup.add("HelpCenterArticle")
    setup.records["translation_id"].update(source_id=article.id, source_type="Article", locale="de")


@prepares("tickets.satisfaction_rating.create")
def _the_speaker_has_requested_the_solved_ticket(setup: CallSetup) -> None:
    """Only the end user who requested a ticket rates it, and only after it was solved."""
    setup.sandbox.user["role"] = "end-user"
    setup.records["ticket_id"].update(requester_id=setup.sandbox.user.id, status="solved")


@prepares("requests.update")
def _somebody_works_on_the_request(setup: CallSetup) -> None:
    """A requester can solve a ticket only while it has an assignee."""
    setup.records["request_id"]["assignee_id"] = setup.related("User")


@prepares("users.merge")
def _the_user_is_an_end_user(setup: CallSetup) -> None:
    """Only end users can be merged."""
    setup.records["user_id"]["role"] = "end-user"


@prepares("users.me.merge")
def _the_speaker_is_an_end_user(setup: CallSetup) -> None:
    """Only end users can be merged."""
    setup.sandbox.user["role"] = "end-user"


def end_user(setup: CallSetup) -> Record:
    """A user who can be merged."""
    return setup.add("User", role="end-user")


def ticket_of_comment(setup: CallSetup) -> Record:
    """The ticket that has the comment of the path."""
    ticket, comment = setup.add("Ticket"), setup.records["ticket_comment_id"]
    comment.parents = {**comment.parents, "ticket_id": ticket.key}
    return ticket


def ticket_of_mails(setup: CallSetup) -> object:
    """The id of a ticket that all mails are about."""
    mails = setup.sandbox.records("EmailNotification")
    for mail in mails:
        mail["ticket_id"] = mails[0]["ticket_id"]
    return mails[0]["ticket_id"]


def known_profile(setup: CallSetup) -> str:
    """The identifier of a profile that is stored."""
    known = {"type": "email", "value": "ann@example.com"}
    return identifier_of(setup.add("UserProfile", source="shop", type="customer", identifiers=[known]))


def identifier_of(profile: Mapping[str, Any]) -> str:
    """The identifier of a profile, as a query takes it."""
    known = profile["identifiers"][0]
    return ":".join(map(str, (profile["source"], profile["type"], known["type"], known["value"])))


def known_link(setup: CallSetup) -> Record:
    """A link that is stored."""
    return setup.add("ZisLink", link_type="word", left_object={"name": "a"}, right_object={"name": "b"})
