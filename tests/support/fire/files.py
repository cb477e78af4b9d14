"""Files whose address is not what it should be, and a program that is killed while it downloads."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.support.download_program import FILES, content
from tests.support.fire.changes import Scenario
from tests.support.fire.runners import Runner, got
from tests.support.fire.server import FaultyServer
from tests.support.fire.verdict import Verdict
from tests.support.killing import after_requests, kill_when
from tests.support.paths import ROOT
from zenpy.lib.api_objects import Attachment
from zenpy.lib.exception import ZenpyException

#: Addresses inside networks, in all ways to write them.
INSIDE = (
    "http://10.1.2.3/a",
    "http://169.254.169.254/latest/meta-data",
    "http://[fd00::1]/a",
    "http://[::ffff:10.1.2.3]/a",
    "http://0x0a010203/a",
    "http://167838211/a",
    "http://localhost:1/a",
    "http://192.168.1.1.:80/a",
)
#: Addresses that are none.
BROKEN = (
    "",
    "a",
    "http://",
    "http://[::1",
    "ftp://files.example/a",
    "http://x:99999/a",
    "\ud800",
)


def refused(*addresses: str) -> Scenario:
    """Downloads from these addresses: each is refused, and leaves no file."""

    async def scenario(server: FaultyServer, runner: Runner) -> Verdict:
        outcomes, lost = set[str | None](), 0
        with TemporaryDirectory() as folder:
            async with runner.client(server, download_hosts=["files.example.com"]) as client:
                for number, address in enumerate(addresses):
                    attachment = Attachment(id=number, content_url=address, file_name="a.bin")
                    try:
                        await got(client.attachments.download(attachment, folder))
                        outcomes.add(None)
                    except ZenpyException as error:
                        outcomes.add(type(error).__name__)
            lost += len(list(Path(folder).iterdir()))
        assert len(outcomes) == 1, outcomes
        return Verdict(outcomes.pop(), lost)

    return scenario


async def redirected_inside(server: FaultyServer, runner: Runner) -> Verdict:
    """A download that is redirected into a network: it is refused, and leaves no file."""
    raised, lost = None, 0
    with TemporaryDirectory() as folder:
        async with runner.client(server, download_hosts=["files.example.com"]) as client:
            upload = await got(client.attachments.upload(b"x", target_name="x.txt"))
            for address in INSIDE:
                server.strike("GET /attachments/token/*", status=302, headers={"Location": address})
                try:
                    await got(client.attachments.download(upload.attachment, folder))
                    lost += 1
                except ZenpyException as error:
                    raised = type(error).__name__
        lost += len(list(Path(folder).iterdir()))
    return Verdict(raised, lost)


async def killed_downloads(server: FaultyServer, runner: Runner) -> Verdict:
    """A program that downloads is killed with SIGKILL four times and then left to finish: no name has half a file."""
    half = 0
    with TemporaryDirectory() as folder:
        command = (sys.executable, "-m", "tests.support.download_program", server.url, folder)
        for requests in (3, 5, 6, 7):
            moment = after_requests(requests + random.Random(requests).randint(0, 3), server.sandbox)
            kill_when(moment, subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True))
            half += _half_files(Path(folder))
        subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True)
        half += _half_files(Path(folder))
        missing = FILES - len(list(Path(folder).glob("*.txt")))
    return Verdict(None, half + missing)


def _half_files(folder: Path) -> int:
    return sum(path.read_bytes() != content(int(path.stem)) for path in folder.glob("*.txt"))
