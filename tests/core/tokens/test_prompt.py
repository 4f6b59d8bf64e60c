"""Prompts, against every prompt that the public pipeline logged."""

from pathlib import Path

import pytest

from core.beatmap.objects import GameMode
from core.beatmap.reader import parse_beatmap
from core.errors import InputError
from core.tokens.conditioning import Conditions, class_events, class_tokens, conditions_of
from core.tokens.events import ContextType, Event, EventType, TimedEvents
from core.tokens.families import bundled_vocabulary, recognise_family
from core.tokens.prompt import Block, PromptWriter, blocks_to_write, choose_template, pad_left
from core.tokens.upstream_view import UpstreamMap
from core.tokens.vocabulary import SOS
from tests.core.tokens.replay import Replay, load_family, read_run


@pytest.mark.parametrize("name", ["v29", "v30", "v31", "v32"])
def test_every_logged_prompt_is_written_again(data_folder: Path, name: str) -> None:
    golden = data_folder / "golden"
    family, vocabulary, config = load_family(golden, name)
    compared = 0
    for path in sorted((golden / name / "runs").glob("*.json.gz")):
        run = read_run(path)
        if "generation_config" not in run:
            continue
        for prompt, negative, logged, logged_negative in Replay(golden, run, family, vocabulary, config).prompts():
            assert pad_left([prompt, logged[0]])[0] == logged[0], path.name
            if logged_negative is not None:
                assert negative is not None
                assert pad_left([negative, logged_negative[0]])[0] == logged_negative[0], path.name
            compared += 1
    assert compared > 30


def our_family():
    vocabulary = bundled_vocabulary(8184.0, {"stream": 0})
    return recognise_family({}, vocabulary), vocabulary


def writer(content: TimedEvents, longest: int = 100) -> PromptWriter:
    family, vocabulary = our_family()
    conditions = Conditions(difficulty=5.0, descriptors=("stream",), negative_descriptors=("unheard of",))
    return PromptWriter(
        family,
        vocabulary,
        family.templates[0],
        [],
        [Block(ContextType.TIMING, content, finished=True), Block(ContextType.KIAI), Block(ContextType.MAP)],
        class_tokens(conditions, family, vocabulary, 60000),
        class_tokens(conditions.negative(), family, vocabulary, 60000),
        8184.0,
        60000.0,
        longest,
    )


def beats(count: int) -> TimedEvents:
    events: list[Event] = []
    times: list[int] = []
    for index in range(count):
        events += (Event(EventType.TIME_SHIFT, index * 10), Event(EventType.BEAT))
        times += [index * 10] * 2
    return TimedEvents(events, times)


def test_a_long_prompt_keeps_the_last_tokens_of_its_blocks() -> None:
    short, negative = writer(beats(200), longest=100).prompts(0, 1)
    assert len(short) == len(negative) < 100
    body = short[short.index(SOS) + 2 :]
    assert writer(beats(200), longest=1000).prompt(0, 1)[-10:] == body[-10:]
    with pytest.raises(InputError, match="does not fit"):
        writer(beats(200), longest=5).prompts(0, 1)


def test_the_negative_prompt_differs_in_its_descriptors_only() -> None:
    prompt, negative = writer(beats(3)).prompts(0, 2)
    assert [a == b for a, b in zip(prompt, negative, strict=True)].count(False) == 1


def test_the_mapper_is_unknown_to_the_negative_prompt_unless_descriptors_tell_them_apart() -> None:
    assert Conditions(mapper=7).negative().mapper is None
    assert Conditions(mapper=7, descriptors=("stream",)).negative().mapper == 7


def test_the_template_that_uses_most_of_what_is_given() -> None:
    family, _ = our_family()
    assert choose_template(family, [ContextType.MAP], [ContextType.GD]).inputs == (ContextType.GD,)
    assert choose_template(family, [ContextType.MAP], [ContextType.TIMING]).inputs == ()
    with pytest.raises(InputError, match="cannot write"):
        choose_template(family, [ContextType.GD], [])
    template = family.templates[0]
    assert blocks_to_write(template, [ContextType.MAP, ContextType.SV], GameMode.OSU)[-1] is ContextType.MAP
    assert blocks_to_write(template, [ContextType.SV], GameMode.MANIA)[-1] is ContextType.SV
    with pytest.raises(InputError, match="osu!mania"):
        blocks_to_write(template, [ContextType.SV], GameMode.OSU)


def test_classes_of_a_mania_map() -> None:
    text = (
        "osu file format v14\n[General]\nMode: 3\n[Difficulty]\nCircleSize:7\n[TimingPoints]\n0,500,4,1,0,50,1,0\n"
        "[HitObjects]\n36,192,0,1,0,0:0:0:0:\n36,192,5000,128,2,9000:0:0:0:0:\n"
    )
    family, vocabulary = our_family()
    beatmap = parse_beatmap(text)
    found = conditions_of(beatmap, UpstreamMap(beatmap), vocabulary, 3.0)
    assert (found.keycount, found.hold_note_ratio, found.scroll_speed_ratio, found.hitsounded) == (7, 0.5, 0.0, True)
    events = {event.type: event.value for event in class_events(found, family, vocabulary, 65000)}
    assert events[EventType.KEYCOUNT] == 7
    assert events[EventType.HOLD_NOTE_RATIO] == 5
    assert events[EventType.SONG_LENGTH] == 6
    assert events[EventType.DESCRIPTOR] == 1
    assert EventType.CS not in events
