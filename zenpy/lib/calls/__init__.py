"""One call: from Python arguments to a request, and from an answer to a result, without I/O."""
