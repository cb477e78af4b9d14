"""Calls of every operation of the document, and what is wrong with their requests and their results."""
