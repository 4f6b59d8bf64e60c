"""BPM, offset and meter."""
