"""Events and vocabulary: beatmap to events to token ids, and back."""
