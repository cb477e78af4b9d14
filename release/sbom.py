"""`make sbom`: a CycloneDX document of what the package needs, with and without its extras, and the licence of each part.

It is made of the metadata of the packages that are installed here, as the versions are those that tests have run with.
The same environment gives the same bytes.
"""

from __future__ import annotations

import json
import sys
import uuid
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from release.licences import is_allowed, licence_of
from release.sources import ROOT

PACKAGE = "zenpy-typed"
#: The extras that users install; the others are for work on the package itself.
EXTRAS = ("arrow", "cli", "duckdb", "otel", "redis", "sandbox")
#: Those of which nothing is said, and why.
LEFT_OUT = {"spark": "Spark comes with the cluster; pyspark is large, and only `make test-spark` installs it"}
TARGET = ROOT / "build" / "release" / f"{PACKAGE}.cdx.json"


class NotInstalled(LookupError):
    """A dependency that is not here, so that nothing can be said about it."""


def needs(package: Distribution, extras: Iterable[str]) -> Iterator[Requirement]:
    """What a package needs on this system with these extras."""
    for text in package.requires or ():
        one = Requirement(text)
        environments = [{"extra": extra} for extra in ("", *extras)]
        if one.marker is None or any(one.marker.evaluate(environment) for environment in environments):
            yield one


def installed(name: str) -> Distribution:
    """The package of this name in the environment."""
    try:
        return distribution(name)
    except PackageNotFoundError:
        raise NotInstalled(f"{name} is not installed here: make .venv/.ready") from None


def walk(extras: Iterable[str]) -> dict[str, tuple[Distribution, list[str]]]:
    """All that the package needs with these extras, at any depth: name to package, and to the names that it needs itself."""
    found: dict[str, tuple[Distribution, list[str]]] = {}
    seen: set[tuple[str, tuple[str, ...]]] = set()
    waiting: list[tuple[str, tuple[str, ...]]] = [(PACKAGE, tuple(extras))]
    while waiting:
        name, wanted = waiting.pop()
        if (name, wanted) in seen:
            continue
        seen.add((name, wanted))
        package = installed(name)
        below = found.setdefault(name, (package, []))[1]
        for one in needs(package, wanted):
            needed = canonicalize_name(one.name)
            if needed != name and needed not in below:
                below.append(needed)
            waiting.append((needed, tuple(sorted(one.extras))))
    return found


def reference(package: Distribution) -> str:
    """How the document names a version of a package."""
    return f"pkg:pypi/{canonicalize_name(package.metadata['Name'])}@{package.version}"


def component(name: str, package: Distribution, always: bool, kind: str = "library") -> dict[str, object]:
    """A package as CycloneDX describes it."""
    licence = licence_of(package.metadata)
    return {
        "type": kind,
        "bom-ref": reference(package),
        "name": name,
        "version": package.version,
        "description": package.metadata["Summary"],
        "licenses": [{"expression": licence}] if licence else [],
        "purl": reference(package),
        "scope": "required" if always else "optional",
    }


def document() -> dict[str, object]:
    """The whole document."""
    every = walk(EXTRAS)
    always = walk(())
    names = sorted(set(every) - {PACKAGE})
    content: dict[str, object] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": component(PACKAGE, every[PACKAGE][0], True)},
        "components": [component(name, every[name][0], name in always) for name in names],
        "dependencies": [
            {
                "ref": reference(every[name][0]),
                "dependsOn": sorted(reference(every[one][0]) for one in every[name][1]),
            }
            for name in (PACKAGE, *names)
        ],
    }
    number = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(content, sort_keys=True))
    return {**content, "serialNumber": f"urn:uuid:{number}"}


def refused() -> list[str]:
    """The parts whose licence is not allowed or not known."""
    licences = {name: licence_of(package.metadata) for name, (package, _) in sorted(walk(EXTRAS).items())}
    return [
        f"{name}: {said or 'no licence named'}"
        for name, said in licences.items()
        if not said or not is_allowed(said)
    ]


def write(target: Path = TARGET) -> Path:
    """Write the document."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(document(), indent=2) + "\n", encoding="utf-8")
    return target


def main() -> int:
    """Write the document, list the licences, and say which of them are not allowed."""
    always = walk(())
    for name, (package, _) in sorted(walk(EXTRAS).items()):
        when = "" if name in always else "  (with an extra)"
        print(f"{name} {package.version}: {licence_of(package.metadata)}{when}")
    for extra, reason in LEFT_OUT.items():
        print(f"not listed: what the extra {extra} brings ({reason})")
    found = refused()
    if found:
        print("Not allowed, see ALLOWED in release/licences.py:", *found, sep="\n  ")
        return 1
    print(f"written: {write().relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
