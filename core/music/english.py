"""Whether a prompt is in English, as far as its letters and some common words say."""

import re

_FOREIGN = """
    und mit eine einen einer ohne sehr schnelle schneller langsam langsame musik lied klavier gitarre trommeln
    y con una muy sin rapida rapido lenta lento musica cancion guitarra
    et avec une des pour tres rapide lente musique chanson guitare tambours
    molto senza veloce canzone chitarra batteria
    com muito sem uma violao
    een met zonder snelle muziek
    szybka wolna muzyka bez
"""
"""Of German, Spanish, French, Italian, Portuguese, Dutch and Polish; an English prompt has hardly two of them."""

_WORDS = frozenset(_FOREIGN.split())


def is_english(prompt: str) -> bool:
    """Whether nothing in a prompt speaks against English: its letters, or two common words of other languages."""
    if any(letter.isalpha() and not letter.isascii() for letter in prompt):
        return False
    return len(_WORDS & set(re.findall(r"[a-z]+", prompt.lower()))) < 2
