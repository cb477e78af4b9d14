"""Help Center: articles, their translations, and votes."""

from zenpy.sandbox.behaviours.help_center import article_search, articles, readers, translations, votes

__all__ = ["article_search", "articles", "readers", "translations", "votes"]
