"""Which statuses a ticket form offers: a change of many pairings adds, changes and removes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import not_found

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call

KIND = "TicketFormStatus"


@answers("PUT ticket_forms/{}/ticket_form_statuses")
def update_pairings(call: Call) -> Answer:
    """Add the pairings that have no id, remove those with `_destroy`, and change the others; the answer has all of the form.

    Raises:
        Problem: a 404, there is no such form or pairing.
    """
    form, behaviour = call.params["ticket_form_id"], call.account.behaviour_of(KIND)
    call.need("TicketForm", form)
    for sent in call.records():
        if sent.get("id") is None:
            behaviour.create({**sent, "ticket_form_id": int(form)}, call.params)
            continue
        known = call.store.get(KIND, sent["id"])
        if known is None:
            raise not_found()
        if sent.get("_destroy"):
            behaviour.delete(known)
        else:
            behaviour.update(known, sent)
    return call.page([one for one in call.store.all(KIND) if one.parents.get("ticket_form_id", form) == form])
