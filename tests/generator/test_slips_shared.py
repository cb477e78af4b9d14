"""A slip in what all files share (limits, sideloads, api.yaml, accepted deviations), or in where a file lies, is one message."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.generator.slips import Slip

if TYPE_CHECKING:
    from pathlib import Path

USERS = "support/users.yaml"
ACCEPTED = "accepted.yaml"
API = "api.yaml"

SLIPS = {
    "operation of a limit": Slip(
        "operation: tickets.update",
        "operation: tickets.updat",
        'unknown operation "tickets.updat"; did you mean "tickets.update"?',
        "limits.yaml",
    ),
    "resource of a limit": Slip("tickets.*", "tikets.*", 'unknown operation "tikets.*"', "limits.yaml"),
    "key of a limit": Slip(
        "per_seconds: 60}",
        "per_second: 60}",
        'unknown key in a limit "per_second"; did you mean "per_seconds"?',
        "limits.yaml",
    ),
    "limit that is no list item": Slip(
        '- {operation: "tickets.*"', '{operation: "tickets.*"', "not readable as YAML", "limits.yaml"
    ),
    "object of a sideload": Slip(
        "schema: User}", "schema: Usr}", 'unknown type "Usr"; did you mean "User"?', "sideloads.yaml"
    ),
    "place of a sideload": Slip(
        "place: field", "place: fied", 'must be envelope or field, not "fied"', "sideloads.yaml"
    ),
    "description of nothing": Slip(
        "ids: Which",
        "idz: Of what.\nids: Which",
        'unknown parameter "idz"; did you mean "ids"?',
        "parameters.yaml",
    ),
    "type of a search term": Slip(
        "types: [user]",
        "types: [usr]",
        'unknown type of records "usr"; did you mean "user"?',
        "search_terms.yaml",
    ),
    "value of a search term": Slip(
        "value: text", "value: txt", 'unknown kind of value "txt"; did you mean "text"?', "search_terms.yaml"
    ),
    "server of a file": Slip(
        "resource: users\n",
        "resource: users\nserver: acount\n",
        'unknown server "acount"; did you mean "account"?',
        USERS,
        at="server: acount",
    ),
    "server of a product": Slip(
        "modules:\n",
        "products:\n  support: {server: acount}\nmodules:\n",
        'unknown server "acount"; did you mean "account"?',
        API,
        at="  support: {server",
    ),
    "product": Slip(
        "modules:\n",
        "products:\n  suport: {server: account}\nmodules:\n",
        'unknown product "suport"; did you mean "support"?',
        API,
        at="  suport:",
    ),
    "key of a product": Slip(
        "modules:\n",
        "products:\n  support: {name: camelCase}\nmodules:\n",
        'unknown key in a product "name"; did you mean "names"?',
        API,
        at="  support:",
    ),
    "server that nothing is on": Slip(
        "# The answers to",
        "  other:\n    url: https://other.example\n# The answers to",
        'no product and no file is on the server "other"',
        API,
    ),
    "way to sign in": Slip(
        "auth: [oauth, apiToken]",
        "auth: [oauth, apiTokn]",
        'unknown way to sign in "apiTokn"; did you mean "apiToken"?',
        API,
    ),
    "scheme": Slip("scheme: basic", "scheme: basc", 'unknown scheme "basc"; did you mean "basic"?', API),
    "variable of a url": Slip(
        "      subdomain: {default",
        "      subdomin: {default",
        'has no {subdomin}; did you mean "subdomain"?',
        API,
    ),
    "which operations an error is for": Slip(
        "for: input", "for: inputs", 'unknown for "inputs"; did you mean "input"?', API
    ),
    "name of an error": Slip(
        "name: BadRequest,", "nam: BadRequest,", 'unknown key in an error "nam"; did you mean "name"?', API
    ),
    "key of the API": Slip(
        "error_body:\n",
        "eror_body:\n",
        'unknown key in api.yaml "eror_body"; did you mean "error_body"?',
        API,
    ),
    "accepted deviation of no path": Slip(
        "",
        'Zendesk:\n  - kind: parameter-extra\n    at:\n      - "GET /api/v2/tikets?page"\n    why: It pages.\n',
        'there is no operation at "GET /api/v2/tikets"; did you mean "GET /api/v2/tickets"?',
        ACCEPTED,
        at='      - "GET',
    ),
    "product of a sideload": Slip(
        "help_center.users:",
        "help_centre.users:",
        'unknown product "help_centre"; did you mean "help_center"?',
        "sideloads.yaml",
    ),
    "accepted deviation of no object": Slip(
        "",
        "Zendesk:\n  - kind: field-extra\n    at: [Tickt.id]\n    why: It has one.\n",
        'there is no object at "Tickt.id"; did you mean "Ticket"?',
        ACCEPTED,
        at="    at:",
    ),
    "kind of a deviation": Slip(
        "",
        "Zendesk:\n  - kind: feild-extra\n    at: [Ticket.id]\n    why: It has one.\n",
        'unknown kind of difference "feild-extra"',
        ACCEPTED,
        at="  - kind",
    ),
    "deviation without a reason": Slip(
        "",
        "Zendesk:\n  - kind: field-extra\n    at: [Ticket.id]\n",
        'needs its reason in "why"',
        ACCEPTED,
        at="  - kind",
    ),
    "file in no product": Slip(
        "", "resource: lost\ndoc: x\n", "lies in the directory of its product", "lost.yaml"
    ),
    "file too deep": Slip(
        "", "resource: lost\ndoc: x\n", "lies in the directory of its product", "support/more/lost.yaml"
    ),
    "file with another ending": Slip(
        "",
        "resource: lost\ndoc: x\n",
        "a spec file is named .yaml: rename it to lost.yaml",
        "support/lost.yml",
    ),
    "directory of a product": Slip(
        "", "resource: lost\ndoc: x\n", 'named almost like "support"', "suport/lost.yaml"
    ),
    "table with a name that is misspelt": Slip(
        "", "tickets.list: {}\n", "those of the whole API are accepted.yaml", "limit.yaml"
    ),
}


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_is_one_message_at_its_line(tmp_path: Path, slip: Slip) -> None:
    slip.check(tmp_path)
