"""Names of organizations, with the domains of their addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.populating.people import to_ascii

if TYPE_CHECKING:
    from random import Random

NAMES = [
    "Alder",
    "Amsel",
    "Azul",
    "Birch",
    "Blauwal",
    "Borealis",
    "Brightwater",
    "Cedar",
    "Cobalt",
    "Corvo",
    "Delta",
    "Dorado",
    "Ember",
    "Estrela",
    "Falcon",
    "Fjord",
    "Ginkgo",
    "Granat",
    "Halcyon",
    "Harbor",
    "Hinode",
    "Ibis",
    "Indigo",
    "Juniper",
    "Kestrel",
    "Kirin",
    "Lagoon",
    "Lumen",
    "Maple",
    "Meridian",
    "Mistral",
    "Nimbus",
    "Norte",
    "Oak",
    "Ondine",
    "Orbit",
    "Pampa",
    "Pinnacle",
    "Quartz",
    "Quill",
    "Rialto",
    "Rowan",
    "Saffron",
    "Sakura",
    "Savanna",
    "Solstice",
    "Tamarin",
    "Tundra",
    "Umbra",
    "Vela",
    "Verde",
    "Vesper",
    "Willow",
    "Yarrow",
    "Zenit",
    "Zephyr",
]
TRADES = [
    "Airlines",
    "Analytics",
    "Bakery",
    "Bank",
    "Bikes",
    "Books",
    "Brewing",
    "Ceramics",
    "Clinics",
    "Coffee",
    "Cycles",
    "Design",
    "Diagnostics",
    "Electric",
    "Farms",
    "Films",
    "Foods",
    "Freight",
    "Furniture",
    "Gardens",
    "Glass",
    "Hotels",
    "Insurance",
    "Labs",
    "Lighting",
    "Logistics",
    "Mobility",
    "Museums",
    "Optics",
    "Outdoor",
    "Paper",
    "Pharmacy",
    "Press",
    "Radio",
    "Rail",
    "Robotics",
    "Schools",
    "Security",
    "Shipping",
    "Software",
    "Solar",
    "Sports",
    "Studios",
    "Tea",
    "Textiles",
    "Tools",
    "Toys",
    "Travel",
    "Water",
    "Wine",
]
PLACES = [
    "Aarhus",
    "Bergen",
    "Bilbao",
    "Cork",
    "Dakar",
    "Ghent",
    "Hanoi",
    "Izmir",
    "Kyoto",
    "Leipzig",
    "Lima",
    "Lodz",
    "Nairobi",
    "Perth",
    "Porto",
    "Quito",
    "Recife",
    "Turin",
]
#: Domains of people who belong to no organization. Nobody can own a domain that ends like this.
PRIVATE = ("inbox.example", "letterbox.example", "mailroom.example", "postal.example")
FORMS = ("", "", "", " GmbH", " Ltd", " Inc.", " S.A.", " AB", " B.V.", " & Co")


def invent_company(chance: Random, taken: set[str]) -> tuple[str, str]:
    """The name and the domain of an organization whose name is not among those that are taken, which it joins."""
    name = f"{chance.choice(NAMES)} {chance.choice(TRADES)}"
    domain = to_ascii(name)
    if domain in taken:
        place = chance.choice(PLACES)
        name, domain = f"{name} {place}", f"{domain}-{to_ascii(place)}"
    first_name, first_domain, number = name, domain, 2
    while domain in taken:
        name, domain, number = f"{first_name} {number}", f"{first_domain}-{number}", number + 1
    taken.add(domain)
    return name + chance.choice(FORMS), f"{domain}.example"
