"""Public bases trained whole: further from their weights, or from scratch."""
