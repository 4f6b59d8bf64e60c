"""Songs from words: providers of music, what they need, their licences, and what makes a song of a candidate."""
