"""One call: from Python arguments to a request, and from an answer to a result. Free of I/O."""
