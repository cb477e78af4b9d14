"""What some targets of the Makefile need that pip does not install: `python -m tests.support.needs chromium java node`.

It says at once what is missing, and how to get it; otherwise a target would find out after minutes. It needs no package, as some
targets ask before there is an environment.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable

#: The names that Chromium and Chrome have on a PATH.
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
#: The oldest versions that will do.
_JAVA, _NODE = 17, 18


def find_chromium() -> str | None:
    """The program of a browser: that of the environment variable CHROMIUM, or the first one on the PATH."""
    named = os.environ.get("CHROMIUM")
    found = map(shutil.which, (named,) if named else _BROWSERS)
    return next((program for program in found if program), None)


def lacks_chromium() -> str | None:
    """What is to be done to have a browser; None if there is one."""
    if find_chromium() is not None:
        return None
    if named := os.environ.get("CHROMIUM"):
        return f"CHROMIUM={named!r} is not a program: give the path of Chromium or Chrome."
    return (
        "Chromium or Chrome is needed on the PATH: install it, for example with `apt-get install chromium`, "
        "or give its path in CHROMIUM."
    )


def lacks_java() -> str | None:
    """What is to be done to have Java; None if there is one that is new enough."""
    home = os.environ.get("JAVA_HOME")
    program = os.path.join(home, "bin", "java") if home else "java"
    how = f"Java {_JAVA} or newer is needed, for example: apt-get install openjdk-17-jre-headless"
    version = re.search(r'version "(?:1\.)?(\d+)', _said_by(program, "-version"))
    if version is None:
        return how + (f" (JAVA_HOME={home!r} has no java that runs)" if home else "")
    return None if int(version[1]) >= _JAVA else f"{how} (this is Java {version[1]})"


def lacks_node() -> str | None:
    """What is to be done to have Node and npm; None if they are there, and new enough."""
    how = f"Node {_NODE} or newer and npm are needed: install them, for example with `apt-get install npm`"
    version = re.match(r"v(\d+)\.", _said_by("node", "--version"))
    if version is None or shutil.which("npm") is None:
        return how
    return None if int(version[1]) >= _NODE else f"{how} (this is Node {version[1]})"


def _said_by(*command: str) -> str:
    """What a program prints; nothing if it does not run."""
    program = shutil.which(command[0])
    if program is None:
        return ""
    done = subprocess.run([program, *command[1:]], capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


LACKS: dict[str, Callable[[], str | None]] = {
    "chromium": lacks_chromium,
    "java": lacks_java,
    "node": lacks_node,
}


def main(names: list[str]) -> int:
    """Print what is missing; the exit code is 1 if anything is."""
    missing = [said for name in names if (said := LACKS[name]()) is not None]
    print("".join(f"{said}\n" for said in missing), end="", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
