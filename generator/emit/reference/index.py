"""The ways into the reference: by product, by word, by record, by HTTP request."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator.emit.reference.handwritten import commands
from generator.emit.reference.handwritten.pages import contents_of
from generator.emit.reference.handwritten.tasks import TASKS
from generator.emit.reference.lists import TITLES
from generator.emit.reference.markdown import code, first_sentence, heading, items, link, page, table
from generator.emit.reference.places import call_name
from generator.emit.reference.shared import PAGE as ARGUMENTS
from zenpy._codegen.source import join_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.emit.reference.places import Links, Places
    from generator.model.ir import ApiFile, Model

INDEX, WORDS, RECORDS, REQUESTS = "index.md", "words.md", "records.md", "requests.md"
#: Words of names that lead nowhere.
_EMPTY = frozenset(
    {"a", "an", "and", "by", "for", "from", "id", "ids", "in", "is", "of", "on", "or", "the", "to", "with"}
)
#: Calls that most resources have.
_EVERYWHERE = ("create", "update", "delete")
#: What the folder of a product in the spec is called.
PRODUCTS = {
    "support": "Support",
    "help_center": "Help Center",
    "talk": "Talk",
    "chat": "Chat",
    "sunshine_conversations": "Sunshine Conversations",
    "zis": "Zendesk Integration Services",
    "omnichannel": "Omnichannel routing",
    "apps": "Apps",
    "jira": "Jira links",
    "nps": "Net Promoter Score",
    "schedules": "Schedules",
    "side_conversations": "Side conversations",
    "webhooks": "Webhooks",
}


def pages(model: Model, places: Places) -> dict[str, str]:
    """The index and the lists that it leads to."""
    makers = {INDEX: _index, WORDS: _words, RECORDS: _records, REQUESTS: _requests}
    return {name: page(model.package, [], *make(model, places.on(name))) for name, make in makers.items()}


def product_of(file: ApiFile, model: Model) -> str:
    """The product that a module of resources belongs to, by the folder of its spec; of a group that of its members."""
    own = _product(file, model)
    below = (_product(one, model) for one in model.api_files if one.path.startswith(f"{file.path}."))
    above = (_product(one, model) for one in model.api_files if file.path.startswith(f"{one.path}."))
    calls = {call for resource in file.resources for call in resource.elsewhere}
    elsewhere = (
        _product(one, model)
        for one in model.api_files
        if any(f"{call}.".startswith(f"{one.path}.") for call in calls)
    )
    return own or next(filter(None, (*below, *above, *elsewhere)), "")


def _product(file: ApiFile, model: Model) -> str:
    folder = (file.sources or ("",))[0].removeprefix(f"{model.package.spec}/").partition("/")
    return folder[0] if folder[2] else ""


def _index(model: Model, links: Links) -> Iterator[str]:
    client = model.package.client
    yield heading(1, "Reference")
    yield f"What a client can call, and what comes back. Every call exists on `{client}` and, awaited, on `Async{client}`."
    yield (
        f"Each call has an example, which runs on the sandbox. In it, `client` is a `{client}`. With an `Async{client}` a call is "
        "awaited (`await` before it), and a listing is read with `async for` in place of `for`."
    )
    yield heading(2, "Find")
    yield items(
        [
            f"{link('By word', WORDS)}: merge, tags, export, and every other word that is in the name of a call",
            f"{link('By record', RECORDS)}: all classes of records, in the order of the alphabet",
            f"{link('By HTTP request', REQUESTS)}: the call for a request that {model.package.title} documents",
            f"{link('Arguments that many calls share', ARGUMENTS)}: paging, sideloads, exports, safe updates",
            *(f"{link(title, path)}: {about}" for path, (title, about) in TITLES.items()),
        ]
    )
    library = contents_of(model)
    if library:
        yield heading(2, "Common tasks")
        yield items(f"{task}: {', '.join(map(links.call, calls))}" for task, calls in TASKS)
        yield heading(2, "The library")
        others = [("The command line", commands.PAGE, "the commands of `zenpy` with their options.")]
        yield items(
            f"{link(title, path)}: {about}"
            for title, path, about in [*((one.title, one.path, one.about) for one in library), *others]
        )
    yield heading(2, "Resources")
    products: dict[str, list[ApiFile]] = defaultdict(list)
    for file in model.api_files:
        products[product_of(file, model)].append(file)
    for product in sorted(products, key=lambda name: [*PRODUCTS, name].index(name)):
        if product:
            yield heading(3, PRODUCTS.get(product, product.replace("_", " ").capitalize()))
        rows = [
            (
                links.to(f"client.{file.path}", links.places.calls[file.path]),
                first_sentence(file.resources[0].doc),
            )
            for file in products[product]
        ]
        yield table(("resource", "what it is for"), rows)


def _words(model: Model, links: Links) -> Iterator[str]:
    yield _back(links, "By word")
    yield heading(1, "Calls by word")
    yield (
        "Each word in the name of a resource or of a call, with what is called so. A resource stands for all of its calls; "
        f"most have {join_words(map(code, _EVERYWHERE))}, so these words are left out."
    )
    found: dict[str, list[str]] = defaultdict(list)
    for name in sorted(links.places.calls):  # a resource comes before its calls
        above, _, last = name.removesuffix("()").rpartition(".")
        for word in last.split("_"):
            listed = name.removesuffix("()") in found[word] or any(
                f"{above}.".startswith(f"{one}.") for one in found[word]
            )
            if word and word not in _EMPTY and word not in _EVERYWHERE and not listed:
                found[word].append(name)
    for letter, words in _by_letter(word for word, names in found.items() if names):
        yield heading(2, letter)
        yield items(f"{word}: {', '.join(_named(name, links) for name in found[word])}" for word in words)


def _named(name: str, links: Links) -> str:
    """A call, or a resource for all of its calls."""
    return links.call(name) if name.endswith("()") else links.resource(name)


def _records(model: Model, links: Links) -> Iterator[str]:
    yield _back(links, "Records")
    yield heading(1, "All records")
    yield "The classes that calls give and take. A mapping with the same keys can be given for each of them."
    found = {thing.class_name: thing for file in model.object_files for thing in file.objects}
    for letter, names in _by_letter(found):
        yield heading(2, letter)
        yield items(
            f"{links.record(found[name].record)}: {first_sentence(found[name].doc)}" for name in names
        )
    yield heading(2, "By module")
    yield items(
        f"{links.to(file.stem, f'objects/{file.stem}.md')}: {', '.join(code(one.class_name) for one in file.objects)}"
        for file in model.object_files
    )


def _requests(model: Model, links: Links) -> Iterator[str]:
    yield _back(links, "By HTTP request")
    yield heading(1, "Calls by HTTP request")
    yield f"The requests that {model.package.title} documents, with the calls that make them."
    found: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for file in model.api_files:
        for resource in file.resources:
            for method in resource.methods:
                name = call_name(resource, method)
                for form in method.forms if name in links.places.calls else ():
                    found[form.operation.path, form.operation.method][name] = None
    yield items(
        f"{code(f'{method} {path}')}: {', '.join(map(links.call, names))}"
        for (path, method), names in sorted(found.items())
    )


def _by_letter(names: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    letters: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names, key=str.lower):
        letters[name[0].upper()].append(name)
    yield from letters.items()


def _back(links: Links, title: str) -> str:
    return f"{links.to('Reference', INDEX)} / {title}"
