"""What customers and agents write to each other: topics, with sentences for each part of a conversation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random


@dataclass(frozen=True)
class Topic:
    """A reason to write, in several cases: a subject, what the customer writes, and the first answer.

    In the texts, `{product}`, `{order}`, `{city}`, `{amount}` and `{day}` are filled in.
    """

    tag: str
    type: str
    subjects: tuple[str, ...]
    openings: tuple[str, ...]
    answers: tuple[str, ...]


TOPICS = (
    Topic(
        "delivery", "question",
        ("Where is order {order}?", "Parcel {order} has not arrived", "Delivery to {city} is late"),
        (
            "I ordered a {product} on {day}, and the tracking page has not moved since. Can you tell me where it is?",
            "Order {order} was meant to be in {city} on {day}. Nobody has rung the bell so far.",
            "The carrier says that my {product} was handed over, but neither I nor the neighbours have it.",
        ),
        (
            "I have asked the carrier to look for parcel {order}. They answer within two working days.",
            "The depot in {city} had your parcel on the wrong shelf. It goes out again on {day}.",
            "A new {product} left our warehouse today, at no cost for you. Please send the other one back if it turns up.",
        ),
    ),
    Topic(
        "refund", "task",
        ("I was charged twice", "Refund for the {product}", "Please cancel order {order}"),
        (
            "My card shows {amount} twice for order {order}. One of them must be a mistake.",
            "I sent the {product} back on {day}, and I am still waiting for {amount}.",
            "Please cancel order {order}: I bought the wrong size, and it has not been shipped yet.",
        ),
        (
            "The second charge was only reserved. It disappears on {day} without a step on your side.",
            "I have sent {amount} back to your card. Banks take three to five days to show it.",
            "Order {order} is cancelled, and the receipt for {amount} is on its way to you.",
        ),
    ),
    Topic(
        "login", "problem",
        ("Cannot sign in", "Password reset does not arrive", "Locked out after the update"),
        (
            "Since {day} the page says that my password is wrong. I have not changed it.",
            "I have asked for a new password three times. No mail arrives, not even in the spam folder.",
            "After the update, our whole office in {city} is signed out every few minutes.",
        ),
        (
            "Your account was locked after too many attempts. It is open again; please choose a new password.",
            "Our mails to your domain came back. Could your administrator allow the sender that I name below?",
            "Please clear the cookies of our page once. The session from before the update does not fit any more.",
        ),
    ),
    Topic(
        "broken", "incident",
        ("{product} stopped working", "My {product} makes a strange noise", "Display of the {product} stays dark"),
        (
            "The {product} worked for two weeks. Since {day} it does nothing at all, also with another cable.",
            "There is a grinding noise when I switch the {product} on. I can send a video of it.",
            "The display stays dark, although the {product} is warm. Is that covered by the warranty?",
        ),
        (
            "Please hold the power button for ten seconds, then wait for the green light. Does it come on?",
            "That is covered. I have made a label for you; our workshop in {city} needs about a week.",
            "We know this fault of the first series. You get a new {product}, with the part that failed replaced.",
        ),
    ),
    Topic(
        "invoice", "question",
        ("Invoice for {day} is missing", "Wrong address on invoice {order}", "VAT number on our invoices"),
        (
            "Our accounting needs the invoice for {amount}. The one in the portal cannot be opened.",
            "Invoice {order} still names our old office. Please issue it again for {city}.",
            "Could you add our VAT number to all invoices from {day} on?",
        ),
        (
            "The invoice is in the portal again, and I have sent a copy to you as well.",
            "I have corrected the address. The new document replaces {order}, with the same amount.",
            "Done: the number stands on every invoice from {day} on.",
        ),
    ),
    Topic(
        "upgrade", "task",
        ("More seats for our team", "Change of plan", "Quote for {city}"),
        (
            "We open an office in {city} and need twelve more seats. What changes in the price?",
            "Can we move to the larger plan in the middle of a term, from {day} on?",
            "Please send a quote for the {product}, including training for two groups.",
        ),
        (
            "Twelve seats come to {amount} a month, from the day on which they are used.",
            "You can change at any time; what you have paid is counted in. Shall I switch it on {day}?",
            "The quote is attached. It is valid until the end of next month.",
        ),
    ),
    Topic(
        "bug", "problem",
        ("Export has empty columns", "Search finds nothing since {day}", "Numbers differ between two reports"),
        (
            "The export of {day} has three columns without values. In the page itself they are filled.",
            "Search finds nothing older than {day}. The records are there when I open them by their link.",
            "The weekly report says {amount}, the monthly one says something else for the same days.",
        ),
        (
            "I can see it here, too. Our developers have a test for it and repair it this week.",
            "The index is being built again. By {day} everything is found as before.",
            "One report counts by the day of the order, the other by the day of payment. I have added a line that says so.",
        ),
    ),
    Topic(
        "howto", "question",
        ("How do I connect the {product}?", "Can two people share a {product}?", "Settings for {city}"),
        (
            "Is there a description of how the {product} is connected to a network with a proxy?",
            "Two of us in {city} would like to use one {product}. Is that allowed, and how is it set up?",
            "Where do I change the language for one user only?",
        ),
        (
            "There is a page in our help center for exactly this; the third step is the one that people miss.",
            "Yes. Open the settings, choose Sharing, and invite the other person by address.",
            "Every user has that in the profile, under Language. An administrator can set it for a group.",
        ),
    ),
    Topic(
        "privacy", "task",
        ("Please delete my data", "What do you know about me?", "Unsubscribe from all mails"),
        (
            "I no longer use the {product}. Please delete everything that belongs to my account.",
            "I would like a copy of all data that you hold about me, as the law provides.",
            "I have unsubscribed twice, and mails still come on {day}. Please stop all of them.",
        ),
        (
            "I have started the deletion. It is final on {day}; until then you can take it back.",
            "The copy is ready. For your safety, the link works for one download and three days.",
            "Your address is now on the list of those that get no mails but receipts.",
        ),
    ),
)  # fmt: skip
PRODUCTS = (
    "desk lamp", "espresso machine", "e-bike battery", "label printer", "weather station", "standing desk", "noise meter",
    "camera drone", "smart lock", "reading tablet", "field microscope", "travel router", "bread oven", "synthesizer",
    "projector", "heat pump controller", "rain barrel pump", "hiking tent", "sewing machine", "telescope",
)  # fmt: skip
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "1 March", "the 12th", "the 20th")
GREETINGS = ("Hello,", "Hi there,", "Good morning,", "Dear team,", "Hi,", "")
CUSTOMER_REPLIES = (
    "Thank you for the quick answer. I will try that tonight and tell you.",
    "That has not helped, I am sorry to say. Is there anything else I can try?",
    "Great, it works now. Thank you!",
    "I have attached what you asked for. The number is {order}.",
    "Any news on this? It becomes urgent for us.",
    "That is fine with me, {day} suits us well.",
    "I see. Then I would rather have the {amount} back, please.",
)
AGENT_REPLIES = (
    "Thank you for the details. I have passed them on and write again by {day}.",
    "I am sorry for the trouble. Could you tell me the number on the back of the {product}?",
    "A colleague in {city} looks into it right now.",
    "It took longer than I had hoped, and now it is done. Please have a look.",
    "May I call you on {day} to go through it together?",
)
NOTES = (
    "Same fault as last week, third case from {city}. Linking them.",
    "Spoke with the warehouse: stock arrives on {day}.",
    "Good customer since years, please be generous.",
    "Waiting for the supplier, reference {order}.",
)
CLOSINGS = (
    "I am glad that it is settled. Just answer to this message if anything is left.",
    "That should be all. Have a good week!",
    "I close this for now; an answer opens it again.",
)
PRAISE = ("Fast and friendly.", "Solved at the first try.", "Very patient, thank you.", None, None)
BLAME = ("It took far too long.", "I had to explain everything twice.", "Still not solved for me.", None)


def facts_of(chance: Random, city: str) -> dict[str, str]:
    """What the texts of one conversation speak of."""
    return {
        "product": chance.choice(PRODUCTS),
        "order": f"{chance.choice('ABDKMRTX')}{chance.randint(10_000, 99_999)}",
        "city": city,
        "amount": f"{chance.randint(5, 900)}.{chance.choice(('00', '50', '90', '99'))} EUR",
        "day": chance.choice(DAYS),
    }
