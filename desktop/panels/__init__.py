"""One panel per task."""
