"""Which hosts a download may come from: all public ones by default, none inside a network."""

from __future__ import annotations

import warnings
from collections.abc import Iterable

import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.content.hosts import DownloadHosts, is_inside, is_loopback
from zenpy.lib.exception import ClearTextWarning, ConfigurationError, DownloadRefused

ACCOUNT = "https://acme.zendesk.com"
INSIDE = [
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0177.0.0.1",
    "127.0.0.1.",
    "10.0.0.1",
    "172.16.3.4",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "[::1]",
    "[::]",
    "[fe80::1]",
    "[fe80::1%25eth0]",
    "[fd00::1]",
    "[::ffff:10.0.0.1]",
    "[64:ff9b::a00:1]",
    "[2002:a00:1::]",
    "localhost",
    "LOCALHOST.",
    "printer.localhost",
    "metadata.google.internal",
    "nas.local",
    "intranet",
]
PUBLIC = [
    "8.8.8.8",
    "[2606:4700::1111]",
    "[64:ff9b::808:808]",
    "files.example.com",
    "acme.zdusercontent.com",
    "10.example.com",
    "local.example.com",
]


@pytest.mark.parametrize("host", INSIDE)
def test_hosts_inside_networks_are_refused(host: str) -> None:
    assert is_inside(host.replace("%25", "%"))
    with pytest.raises(DownloadRefused, match="inside a network"):
        DownloadHosts(ACCOUNT).check_url(f"https://{host}/a")
    DownloadHosts(ACCOUNT, ["*"]).check_url(f"https://{host}/a")


@pytest.mark.parametrize("host", PUBLIC)
def test_public_hosts_are_allowed(host: str) -> None:
    assert not is_inside(host)
    DownloadHosts(ACCOUNT).check_url(f"https://{host}:8443/a")


@pytest.mark.parametrize(
    "account", ["http://127.0.0.1:8000", "https://zendesk.internal", "http://sandbox:80"]
)
def test_an_account_inside_a_network_has_its_files_there(account: str) -> None:
    hosts = DownloadHosts(account)
    hosts.check_url("http://10.0.0.7/a")
    hosts.check_address("http://files.example.com/a", "10.0.0.7")


def test_the_hosts_can_be_named() -> None:
    hosts = DownloadHosts(ACCOUNT, ["files.example.com", "*.zdusercontent.com", "10.0.0.7"])
    for url in (
        "https://acme.zendesk.com/a",
        "https://FILES.example.com./a",
        "https://p1.zdusercontent.com/a",
        "http://10.0.0.7:9000/a",
    ):
        hosts.check_url(url)
    hosts.check_address("https://files.example.com/a", "10.0.0.7")  # it was named
    for url in ("https://example.com/a", "https://zdusercontent.com/a", "https://evilzdusercontent.com/a"):
        with pytest.raises(DownloadRefused, match="not one of download_hosts="):
            hosts.check_url(url)
    with pytest.raises(DownloadRefused):
        DownloadHosts(ACCOUNT, []).check_url("https://files.example.com/a")
    DownloadHosts(ACCOUNT, []).check_url("https://acme.zendesk.com/a")


def test_a_public_name_with_a_private_address_is_refused() -> None:
    hosts = DownloadHosts(ACCOUNT)
    hosts.check_address("https://files.example.com/a", "93.184.216.34")
    hosts.check_address("https://acme.zendesk.com/a", "10.0.0.1")
    with pytest.raises(DownloadRefused, match=r"files\.example\.com \(169\.254\.169\.254\)"):
        hosts.check_address("https://files.example.com/a", "169.254.169.254")


@pytest.mark.parametrize("hosts", ["files.example.com", [""], ["https://a.example"], ["a*.example"], [None]])
def test_hosts_that_are_none_are_refused(hosts: Iterable[str]) -> None:
    with pytest.raises(ConfigurationError, match="download_hosts="):
        Zenpy(subdomain="acme", oauth_token="x", download_hosts=hosts)


@pytest.mark.parametrize("url", ["http://127.0.0.1:8000", "http://localhost", "http://[::1]:80", ACCOUNT])
def test_an_address_that_nobody_can_listen_to_is_no_warning(url: str) -> None:
    assert is_loopback("127.0.0.1")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        Zenpy(base_url=url, oauth_token="x")


@pytest.mark.parametrize("client", [Zenpy, AsyncZenpy])
def test_a_token_in_clear_text_is_a_warning(client: type[Zenpy]) -> None:
    with pytest.warns(ClearTextWarning, match=r"http://zendesk\.example in clear text") as shown:
        client(base_url="http://zendesk.example", oauth_token="x")
    assert len(shown) == 1
    assert shown[0].filename == __file__
    client(base_url="http://zendesk.example", anonymous=True)
