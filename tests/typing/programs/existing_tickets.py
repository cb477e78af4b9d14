"""A program as users of the existing client write it: tickets, their comments, audits, tags, macros and jobs.

It is type-checked like the others here, and run on the sandbox by `tests/compat`.
"""

from zenpy import Zenpy
from zenpy.lib.api_objects import Comment, CustomField, Macro, SatisfactionRating, Ticket, User
from zenpy.lib.exception import APIException, RecordNotFoundException
from zenpy.lib.generator import ZendeskResultGenerator


def main(zenpy_client: Zenpy) -> None:
    requester = User(name="Bob", email="bob@example.com")
    audit = zenpy_client.tickets.create(Ticket(description="It broke", subject="Help", requester=requester))
    assert [event.type for event in audit.audit.events][0] == "Comment"
    ticket = zenpy_client.tickets(id=audit.ticket.id)
    assert ticket.requester.name == "Bob"

    ticket.comment = Comment(body="For agents only", public=False)
    ticket.tags.extend(["onetag", "twotag"])
    ticket.custom_fields.append(CustomField(id=43528467, value=1337))
    assert set(ticket.to_dict(serialize=True)) == {"id", "comment", "tags", "custom_fields"}
    zenpy_client.tickets.update(ticket)
    assert ticket.to_dict(serialize=True) == {"id": ticket.id}
    comments = zenpy_client.tickets.comments(ticket)
    assert isinstance(comments, ZendeskResultGenerator)
    assert [(one.body, one.public) for one in comments] == [("It broke", True), ("For agents only", False)]
    assert len(list(zenpy_client.tickets.audits(ticket=ticket.id))) == 2

    job = zenpy_client.tickets.create([Ticket(subject=f"Ticket {n}", description="x") for n in range(5)])
    many = list(zenpy_client.tickets(ids=[2, 3, 4, 5, 6]))
    assert zenpy_client.job_status(id=job.id).status == "completed"
    for one in many:
        one.priority = "high"
    zenpy_client.tickets.update(many)
    assert {one.priority for one in zenpy_client.tickets()[1:6]} == {"high"}
    zenpy_client.tickets.merge(many[0], many[1:3], target_comment="Merged", source_comment="Bye")
    zenpy_client.tickets.add_tags(many[0].id, ["a", "b"])
    zenpy_client.tickets.delete_tags(id=many[0].id, tags=["a"])
    assert "b" in list(zenpy_client.tickets.tags(many[0].id))

    macro = zenpy_client.macros.create(
        Macro(
            title="Solve",
            actions=[{"field": "status", "value": "solved"}, {"field": "assignee_id", "value": "current_user"}],
        )
    )
    effect = zenpy_client.tickets.show_macro_effect(ticket, macro)
    assert zenpy_client.tickets(id=ticket.id).status != "solved"
    zenpy_client.tickets.update(effect.ticket)
    assert zenpy_client.tickets(id=ticket.id).status == "solved"
    assert zenpy_client.macros.apply(macro).ticket.status == "solved"

    rating = SatisfactionRating(score="good", comment="Thanks")
    try:
        assert zenpy_client.tickets.rate(ticket.id, rating).score == "good"
    except APIException as error:  # only the requester rates a ticket
        assert error.response is not None and error.response.status_code == 403
    zenpy_client.tickets.delete(ticket)
    for deleted in zenpy_client.tickets.deleted():
        assert isinstance(deleted, Ticket)
        assert deleted.assignee is None
        zenpy_client.tickets.restore(deleted)
    zenpy_client.tickets.delete([many[3], many[4]])
    try:
        zenpy_client.tickets(id=999999)
    except RecordNotFoundException as error:
        assert isinstance(error, APIException)
        assert error.response is not None and error.response.status_code == 404
    else:
        raise AssertionError
