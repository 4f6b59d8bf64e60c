"""Prompts that are not in English are noticed by their letters and some common words."""

import pytest

from core.music.english import is_english


@pytest.mark.parametrize(
    ("prompt", "english"),
    [
        ("fast drum and bass, 174 BPM", True),
        ("la la la, a café at night – sans drums", False),  # its letters say so
        ("energetic rock with a guitar – 120 bpm", True),
        ("schnelle Trommeln mit viel Bass", False),
        ("musica rapida con guitarra", False),
        ("速いドラム", False),
        ("music con brio", True),
    ],
)
def test_prompts_in_other_languages_are_noticed(prompt: str, english: bool) -> None:
    assert is_english(prompt) is english
