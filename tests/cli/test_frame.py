"""What all commands have in common: the account, options, errors and exit codes."""

from __future__ import annotations

import json
import subprocess
import sys
import warnings
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
import typer

from tests.support.commands import RunCommand
from zenpy import _command_line
from zenpy.__main__ import main as run_zenpy
from zenpy._version import VERSION
from zenpy.cli.app import complete_profile, main, move_options
from zenpy.cli.exits import Exit, NotSignedIn, run_safely
from zenpy.lib.auth.profiles import Profile, save_profile
from zenpy.lib.exception import AuthenticationError, NetworkError, PermissionDenied, ZenpyException
from zenpy.sandbox import Sandbox

SECRET = "secret-7f3a"


def failing(error: BaseException) -> Callable[[], None]:
    def command() -> None:
        raise error

    return command


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (NotSignedIn("x"), Exit.NOT_SIGNED_IN),
        (AuthenticationError("x"), Exit.NOT_SIGNED_IN),
        (PermissionDenied("x"), Exit.REFUSED),
        (ZenpyException("x"), Exit.REFUSED),
        (NetworkError("x"), Exit.UNREACHABLE),
        (ValueError("x"), Exit.USAGE),
        (FileNotFoundError("x"), Exit.USAGE),
    ],
)
def test_an_error_is_one_line_with_its_code(
    error: Exception, code: Exit, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_safely(failing(error)) == code
    found = capsys.readouterr()
    assert found.out == ""
    assert found.err.startswith("zenpy: x")
    assert found.err.count("\n") == 1


def test_several_lines_of_an_error_become_one(capsys: pytest.CaptureFixture[str]) -> None:
    run_safely(failing(ValueError("one\n  two")))
    assert capsys.readouterr().err == "zenpy: one two\n"


def test_an_interrupted_command_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_safely(failing(KeyboardInterrupt())) == 130
    assert capsys.readouterr().err == "zenpy: interrupted\n"


def test_a_warning_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    def command() -> None:
        warnings.simplefilter("always")
        warnings.warn("soon\nover", DeprecationWarning, stacklevel=1)

    assert run_safely(command) == 0
    assert capsys.readouterr().err == "zenpy: warning: soon over\n"


def test_a_reader_that_has_gone_is_no_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_safely(failing(BrokenPipeError())) == 0
    assert capsys.readouterr().err == ""


def test_what_nobody_has_foreseen_shows_its_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_safely(failing(ArithmeticError("odd"))) == Exit.FAULT
    assert "Traceback" in capsys.readouterr().err


def test_debug_shows_where_an_error_comes_from(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_safely(failing(NotSignedIn("who?")), debug=True) == 3
    err = capsys.readouterr().err
    assert "Traceback" in err
    assert err.endswith("zenpy: who?\n")


def test_a_command_may_end_with_a_code() -> None:
    assert run_safely(failing(typer.Exit(7))) == 7
    assert run_safely(failing(SystemExit(8))) == 8
    assert run_safely(failing(SystemExit(None))) == 0
    assert run_safely(lambda: None) == 0


def test_codes_are_those_of_the_guide() -> None:
    guide = Path("docs/command-line.md").read_text(encoding="utf-8")
    for code in Exit:
        assert f"| {code.value} |" in guide


# -- arguments ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("whoami --json", "--json whoami"),
        ("types check --profile acme --debug", "--profile acme --debug types check"),
        ("--sandbox whoami", "--sandbox memory whoami"),
        ("whoami --sandbox", "--sandbox memory whoami"),
        ("--sandbox http://x:1 whoami", "--sandbox http://x:1 whoami"),
        ("whoami --sandbox=http://x:1", "--sandbox=http://x:1 whoami"),
        ("--sandbox localhost:8000 whoami", "--sandbox localhost:8000 whoami"),
        ("search -- --json", "search -- --json"),
        ("whoami --profile", "--profile whoami"),
    ],
)
def test_options_of_all_commands_may_stand_anywhere(written: str, read: str) -> None:
    assert move_options(written.split()) == read.split()


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (["nope"], "No such command 'nope'"),
        (["whoami", "--nope"], "No such option: --nope"),
        (["whoami", "--sandbox=ftp://x"], "--sandbox takes the address of a sandbox"),
        (["login", "--port", "many"], "--port"),
        (["types", "diff", "one.json"], "AFTER"),
        (["--sandbox", "types", "pull", "--file", "nowhere/a.json"], "there is no folder nowhere"),
    ],
)
def test_what_is_written_wrongly_is_told_in_one_line(
    run: RunCommand, arguments: list[str], part: str
) -> None:
    ran = run(*arguments)
    assert ran.code == Exit.USAGE
    assert part.lower() in ran.error.lower()


#: Two commands parse their options themselves, as they work without the extra.
ALONE = ("sandbox", "migrate")


@pytest.mark.parametrize("command", ["doctor", "export", "types pull", "call", "call tickets.show", *ALONE])
def test_every_command_describes_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    shown = []
    for option in ("-h", "--help"):
        with suppress(SystemExit):
            assert run_zenpy([*command.split(), option]) == Exit.DONE
        found = capsys.readouterr()
        shown.append(found.out)
        assert found.err == ""
    assert shown[0] == shown[1]
    assert shown[0].lower().startswith(f"usage: zenpy {command} ")


@pytest.mark.parametrize("command", ["doctor", "export", "login", *ALONE])
def test_every_command_tells_an_unknown_option_in_one_line(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with suppress(SystemExit):
        assert run_zenpy([command, "--nope"]) == Exit.USAGE
    found = capsys.readouterr()
    assert found.out == ""
    assert found.err.startswith("zenpy: ")
    assert "--nope" in found.err
    assert found.err.endswith(f"`zenpy {command} --help` shows what the command takes.\n")
    assert found.err.count("\n") == 1


@pytest.mark.parametrize("command", ALONE)
@pytest.mark.parametrize("options", [["--json"], ["--debug"], ["--profile", "acme"], ["--sandbox"]])
def test_options_of_an_account_are_refused_by_what_has_none(
    command: str, options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_zenpy([*options, command]) == Exit.USAGE
    assert f"`zenpy {command}` does not take {options[0]}" in capsys.readouterr().err
    with pytest.raises(SystemExit, match="2"):  # as by the two alone, where the extra is missing
        run_zenpy([command, *options])
    assert f"`zenpy {command} --help` shows what the command takes." in capsys.readouterr().err


def test_a_profile_of_the_environment_is_no_option_of_these(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ZENPY_PROFILE", "acme")
    assert main(["migrate", str(tmp_path)]) == Exit.DONE
    assert "0 files" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "code", "text"),
    [(KeyboardInterrupt(), Exit.INTERRUPTED, "zenpy: interrupted\n"), (BrokenPipeError(), Exit.DONE, "")],
)
def test_what_works_without_the_extra_ends_as_all_commands(
    error: BaseException,
    code: Exit,
    text: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(*given: object) -> int:
        raise error

    monkeypatch.setattr("zenpy.migrate.__main__.main", fail)
    monkeypatch.setattr("zenpy.sandbox.command.main.main", fail)
    for command in ALONE:
        assert run_zenpy([command]) == code
        assert capsys.readouterr().err == text


def test_the_codes_that_need_no_extra_are_those_of_all_commands() -> None:
    assert (_command_line.DONE, _command_line.USAGE, _command_line.INTERRUPTED) == (
        Exit.DONE,
        Exit.USAGE,
        Exit.INTERRUPTED,
    )


def test_without_the_extra_there_is_a_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("zenpy.__main__.find_spec", lambda name: None)
        assert run_zenpy(["--version"]) == Exit.DONE
        assert capsys.readouterr().out == f"{VERSION}\n"
        assert run_zenpy(["whoami"]) == Exit.USAGE
        assert (
            capsys.readouterr().err
            == "zenpy: 'whoami' needs the extra `cli`: pip install 'zenpy-typed[cli]'\n"
        )


def test_without_a_command_there_is_help(run: RunCommand) -> None:
    ran = run()
    assert ran.code == Exit.USAGE
    for command in ("login", "logout", "profiles", "whoami", "doctor", "types", "sandbox", "migrate"):
        assert f"  {command} " in ran.err
    assert run("--help").out == ran.err


def test_version(run: RunCommand) -> None:
    assert run("--version").out == f"{VERSION}\n"


def test_completion_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    program = [sys.executable, "-m", "zenpy"]
    monkeypatch.setenv("_ZENPY_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", "zenpy who")
    monkeypatch.setenv("COMP_CWORD", "1")
    assert subprocess.run(program, capture_output=True, text=True, check=False).stdout.split() == ["whoami"]


def test_profiles_are_completed() -> None:
    for name in ("acme", "other"):
        save_profile(Profile(name=name, base_url="https://x.zendesk.com", way="oauth_token"), {})
    assert complete_profile("a") == ["acme"]


def test_sandbox_and_migrate_are_commands_behind_options_too(run: RunCommand) -> None:
    for command in ("sandbox", "migrate"):
        ran = run("--debug", command, "--help")
        assert ran.code == 0
        assert command in ran.out


def test_without_the_extra_a_command_says_how_to_install_it(
    monkeypatch: pytest.MonkeyPatch, run: RunCommand, tmp_path: Path
) -> None:
    monkeypatch.setattr("zenpy.__main__.find_spec", lambda name: None)
    ran = run("whoami")
    assert ran.code == Exit.USAGE
    assert ran.error == "zenpy: 'whoami' needs the extra `cli`: pip install 'zenpy-typed[cli]'\n"
    assert "zenpy-typed[cli]" in run("--help").out
    (tmp_path / "program.py").write_text("print(1)", encoding="utf-8")
    assert run("migrate", str(tmp_path)).code == 0


def test_a_closed_pipe_is_quiet() -> None:
    program = (
        "import sys; from zenpy.__main__ import main; sys.exit(main(['--sandbox', 'profiles', '--help']))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""
        assert process.wait() == 0


# -- the account -------------------------------------------------------------------------------------------------------


def test_the_sandbox_in_memory_needs_nothing(run: RunCommand) -> None:
    ran = run("--sandbox", "whoami", "--json")
    assert json.loads(ran.out)["account"] == "https://sandbox.zendesk.com"


def test_two_variables_are_enough(run: RunCommand, monkeypatch: pytest.MonkeyPatch) -> None:
    with Sandbox(tokens=[SECRET]).serve() as server:
        monkeypatch.setenv("ZENDESK_BASE_URL", server.url)
        assert run("whoami").code == Exit.NOT_SIGNED_IN
        monkeypatch.setenv("ZENDESK_OAUTH_TOKEN", SECRET)
        ran = run("whoami")
        assert ran.code == 0
        assert server.url in ran.out
        assert SECRET not in ran.out


def test_the_scheme_of_a_sandbox_may_be_left_out(run: RunCommand) -> None:
    with Sandbox().serve() as server:
        assert server.url in run("--sandbox", server.url.removeprefix("http://"), "whoami").out


def test_a_sandbox_gets_no_token_of_the_environment(run: RunCommand, monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox = Sandbox()
    monkeypatch.setenv("ZENDESK_OAUTH_TOKEN", SECRET)
    with sandbox.serve() as server:
        assert run("--sandbox", server.url, "whoami").code == 0
    assert SECRET not in str([seen.headers for seen in sandbox.requests])


def test_refused_credentials_are_told_without_them(run: RunCommand, monkeypatch: pytest.MonkeyPatch) -> None:
    with Sandbox(tokens=["other"]).serve() as server:
        monkeypatch.setenv("ZENDESK_BASE_URL", server.url)
        monkeypatch.setenv("ZENDESK_OAUTH_TOKEN", SECRET)
        for arguments in (["whoami"], ["whoami", "--debug"], ["doctor"]):
            ran = run(*arguments)
            assert ran.code in (Exit.NOT_SIGNED_IN, Exit.NEGATIVE)
            assert SECRET not in ran.out + ran.err


def test_nobody_listens(run: RunCommand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zenpy.lib.http.transport.SyncTransport.sleep", lambda *_: None)
    ran = run("--sandbox", "http://127.0.0.1:1", "whoami")
    assert ran.code == Exit.UNREACHABLE
    assert "refused. Check the connection" in ran.error


def test_nothing_says_which_account(run: RunCommand) -> None:
    ran = run("whoami")
    assert ran.code == Exit.NOT_SIGNED_IN
    assert "zenpy login" in ran.error
    assert "ZENDESK_BASE_URL" in ran.error
    assert "zenpy --sandbox" in ran.error
