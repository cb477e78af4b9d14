"""What a shell completes behind `zenpy call`: names of calls, and their arguments."""

from __future__ import annotations

from zenpy.cli.calling.operations import all_calls


def complete_call(incomplete: str) -> list[tuple[str, str]]:
    """The calls whose names begin so, each with its summary; up to the next dot if there are many."""
    fitting = [one for one in all_calls().values() if one.name.startswith(incomplete)]
    return [(one.name, one.summary) for one in fitting]


def complete_words(name: str, incomplete: str) -> list[object]:
    """The arguments of a call that begin so, as options."""
    from typer._click.shell_completion import CompletionItem

    call = all_calls().get(name)
    if call is None:
        return []
    options = [f"--{one.replace('_', '-')}" for one in call.arguments]
    return [CompletionItem(option) for option in options if option.startswith(incomplete)]
