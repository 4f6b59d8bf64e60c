"""What the sections of a song say about a map: kiai, velocities and volumes."""
