"""What some examples of the reference need in addition to the records that they name: records in a certain state."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.support.contract import sunshine
from tests.support.contract.watched import WatchedSandbox
from tests.support.rules import NEEDED
from zenpy.sandbox.behaviours.attachments.files import create_attachment_record

if TYPE_CHECKING:
    from tests.support.contract.made_examples import ExampleSetup

Preparation = Callable[["ExampleSetup"], None]
PREPARATIONS: dict[str, Preparation] = {}


def prepares(*operations: str) -> Callable[[Preparation], Preparation]:
    """Makes a function the preparation of the examples of operations."""

    def register(function: Preparation) -> Preparation:
        PREPARATIONS.update(dict.fromkeys(operations, function))
        return function

    return register


@prepares("deleted_tickets.restore", "deleted_tickets.delete", "deleted_tickets.restore_many", "deleted_tickets.destroy_many")  # fmt: skip
def _the_tickets_are_deleted(setup: ExampleSetup) -> None:
    tickets = setup.sandbox.account.behaviour_of("Ticket")
    wanted = {str(one.value) for one in setup.example.named}
    for value in wanted:
        ticket = next((one for one in setup.sandbox.records("Ticket") if str(one.id) == value), None)
        tickets.delete(ticket or setup.add("Ticket", id=int(value)))


@prepares("autocomplete.tags.list", "autocomplete.tags.create")
def _a_ticket_has_the_tag(setup: ExampleSetup) -> None:
    setup.add("Ticket", tags=["printer", "hall"])


@prepares("tickets.merge")
def _the_tickets_are_open(setup: ExampleSetup) -> None:
    for ticket in setup.sandbox.records("Ticket"):
        ticket["status"] = "open"


@prepares("problems.autocomplete")
def _a_problem_is_known(setup: ExampleSetup) -> None:
    setup.sample("Ticket", type="problem")


@prepares("macros.categories.list")
def _a_macro_is_in_a_category(setup: ExampleSetup) -> None:
    setup.add("Macro", title="Printers::Close")


@prepares("chats.bans.list_ip")
def _an_address_is_banned(setup: ExampleSetup) -> None:
    setup.add("ChatBan", type="ip_address", ip_address="192.0.2.17")


@prepares("sunshine_conversations.attachments.remove")
def _the_file_is_there(setup: ExampleSetup) -> None:
    path = "/attachments/token/abc"
    setup.sandbox.account.files[path] = setup.sandbox.account.files[f"{path}/"] = ("image/png", b"content")


@prepares("comment_redactions.update")
def _the_ticket_has_the_comment(setup: ExampleSetup) -> None:
    comment = setup.records["ticket_comment_id"]
    comment.parents = {**comment.parents, "ticket_id": str(setup.named("ticket_id")[0])}


@prepares("organizations.search")
def _the_organization_has_an_external_id(setup: ExampleSetup) -> None:
    setup.sample("Organization", external_id="customer-17")


@prepares("custom_objects.records.set_by_external_id", "custom_objects.records.delete_by_external_id")
def _the_record_has_an_external_id(setup: ExampleSetup) -> None:
    setup.add("CustomObjectRecord", external_id="printer-17")


@prepares("user_profiles.show_by_identifier", "user_profiles.upsert", "user_profiles.update_by_identifier",
          "user_profiles.events.list_by_identifier", "users.profiles.upsert")  # fmt: skip
def _the_profile_is_known(setup: ExampleSetup) -> None:
    identifiers = [{"type": "email", "value": "ana@example.com"}]
    setup.add("UserProfile", source="shop", type="customer", identifiers=identifiers)
    setup.add("UserEvent")


@prepares("zis.links.list", "zis.links.update", "zis.links.delete")
def _the_objects_are_linked(setup: ExampleSetup) -> None:
    left, right = {"name": "zendesk:ticket:35436"}, {"name": "shop:order:17"}
    setup.add("ZisLink", link_type="ticket_order", left_object=left, right_object=right)


@prepares("zis.registry.job_specs.install", "zis.registry.job_specs.uninstall")
def _the_bundle_has_a_job_spec(setup: ExampleSetup) -> None:
    setup.add("ZisJobSpec", name="zis:printer_sync:job_spec:ticket_created")


@prepares("users.merge")
def _both_are_end_users(setup: ExampleSetup) -> None:
    for user in setup.sandbox.records("User"):
        if user.id != setup.sandbox.user.id:
            user["role"] = "end-user"


@prepares("users.me.merge")
def _the_speaker_is_an_end_user(setup: ExampleSetup) -> None:
    setup.sandbox.user["role"] = "end-user"
    setup.add("User", role="end-user", email="ana@example.com")


@prepares("search.list", "search_export.list", "search.count")
def _a_ticket_is_found(setup: ExampleSetup) -> None:
    setup.add("Ticket", subject="Printer on fire", status="open")


@prepares("zis.configs.list", "zis.configs.delete", "zis.configs.replace", "zis.configs.update")
def _the_scope_has_a_configuration(setup: ExampleSetup) -> None:
    setup.add("ZisConfig", scope="production")


@prepares("help_center.search.list")
def _an_article_is_found(setup: ExampleSetup) -> None:
    setup.sample("HelpCenterArticle", locale="en-us")


@prepares("lotus.assignables.autocomplete")
def _an_agent_is_found(setup: ExampleSetup) -> None:
    setup.add("User", name="Ana Silva", role="agent")


@prepares("email_notifications.show_many")
def _mails_tell_of_the_events(setup: ExampleSetup) -> None:
    for value in setup.named("ids"):
        setup.add("EmailNotification", notification_id=value)


@prepares("sunshine_conversations.conversations.list", "sunshine_conversations.conversations.join",
          "sunshine_conversations.conversations.leave")  # fmt: skip
def _the_user_takes_part(setup: ExampleSetup) -> None:
    sunshine.user_id(setup)


@prepares("sunshine_conversations.users.list")
def _the_user_has_the_address(setup: ExampleSetup) -> None:
    setup.add("SunshineUser", identities=[{"type": "email", "value": "ana@example.com"}])


# -- calls that are written by hand -----------------------------------------------------------------------------------------


def settled() -> WatchedSandbox:
    """An account for the example of a call that is written by hand."""
    sandbox = WatchedSandbox("example")
    sandbox.add("User", {"id": 23037911422, "role": "end-user", "user_fields": {"printer_model": "laser"}})
    sandbox.add("Organization", {"id": 23613709349, "organization_fields": {"branch": "retail"}})
    for number in (35436, 35437):
        sandbox.add("Ticket", {"id": number, "subject": "Printer on fire"})
    sandbox.add("HelpCenterArticle", {"id": 20134556745})
    sandbox.add("Webhook", {"id": "4814f62c-108d-42de-a2a6-5c515d56fc22", **NEEDED["Webhook"]})
    sandbox.add("Chat", {"message": "printer"})
    sandbox.add("ChatSearchResult", {"type": "chat", "preview": "My printer does not start."})
    sandbox.add("Engagement", {"engagement_id": "40961fed-d586-4be5-a298-ab4ee9038840"})
    sandbox.add(
        "ZisJobSpec", {"name": "zis:printer_sync:job_spec:ticket_created"}, integration="printer_sync"
    )
    stored = create_attachment_record(sandbox.account, "photo.png", b"content", None)
    sandbox.add("Attachment", {**stored, "id": 21909114571})
    sandbox.clock.advance(300)
    return sandbox
