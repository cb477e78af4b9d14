"""The version, in one place: the build reads it here, and so does the client's User-Agent."""

VERSION = "0.1.0"
