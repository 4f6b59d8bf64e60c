"""How fast the families decode at full size, beside a plain Hugging Face `generate` run as the public pipeline runs it.

    python -m benchmarks.decoding [--families v29 v32] [--windows 2] [--prompt 200 --tokens 40] [--device cuda]

Weights are random and decoding is greedy. How many tokens a call reads and writes is fixed: the medians over the
windows of 29 ranked osu!standard maps (a tenth of a window of new objects after half a window of known ones), for each
block that the family writes. --prompt and --tokens give every block the same numbers instead.

The baseline makes one call per window and block, and computes everything in it again: encoder, prompt, answer. For the
Whisper kind the model is transformers' own; it has no class for the RoPE and Var kinds, whose plain modules stand in a
`PreTrainedModel` with the caches of transformers. All of them run under its `generate`.

"per call" is the gain of a single call for the map, encoder, prompt and answer; "per song" that of all blocks of all
windows. Beatwright encodes a window once for all its blocks, and the next one while it writes the first block of this
one, which is measured as the program does it: a block in all windows, then the next block.

"exact" gives the same tokens: guesses from eight-bit weights are checked several at a time, so that its tokens per
second may exceed the bound, which is that of one reading of the weights per token. "accepted" is the share of guesses
that were right; scores of random weights are close together, so it is low here (the bundled model, sampling at
temperature 0.9: 97 %). "int8" and "bf16" have such weights; "agree" is the share of tokens that are those of the
baseline. "fast" is what --fast does: the windows of several segments of a song as one batch in int8, with a lookahead
of a fifth of a window rather than two fifths, so that a call writes three times as much and there is a third of them;
"per call" is the gain for the same stretch of song. Its time for a song contains what every segment writes before its
own part begins.
"""

import argparse
import os
import subprocess
import sys
import time
from dataclasses import dataclass, field

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
os.environ.setdefault("THP_MEM_ALLOC_ENABLE", "1")

import torch
from torch import Tensor

from benchmarks.decoding_baseline import generating
from benchmarks.machine import bandwidth, peak_memory, synchronize
from core.generation.mappers.mapperatorinator.segments import SEGMENTS, segments_of
from core.generation.mappers.mapperatorinator.speculative import SpeculativeDecoder
from core.generation.sampling import FAST_LOOKAHEAD, LOOKAHEAD, Sampling
from core.jobs import CancelToken
from core.model.checkpoints.published_shapes import FRAME_MS, SHAPES, random_model
from core.model.runtime.encoder_prefetch import EncoderPrefetch
from core.model.runtime.kv_cache import DecoderCache
from core.model.runtime.mapperatorinator import Mapperatorinator
from core.model.runtime.memory import keep_freed_memory
from core.program.computer import processor_name

SONG_MS = 180_000
LOOKBACK = 0.5
STRIDE = 1 - LOOKBACK - LOOKAHEAD
LONG_STRIDE = 1 - LOOKBACK - FAST_LOOKAHEAD

Calls = list[tuple[Tensor, int]]

clock = time.perf_counter


class NoRules:
    """Leaves scores as they are, as the baseline does."""

    def apply(self, scores: Tensor) -> Tensor:
        return scores

    def push(self, tokens: list[int]) -> None:
        """Nothing depends on them."""

    def mark(self) -> None:
        """Nothing to come back to."""

    def back_to(self, mark: None) -> None:
        """Nothing changed."""


@dataclass(slots=True)
class Count:
    """What the blocks of a window took.

    Attributes:
        listening: seconds of the encoder.
        calls: seconds of each block, its keys and values of the encoder's states included.
        writing: seconds in which the tokens after the first of each block were written.
        tokens: those tokens.
        guessed, accepted: proposed tokens, and those that were right.
    """

    listening: float = 0.0
    calls: list[float] = field(default_factory=list)
    writing: float = 0.0
    tokens: int = 0
    guessed: int = 0
    accepted: int = 0


def ours(model: Mapperatorinator, mel: Tensor, calls: Calls, count: Count) -> list[Tensor]:
    """All blocks of the windows `mel`, (windows, tokens) each."""
    started = clock()
    states = torch.cat([model.encode(row) for row in mel.split(1)])  # as the program does it
    synchronize(states.device)
    count.listening = clock() - started
    return write(model, states, calls, count)


def write(model: Mapperatorinator, states: Tensor, calls: Calls, count: Count) -> list[Tensor]:
    """All blocks about the encoder's `states`, (windows, tokens) each."""
    rows = states.shape[0]
    cache = None
    answers = []
    for prompt, tokens in calls:
        started = clock()
        cross = model.cross_memory(states)
        if cache is None:
            cache = model.new_cache(rows, cross)
        else:
            cache.restart(cross)
        ids = model.decode(prompt.expand(rows, -1), cache, last_only=True).argmax(-1)
        synchronize(ids.device)
        read = clock()
        if rows == 1 and model.can_draft:
            answers.append(guessed(model, cache, [*prompt[0].tolist(), int(ids)], prompt.shape[1] + tokens, count))
        else:
            written = [ids]
            for _ in range(tokens - 1):
                ids = model.decode(ids, cache, last_only=True).argmax(-1)
                written.append(ids)
            answers.append(torch.cat(written, dim=1))
        synchronize(ids.device)
        count.calls.append(clock() - started)
        count.writing += clock() - read
        count.tokens += rows * (tokens - 1)
    return answers


def guessed(model: Mapperatorinator, cache: DecoderCache, row: list[int], longest: int, count: Count) -> Tensor:
    """What the model writes after the prompt, from the last of `row` on, by checking guesses; (1, tokens)."""
    writer = SpeculativeDecoder(
        lambda tokens, draft: list(model.decode(torch.tensor([tokens]), cache, draft=draft).unsqueeze(2).unbind(1)),
        lambda tokens: cache.truncate(cache.length - tokens),
        NoRules(),
        Sampling(sample=False),
        (),
        longest,
    )
    start = len(row) - 1
    if len(row) < longest:
        writer.write(row, CancelToken())
    count.guessed += writer.proposed
    count.accepted += writer.accepted
    return torch.tensor([row[start:]])


@dataclass(slots=True)
class Times:
    """Seconds of one window, the best of several.

    Attributes:
        call: one call for the map alone.
        window: all blocks.
        step: one token of all rows.
        speed: tokens per second.
    """

    call: float = float("inf")
    window: float = float("inf")
    step: float = 0.0
    speed: float = 0.0
    accepted: float | None = None
    agree: float | None = None


def windows_of_song(window_ms: float, stride: float) -> int:
    """How many windows there are; `stride` is a share of one."""
    return max(1, round((SONG_MS - window_ms) / (window_ms * stride)) + 1)


def run(model: Mapperatorinator, mels: Tensor, calls: Calls, expected: Tensor | None, rows: int = 1) -> Times:
    """Every window of `mels` (windows, 1, frames, bands), `rows` times at once; `expected`: the baseline's tokens."""
    times = Times()
    ours(model, mels[0].expand(rows, -1, -1), [(calls[-1][0], 12)], Count())
    for mel in mels:
        count = Count()
        answers = torch.cat([part[:1] for part in ours(model, mel.expand(rows, -1, -1), calls, count)], dim=1)
        times.call = min(times.call, (count.listening + count.calls[-1]) / rows)
        times.window = min(times.window, (count.listening + sum(count.calls)) / rows)
        times.speed = max(times.speed, count.tokens / count.writing)
        times.step = rows / times.speed
        if expected is not None:
            times.agree = (answers == expected).float().mean().item()
        times.accepted = count.accepted / count.guessed if count.guessed else None
    if rows == 1:
        times.window = window_of_song(model, mels, calls)
    return times


def window_of_song(model: Mapperatorinator, mels: Tensor, calls: Calls) -> float:
    """Seconds of one window among others, all blocks."""
    prefetch: EncoderPrefetch | None = None
    total = 0.0
    states = []
    for block, call in enumerate(calls):
        best = float("inf")
        for turn in range(len(mels) + 1):
            started = clock()
            if block == 0:
                states.append(model.encode(mels[turn % len(mels)]) if prefetch is None else prefetch.states())
                prefetch = model.prefetch_encoding(mels[(turn + 1) % len(mels)])
            write(model, states[turn], [call], Count())
            if turn:  # nothing was encoded ahead for the first one
                best = min(best, clock() - started)
        total += best
    return total


def fast_song(times: Times, calls: Calls, windows: int, segments: int) -> float:
    """Seconds of a song in segments, whose first windows also write what is before their own parts."""
    before = sum(tokens for _, tokens in calls) * LOOKBACK / LONG_STRIDE * times.step
    return before + -(-windows // segments) * segments * times.window


def measure(name: str, options: argparse.Namespace) -> None:
    """Print the table of one family."""
    began = time.monotonic()
    case = SHAPES[name]
    device = torch.device(options.device)
    model = random_model(case, quick=options.quick).to(device)
    generator = torch.Generator().manual_seed(2)
    mels = torch.rand(options.windows, 1, case.frames, case.mels, generator=generator).to(device)
    lengths = [(options.prompt or prompt, options.tokens or tokens) for prompt, tokens in case.calls]
    calls = [
        (torch.randint(3, case.vocabulary, (1, prompt), generator=generator).to(device), tokens)
        for prompt, tokens in lengths
    ]
    window_ms = (case.frames - 1) * FRAME_MS
    windows = windows_of_song(window_ms, STRIDE)
    layers = sum(p.numel() for p in model.transformer.decoder.layers.parameters())
    bound = bandwidth(device, clock) / (4 * (layers + model.transformer.proj_out.weight.numel()))
    total = sum(p.numel() for p in model.parameters()) / 1e6
    described = ", ".join(f"{prompt} + {tokens}" for prompt, tokens in lengths)
    print(f"\n{name}: {total:.0f} M parameters; per window {len(calls)} calls of {described} tokens")
    print(
        f"{'':26}{'s/call':>8}{'s/window':>10}{'s/song':>8}{'tokens/s':>10}"
        f"{'per call':>10}{'per song':>10}{'agree':>8}{'accepted':>10}"
    )
    base, expected = baseline(model, mels, calls)

    def show(label: str, times: Times, song: float | None = None, stretch: float = 1.0) -> None:
        song = times.window * windows if song is None else song
        gains = f"{stretch * base.call / times.call:8.1f} x{base.window * windows / song:8.1f} x"
        speed = f"{times.speed:10.1f}" if times.speed else f"{'':10}"
        shares = "".join("" if share is None else f"{share:8.1%}" for share in (times.agree, times.accepted))
        print(f"{label:26}{times.call:8.2f}{times.window:10.2f}{song:8.0f}{speed}{gains}{shares}", flush=True)

    show("baseline", base)
    on_processor = device.type == "cpu"
    if on_processor:
        print(f"{'bound from memory, fp32':44}{'':8}{bound:10.1f}")
    keep_freed_memory()
    model.pack()
    show("exact", run(model, mels, calls, expected))
    if on_processor and torch.ops.mkldnn._is_mkldnn_bf16_supported():
        model = random_model(case, quick=options.quick).to(torch.bfloat16)
        model.pack()
        show("bf16", run(model, mels, calls, expected))
    if on_processor:
        model = random_model(case, quick=options.quick)
        model.quantize()
        show("int8", run(model, mels, calls, expected))
    fewer = windows_of_song(window_ms, LONG_STRIDE)
    segments = segments_of(fewer, LONG_STRIDE, SEGMENTS)
    stretch = LONG_STRIDE / STRIDE
    longer = [(prompt, round(tokens * stretch)) for prompt, tokens in calls]
    times = run(model, mels[-1:], longer, None, segments)
    song = fast_song(times, longer, fewer, segments)
    show(f"fast ({segments} windows at once)", times, song, stretch)
    if device.type == "cuda":
        print(f"peak memory of the card {torch.cuda.max_memory_allocated() / 2**30:.1f} GiB")
    took = time.monotonic() - began
    print(f"peak memory of the process {peak_memory():.1f} GiB, baseline included; measured in {took / 60:.1f} min")


def baseline(model: Mapperatorinator, mels: Tensor, calls: Calls) -> tuple[Times, Tensor]:
    """Times of transformers' `generate`, and its tokens of the last window."""
    answer = generating(model)
    times = Times()
    with torch.inference_mode():
        answer(mels[0], calls[0][0], 2)
        for mel in mels:
            expected, spent = [], []
            for prompt, tokens in calls:
                started = clock()
                expected.append(answer(mel, prompt, tokens))
                synchronize(mel.device)
                spent.append(clock() - started)
            times.call, times.window = min(times.call, spent[-1]), min(times.window, sum(spent))
    return times, torch.cat(expected, dim=1)


def main() -> None:
    """Measure every family, each in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--families", nargs="+", choices=list(SHAPES), default=list(SHAPES))
    parser.add_argument("--windows", type=int, default=2)
    parser.add_argument("--prompt", type=int, default=0, help="the same for all blocks")
    parser.add_argument("--tokens", type=int, default=0, help="the same for all blocks")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--device", default="cpu", choices=("cpu", "cuda"))
    parser.add_argument("--quick", action="store_true", help="small models: whether all of it runs, not how fast")
    parser.add_argument("--cpu-time", action="store_true", help="one thread, by its own time: for a busy machine")
    options = parser.parse_args()
    if len(options.families) > 1:
        for name in options.families:
            command = [sys.executable, "-m", "benchmarks.decoding", "--families", name]
            for key in ("windows", "prompt", "tokens", "threads", "device"):
                command += [f"--{key}", str(getattr(options, key))]
            command += ["--cpu-time"] * options.cpu_time + ["--quick"] * options.quick
            subprocess.run(command, check=True)
        return
    if options.cpu_time:
        global clock
        clock, options.threads = time.process_time, 1
    torch.set_num_threads(options.threads)
    card = f" {torch.cuda.get_device_name()}" if options.device == "cuda" else ""
    print(f"{processor_name()}, {options.threads} threads, torch {torch.__version__}{card}")
    measure(options.families[0], options)


if __name__ == "__main__":
    main()
