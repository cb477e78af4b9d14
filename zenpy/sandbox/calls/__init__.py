"""From a request that has found its operation to its answer, for every operation of the API."""
