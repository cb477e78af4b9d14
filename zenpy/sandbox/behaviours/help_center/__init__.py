"""Help Center: articles, their translations, and votes."""

from zenpy.sandbox.behaviours.help_center import articles, translations, votes

__all__ = ["articles", "translations", "votes"]
