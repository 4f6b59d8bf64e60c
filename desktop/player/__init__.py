"""Sound and the clock that follows it."""
