"""The page of songs from words: what is asked for, what was made, and the new set of one of them."""
