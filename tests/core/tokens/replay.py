"""Replays logged runs of the public pipeline: what a model answered is taken from the log, the rest is computed."""

import gzip
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.beatmap.objects import GameMode, TimingPoint
from core.beatmap.reader import read_beatmap
from core.tokens.conditioning import Conditions, class_tokens, conditions_of
from core.tokens.contexts import timing_events
from core.tokens.events import ContextType, Event, EventType
from core.tokens.families import Family, recognise_family
from core.tokens.prompt import Block, PromptWriter, blocks_to_write, choose_template, context_events
from core.tokens.sequence import drop_after, extend_times
from core.tokens.upstream_view import UpstreamMap
from core.tokens.vocabulary import EOS, Vocabulary


def read_run(path: Path) -> dict[str, Any]:
    return json.loads(gzip.decompress(path.read_bytes()))


def load_family(golden: Path, name: str) -> tuple[Family, Vocabulary, dict[str, Any]]:
    folder = golden / name / "checkpoint"
    config = json.loads((folder / "config.json").read_text())
    vocabulary = Vocabulary.load(folder / "tokenizer.json")
    return recognise_family(config, vocabulary), vocabulary, config


def events_from(rows: list[list[Any]]) -> list[Event]:
    return [Event(EventType(kind), value) for kind, value in rows]


def points_from(rows: list[list[Any]]) -> list[TimingPoint]:
    """Timing rows of a log: offset, beat length, meter, sample set, sample index, volume, red, kiai."""
    return [
        TimingPoint(offset, beat, meter, sample_set, index, volume, bool(red), int(kiai))
        for offset, beat, meter, sample_set, index, volume, red, kiai in rows
    ]


def conditions_from(plain: dict[str, Any]) -> Conditions:
    return Conditions(
        mode=GameMode(plain["gamemode"]),
        difficulty=plain["difficulty"],
        mapper=plain["mapper_id"],
        year=plain["year"],
        hitsounded=plain["hitsounded"],
        slider_multiplier=plain["slider_multiplier"],
        circle_size=plain["circle_size"],
        keycount=plain["keycount"],
        hold_note_ratio=plain["hold_note_ratio"],
        scroll_speed_ratio=plain["scroll_speed_ratio"],
        descriptors=tuple(plain["descriptors"] or ()),
        negative_descriptors=tuple(plain["negative_descriptors"] or ()),
    )


@dataclass
class Replay:
    """One `processor.generate` call of a run, with the answers that followed it."""

    golden: Path
    run: dict[str, Any]
    family: Family
    vocabulary: Vocabulary
    config: dict[str, Any]

    def prompts(self) -> list[tuple[list[int], list[int] | None, list[list[int]], list[list[int]] | None]]:
        """(computed prompt, computed negative prompt, logged prompt, logged negative prompt) of every model call."""
        found = []
        log = self.run["log"]
        timing: list[TimingPoint] = []
        for index, entry in enumerate(log):
            if entry["call"] == "postprocessor.generate_timing":
                timing = points_from(entry["timing"])
            if entry["call"] == "processor.generate":
                calls = []
                for after in log[index + 1 :]:
                    if after["call"] != "model_generate":
                        break
                    calls.append(after)
                found += self._generate(entry, calls, timing)
        return found

    def _generate(self, entry: dict[str, Any], calls: list[dict[str, Any]], timing: list[TimingPoint]):
        overrides = self.run["overrides"]
        conditions = conditions_from(self.run["generation_config"])
        in_contexts = [ContextType(name) for name in entry["in_context"]]
        supplied = [ContextType(name) for name in entry["extra_in_context"]]
        requested = [ContextType(name) for name in entry["out_context"]]
        song_length = entry["song_length"]
        start = overrides.get("start_time") if overrides.get("add_to_beatmap") else None
        source = beatmap = None
        if overrides.get("beatmap_path"):
            beatmap = read_beatmap(self.golden.parent / overrides["beatmap_path"])
            source = UpstreamMap(beatmap)
        settings = self.family.parser
        template = choose_template(self.family, requested, [*in_contexts, *supplied])
        inputs = []
        for kind in template.inputs:
            block = Block(kind, finished=True)
            if kind is not ContextType.NONE:
                block.content = context_events(kind, source, settings, song_length)
            if kind is ContextType.GD:
                import rosu_pp_py

                stars = (
                    rosu_pp_py.Difficulty()
                    .calculate(rosu_pp_py.Beatmap(path=str(self.golden.parent / overrides["beatmap_path"])))
                    .stars
                )
                found = conditions_of(beatmap, source, self.vocabulary, round(stars, 2))
                block.class_tokens = class_tokens(found, self.family, self.vocabulary, song_length)
            inputs.append(block)
        outputs = []
        for kind in blocks_to_write(template, requested, conditions.mode):
            block = Block(kind, finished=kind in in_contexts or kind in supplied)
            if kind in supplied:
                block.content = timing_events(timing, settings, song_length=song_length)
            elif block.finished or start is not None:
                block.content = context_events(kind, source, settings, song_length)
                if not block.finished:
                    drop_after(block.content, start - 1)
            outputs.append(block)
        window = (self.config["max_source_positions"] * 2 - 1) * self.config["hop_length"] * 1000
        window /= self.config["sample_rate"]
        writer = PromptWriter(
            self.family,
            self.vocabulary,
            template,
            inputs,
            outputs,
            class_tokens(conditions, self.family, self.vocabulary, song_length),
            class_tokens(conditions.negative(), self.family, self.vocabulary, song_length),
            window,
            song_length,
            self.config["max_target_positions"],
        )
        if overrides.get("parallel"):
            return self._parallel(writer, entry, calls)
        return self._sequential(writer, entry, calls)

    def _parallel(self, writer: PromptWriter, entry: dict[str, Any], calls: list[dict[str, Any]]):
        logged = [row for call in calls for row in call["decoder_input_ids"]]
        return [
            (writer.first_prompt(time), None, [row], None)
            for time, row in zip(entry["frame_times"], logged, strict=True)
        ]

    def _sequential(self, writer: PromptWriter, entry: dict[str, Any], calls: list[dict[str, Any]]):
        found = []
        times = entry["frame_times"]
        left = list(calls)
        for index, block in enumerate(writer.outputs):
            if block.finished:
                continue
            for number, time in enumerate(times):
                call = left.pop(0)
                prompt, negative = writer.prompts(time, index)
                with_cfg = call.get("negative_prompt") is not None
                found.append(
                    (prompt, negative if with_cfg else None, call["decoder_input_ids"], call.get("negative_prompt"))
                )
                answer = call["result"][0][len(call["decoder_input_ids"][0]) :]
                lookback = call["generate_kwargs"]["lookback_time"]
                lookahead = call["generate_kwargs"]["lookahead_time"]
                self._append(block, answer, time, writer.window, lookback if number else 0, lookahead)
        assert not left
        return found

    def _append(self, block, answer, time, window, lookback, lookahead) -> None:
        closing = {EOS, self.vocabulary.context_eos.get(block.kind)}
        while answer and answer[-1] in closing:
            answer.pop()
        shifts = self.vocabulary.span(EventType.TIME_SHIFT)
        if answer and answer[-1] in shifts:
            value = answer[-1] - shifts.start
            if (lookahead and value >= int((window - lookahead) / 10)) or (lookback and value < int(lookback / 10)):
                del answer[-2 if self.family.types_first else -1 :]
        block.content.events += self.vocabulary.decode_window(answer, time)
        extend_times(block.content, time + window, types_first=self.family.types_first)
        if lookahead:
            drop_after(block.content, time + window - lookahead)
