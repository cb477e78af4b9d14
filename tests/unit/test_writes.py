"""What of a record goes out when it is made, replaced or changed, by the rules of its fields."""

from __future__ import annotations

import copy
import pickle

import pytest

from zenpy.lib.api_objects import (
    Comment,
    CustomField,
    CustomStatus,
    Macro,
    TaskListTemplate,
    Ticket,
    TicketField,
    User,
    View,
    Webhook,
    Workspace,
)
from zenpy.lib.api_objects.help_centre_objects import Article
from zenpy.lib.exception import ZenpyException
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.writes import Write, encode_record

MAKE, CHANGE = Write("make", "things.create"), Write("change", "things.update")
REPLACE = Write("replace", "things.update")
FIELDS = {"id": 1, "custom_fields": [{"id": 101, "value": "a"}, {"id": 102, "value": "b"}]}


def ticket(**payload: object) -> Ticket:
    return Ticket._from_payload({**FIELDS, **payload})


def sent(record: BaseObject, write: Write = CHANGE) -> dict[str, object]:
    return encode_record(record, write).payload


# -- make --------------------------------------------------------------------------------------------------------------


def test_a_fetched_record_is_made_anew_with_all_it_has() -> None:
    payload = {
        "id": 7,
        "title": "Close",
        "url": "https://x",
        "description": None,
        "actions": [{"field": "status"}],
    }
    assert sent(Macro._from_payload(payload), MAKE) == {"title": "Close", "actions": [{"field": "status"}]}


def test_null_goes_out_where_the_caller_has_set_it() -> None:
    assert sent(Macro(title="a", description=None), MAKE) == {"title": "a", "description": None}


def test_a_record_that_is_made_anew_keeps_its_changes() -> None:
    found = Macro._from_payload({"id": 7, "title": "a"})
    found.title = "b"
    assert encode_record(found, MAKE).changes == []
    assert sent(found) == {"id": 7, "title": "b"}


def test_the_changes_of_a_new_record_are_those_that_go_out() -> None:
    made = Macro(title="a")
    made._clear_changes(encode_record(made, MAKE).changes)
    assert made._unsent_changes() == []


def test_an_id_is_sent_only_where_the_call_takes_it_and_the_caller_gave_it() -> None:
    takes = Write("make", "users.create_or_update", takes=("id",))
    assert sent(User(id=5, name="Jo"), takes) == {"id": 5, "name": "Jo"}
    assert sent(User._from_payload({"id": 5, "name": "Jo"}), takes) == {"name": "Jo"}
    assert sent(User(id=5, name="Jo"), MAKE) == {"name": "Jo"}


def test_ids_that_only_zendesk_gives_stay_behind_in_nested_records() -> None:
    payload = {
        "id": 1,
        "title": "t",
        "custom_field_options": [{"id": 9, "name": "A", "value": "a", "url": "u"}],
    }
    found = TicketField._from_payload(payload)
    assert sent(found, MAKE)["custom_field_options"] == [{"name": "A", "value": "a"}]
    found.custom_field_options[0].name = "B"
    assert sent(found)["custom_field_options"] == [{"id": 9, "name": "B", "value": "a"}]


def test_what_a_call_takes_goes_out_also_inside() -> None:
    comment = Comment._from_payload({"id": 3, "body": "b", "created_at": "2020-01-01T00:00:00Z"})
    old = Ticket._from_payload({"id": 1, "subject": "s", "created_at": "2020-01-01T00:00:00Z"})
    old.comments = [comment]
    takes = Write("make", "ticket_import.create", takes=("created_at", "comments.created_at"))
    assert sent(old, takes) == {
        "subject": "s",
        "created_at": "2020-01-01T00:00:00Z",
        "comments": [{"body": "b", "created_at": "2020-01-01T00:00:00Z"}],
    }


def test_a_changed_title_is_not_undone_by_its_text_with_placeholders() -> None:
    found = Macro._from_payload({"id": 7, "title": "a", "raw_title": "{{dc.a}}"})
    assert sent(found, MAKE) == {"title": "a", "raw_title": "{{dc.a}}"}
    found.title = "b"
    assert sent(found, MAKE) == {"title": "b"}


def test_a_text_keeps_the_placeholders_that_only_zendesk_shows() -> None:
    status = CustomStatus._from_payload({"id": 7, "agent_label": "Quick", "raw_agent_label": "{{dc.quick}}"})
    assert sent(status, MAKE) == {"agent_label": "{{dc.quick}}"}
    status.agent_label = "Slow"
    assert sent(status, MAKE) == {"agent_label": "Slow"}


def test_placeholders_inside_of_a_list_stay() -> None:
    red, blue = {"id": 1, "name": "Red", "raw_name": "{{dc.red}}"}, {"id": 2, "name": "B", "raw_name": "B"}
    found = TicketField._from_payload({"id": 5, "title": "Hue", "custom_field_options": [red, blue]})
    found.custom_field_options[1].name = "Blue"
    options = [{"id": 1, "name": "{{dc.red}}"}, {"id": 2, "name": "Blue"}]
    assert sent(found) == {"id": 5, "custom_field_options": options}
    assert sent(found, MAKE)["custom_field_options"] == [{"name": "{{dc.red}}"}, {"name": "Blue"}]


def test_a_title_that_was_sent_is_the_title_of_a_copy() -> None:
    found = Macro._from_payload({"id": 7, "title": "a", "raw_title": "{{dc.a}}"})
    found.title = "b"
    found._clear_changes(encode_record(found, CHANGE).changes)
    assert sent(found, MAKE) == {"title": "b", "raw_title": "b"}
    assert found._unsent_changes() == []


def test_null_goes_out_where_it_says_something() -> None:
    article = Article._from_payload({"id": 1, "title": "t", "user_segment_id": None, "edited_at": None})
    assert sent(article, MAKE) == {"title": "t", "user_segment_id": None}


def test_options_do_not_go_along_with_a_title() -> None:
    """Whoever adds an option meanwhile would lose it, and tickets their values."""
    found = TicketField._from_payload({"id": 5, "title": "Hue", "custom_field_options": [{"id": 1}]})
    found.title = "Colour"
    assert sent(found) == {"id": 5, "title": "Colour"}


def test_a_copy_by_keywords_names_no_field_that_only_zendesk_sets() -> None:
    found = {"id": 7, "title": "a", "url": "u"}
    assert encode_record(Macro(**found), MAKE).left_out == []
    assert encode_record(Macro(title="a", url="u"), MAKE).left_out == ["url"]
    assert encode_record(Macro(**found), CHANGE).left_out == ["url"]


def test_a_new_ticket_has_what_was_changed_under_either_name_of_its_fields() -> None:
    old = ticket(fields=[{"id": 101, "value": "a"}, {"id": 102, "value": "b"}])
    assert sent(old, MAKE) == {"custom_fields": FIELDS["custom_fields"]}
    old.fields[0]["value"] = "new"
    del old.custom_fields[1]
    assert sent(old, MAKE) == {"custom_fields": [{"id": 101, "value": "new"}]}
    old.custom_fields[0]["value"] = "newer"
    assert sent(old, MAKE) == {"custom_fields": [{"id": 101, "value": "newer"}]}


def test_the_changed_one_of_two_fields_with_one_name_goes_out() -> None:
    found = Workspace._from_payload(
        {"id": 1, "macro_ids": [1], "selected_macros": [{"id": 1}], "macros": [1]}
    )
    found.selected_macros.append({"id": 2})
    assert sent(found, MAKE) == {"macros": [1, 2]}


# -- replace -----------------------------------------------------------------------------------------------------------


def test_a_replaced_record_goes_out_whole() -> None:
    hook = Webhook._from_payload({"id": "1", "name": "a", "endpoint": "https://x", "created_by": "5"})
    hook.name = "b"
    assert sent(hook, REPLACE) == {"name": "b", "endpoint": "https://x"}


# -- change ------------------------------------------------------------------------------------------------------------


def test_a_nested_record_goes_out_whole_when_a_part_of_it_changed() -> None:
    macro = Macro._from_payload({"id": 1, "restriction": {"type": "Group", "id": 5, "ids": [5]}})
    assert macro.restriction is not None
    macro.restriction.ids.append(6)
    assert sent(macro) == {"id": 1, "restriction": {"type": "Group", "id": 5, "ids": [5, 6]}}


def test_only_changed_custom_fields_go_out() -> None:
    """rule W15"""
    mine = ticket()
    mine.custom_fields[0]["value"] = "mine"
    assert sent(mine) == {"id": 1, "custom_fields": [{"id": 101, "value": "mine"}]}
    mine.custom_fields.append({"id": 103, "value": ["x"]})
    mine.custom_fields += [CustomField(id=104, value="y")]
    assert sent(mine)["custom_fields"] == [
        {"id": 101, "value": "mine"},
        {"id": 103, "value": ["x"]},
        {"id": 104, "value": "y"},
    ]


def test_an_assigned_list_sends_what_differs() -> None:
    mine = ticket()
    mine.custom_fields = [{"id": 101, "value": "a"}, {"id": 102, "value": "new"}]
    assert sent(mine) == {"id": 1, "custom_fields": [{"id": 102, "value": "new"}]}
    assert (
        sent(Ticket(id=1, custom_fields=[{"id": 101, "value": "a"}]))["custom_fields"]
        == FIELDS["custom_fields"][:1]
    )  # type: ignore[index]  # a list


def test_a_list_that_is_assigned_again_and_then_changed() -> None:
    mine = ticket()
    fields = mine.custom_fields
    fields[1]["value"] = "new"
    mine.custom_fields = fields
    assert sent(mine) == {"id": 1, "custom_fields": [{"id": 102, "value": "new"}]}


@pytest.mark.parametrize("way", ["filtered", "sliced", "replaced", "empty"])
def test_an_assigned_list_that_is_made_of_the_old_one_takes_the_others_out(way: str) -> None:
    mine = ticket()
    match way:
        case "filtered":
            mine.custom_fields = [one for one in mine.custom_fields if one["id"] == 101]
        case "sliced":
            mine.custom_fields = mine.custom_fields[:1]
        case "replaced":
            mine.custom_fields = [*mine.custom_fields[:1], {"id": 103, "value": "c"}]
        case _:
            mine.custom_fields = []
    with pytest.raises(ZenpyException, match="102 was taken out"):
        sent(mine)


def test_an_empty_mapping_takes_all_keys_out() -> None:
    user = User._from_payload({"id": 1, "user_fields": {"plan": "a"}})
    user.user_fields = {}
    with pytest.raises(ZenpyException, match="plan was taken out"):
        sent(user)
    assert sent(User(id=1, user_fields={})) == {"id": 1, "user_fields": {}}
    assert sent(Ticket(id=1, custom_fields=[])) == {"id": 1, "custom_fields": []}


def test_a_task_that_was_taken_out_is_refused_with_its_own_advice() -> None:
    found = TaskListTemplate._from_payload({"id": "1", "tasks": [{"id": "a"}]})
    found.tasks = []
    with pytest.raises(ZenpyException, match=r"a was taken out, .*its `destroy` to True to remove it"):
        sent(found)


def test_a_set_goes_out_in_the_same_order_each_time() -> None:
    assert Ticket(tags={"c", "a", "b"}).tags == ["a", "b", "c"]


def test_the_order_of_a_merged_list_is_no_change() -> None:
    mine = ticket()
    mine.custom_fields.reverse()
    assert sent(mine) == {"id": 1}


@pytest.mark.parametrize("take_out", ["pop", "clear", "del", "slice"])
def test_an_entry_that_was_taken_out_is_refused(take_out: str) -> None:
    mine = ticket()
    match take_out:
        case "pop":
            mine.custom_fields.pop()
        case "clear":
            mine.custom_fields.clear()
        case "del":
            del mine.custom_fields[1]
        case _:
            mine.custom_fields[1:] = []
    with pytest.raises(ZenpyException, match=r"102 was taken out, .*set its value to None"):
        sent(mine)
    mine.custom_fields = [{"id": 102, "value": None}]
    assert sent(mine) == {"id": 1, "custom_fields": [{"id": 102, "value": None}]}


def test_only_changed_keys_of_user_fields_go_out() -> None:
    user = User._from_payload({"id": 1, "user_fields": {"plan": "a", "tags": ["x"], "seats": 1}})
    user.user_fields["plan"] = "b"
    user.user_fields["seats"] = 1
    assert sent(user) == {"id": 1, "user_fields": {"plan": "b"}}
    user.user_fields = {"plan": "b", "tags": ["x", "y"], "seats": 1}
    assert sent(user) == {"id": 1, "user_fields": {"plan": "b", "tags": ["x", "y"]}}
    del user.user_fields["seats"]
    assert sent(user) == {"id": 1, "user_fields": {"plan": "b", "tags": ["x", "y"]}}


def test_a_key_that_was_taken_out_is_refused() -> None:
    user = User._from_payload({"id": 1, "user_fields": {"plan": "a"}})
    user.user_fields.pop("plan")
    with pytest.raises(ZenpyException, match="plan was taken out"):
        sent(user)
    user.user_fields["plan"] = None
    assert sent(user) == {"id": 1, "user_fields": {"plan": None}}


def test_sent_entries_are_done_with_and_later_changes_are_not() -> None:
    mine, user = ticket(), User._from_payload({"id": 1, "user_fields": {"plan": "a", "seats": 1}})
    mine.custom_fields[0]["value"] = "x"
    user.user_fields["plan"] = "b"
    first, second = encode_record(mine, CHANGE), encode_record(user, CHANGE)
    mine.custom_fields[1]["value"] = "later"
    user.user_fields["seats"] = 2
    mine._clear_changes(first.changes)
    user._clear_changes(second.changes)
    assert sent(mine) == {"id": 1, "custom_fields": [{"id": 102, "value": "later"}]}
    assert sent(user) == {"id": 1, "user_fields": {"seats": 2}}


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_copies_and_pickles_know_the_same_changes(duplicate: object) -> None:
    mine, user = ticket(), User._from_payload({"id": 1, "user_fields": {"plan": "a", "seats": 1}})
    mine.custom_fields[0]["value"] = "x"
    user.user_fields["plan"] = "b"
    assert sent(duplicate(mine)) == sent(mine)  # type: ignore[operator]  # a function
    assert sent(duplicate(user)) == sent(user)  # type: ignore[operator]  # a function
    mine.custom_fields.pop()
    with pytest.raises(ZenpyException, match="102 was taken out"):
        sent(duplicate(mine))  # type: ignore[operator]  # a function


def test_fields_of_a_ticket_go_out_as_its_custom_fields() -> None:
    mine = ticket(fields=[{"id": 101, "value": "a"}])
    mine.fields[0]["value"] = "mine"
    assert sent(mine) == {"id": 1, "custom_fields": [{"id": 101, "value": "mine"}]}
    mine.custom_fields[1]["value"] = "too"
    assert sent(mine)["custom_fields"] == [{"id": 102, "value": "too"}, {"id": 101, "value": "mine"}]


def test_a_view_goes_out_under_the_names_it_is_written_by() -> None:
    view = View._from_payload(
        {
            "id": 2,
            "conditions": {"all": [{"field": "status"}], "any": []},
            "execution": {
                "group_by": "status",
                "columns": [{"id": "subject", "title": "Subject"}, {"id": 5}, {"title": "odd"}, "status"],
            },
        }
    )
    assert view.conditions is not None
    view.conditions.any.append({"field": "priority"})
    assert sent(view) == {"id": 2, "all": [{"field": "status"}], "any": [{"field": "priority"}]}
    assert view.execution is not None
    view.execution.group_by = "priority"
    assert sent(view)["output"] == {
        "columns": ["subject", 5, {"title": "odd"}, "status"],
        "group_by": "priority",
    }


def test_what_another_call_writes_is_refused_with_its_name() -> None:
    article = Article._from_payload({"id": 5, "title": "a", "body": "b", "position": 1})
    assert sent(article, MAKE) == {"title": "a", "body": "b", "position": 1}
    article.position = 2
    assert sent(article) == {"id": 5, "position": 2}
    article.body = "new"
    with pytest.raises(ZenpyException, match=r"does not write Article.body: client\..*translation"):
        sent(article)
    assert "body" in {name for _, name, _ in article._unsent_changes()}


def test_what_is_taken_on_creation_only_is_refused_in_an_update() -> None:
    assert sent(Ticket(description="a"), MAKE) == {"description": "a"}
    with pytest.raises(
        ZenpyException,
        match=r"^things\.update\(\) does not write Ticket\.description: it can be set on creation only\. Nothing was",
    ):
        sent(Ticket(id=1, description="a"))


def test_what_only_zendesk_sets_is_left_out_and_stays_a_change() -> None:
    mine = ticket()
    mine.url, mine.subject = "https://x", "s"
    encoded = encode_record(mine, CHANGE)
    assert (encoded.payload, encoded.left_out) == ({"id": 1, "subject": "s"}, ["url"])
    mine._clear_changes(encoded.changes)
    assert [name for _, name, _ in mine._unsent_changes()] == ["url"]
    assert mine.to_dict(serialize=True) == {"id": 1, "url": "https://x"}


def test_a_call_that_takes_a_few_fields_refuses_the_others() -> None:
    few = Write("change", "requests.update", only=("comment", "solved"))
    assert sent(ticket(subject="a"), few) == {"id": 1}
    with pytest.raises(ZenpyException, match="does not write subject; it takes comment, solved"):
        sent(Ticket(id=1, subject="a"), few)
    many = Write("change", "tickets.update", only=("followers",))
    mine = ticket(follower_ids=[1])
    mine.follower_ids.append(2)
    assert sent(mine, many) == {"id": 1, "followers": [{"user_id": 2, "action": "put"}]}
    made = Write("make", "tickets.create", only=("subject", "followers"))
    assert sent(ticket(subject="a", priority="high", follower_ids=[1]), made) == {
        "subject": "a",
        "followers": [{"user_id": 1, "action": "put"}],
    }
