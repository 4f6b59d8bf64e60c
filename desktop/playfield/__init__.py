"""Objects as the game shows them."""
