"""What has gone wrong in a sandbox itself, so that a test sees it although every request has an answer."""

from __future__ import annotations

#: How many exceptions are kept; the first ones tell most.
MOST_KEPT = 20


class Failures(list[BaseException]):
    """The exceptions that a sandbox has answered with status 500, the first ones: of itself, and of functions of rules."""

    def note(self, error: BaseException) -> None:
        """Keep an exception."""
        if len(self) < MOST_KEPT:
            self.append(error)

    def raise_all(self) -> None:
        """Raise what is kept, and forget it; do nothing when there is nothing.

        Raises:
            BaseException: the exception, or a group when there are several.
        """
        errors = list(self)
        self.clear()
        if len(errors) == 1:
            raise errors[0]
        if errors:
            raise BaseExceptionGroup("the sandbox has failed", errors)
