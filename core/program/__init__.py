"""How the program behaves as a guest on somebody's machine: updates, and the files it opens."""
