"""What waits, runs and ended; presets; requests as files."""
