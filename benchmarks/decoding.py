"""How fast the families decode at full size, beside a plain Hugging Face `generate` run as the reference runs it.

    python -m benchmarks.decoding [--families v29 v32] [--windows 2] [--prompt 200 --tokens 40] [--device cuda]

Weights are random and decoding is greedy. How many tokens a call reads and writes is fixed: the medians over the
windows of 29 ranked osu!standard maps (a tenth of a window of new objects after half a window of known ones), for each
block that the family writes. --prompt and --tokens give every block the same numbers instead.

The baseline makes one call per window and block, and computes everything in it anew: encoder, prompt, answer. For the
Whisper kind the model is transformers' own; it has no class for the RoPE and Var kinds, whose plain modules stand in a
`PreTrainedModel` with the caches of transformers. All of them run under its `generate`.

"per call" is the gain of a single call for the map, encoder, prompt and answer; "per song" that of all blocks of all
windows. Beatwright encodes a window once for all its blocks. "exact" gives the same tokens: guesses from eight-bit
weights are checked several at a time, so that its tokens per second may exceed the bound, which is that of one reading
of the weights per token. "held" is the share of guesses that were right; scores of random weights lie close together,
so it is low here (the bundled model, sampling at temperature 0.9: 97 %). "int8" and "bf16" have such weights; "agree"
is the share of tokens that are those of the baseline. "fast" decodes several windows of a song as one batch in int8;
its time for a song contains what every segment writes before its own part begins.
"""

import argparse
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import torch
from torch import Tensor

from core.generation.checkpoints.guesses import GuessedWriter
from core.generation.checkpoints.rules import Sampling
from core.jobs import CancelToken
from core.model.backbone.layers import RotaryTables, merge_heads, rotate, split_heads
from core.model.config import BackboneConfig, BackboneKind, ModelConfig
from core.model.network import Mapperatorinator

SONG_MS = 180_000
STRIDE = 0.1
LOOKBACK = 0.5
FAST_ROWS = 8
SHORTEST_SEGMENT = 8


clock = time.perf_counter


@dataclass(frozen=True, slots=True)
class Case:
    """A family at its published size.

    Attributes:
        calls: tokens of the prompt and of the answer for each block of a window, the map last.
    """

    kind: BackboneKind
    base: bool
    frames: int
    longest: int
    vocabulary: int
    mels: int
    calls: tuple[tuple[int, int], ...]
    projected: bool = False


V29_CALLS = ((40, 6), (64, 2), (236, 36))
V32_CALLS = ((59, 11), (454, 75))

CASES = {
    "v28": Case(BackboneKind.WHISPER, True, 1024, 2048, 3667, 388, V29_CALLS, projected=True),
    "v29": Case(BackboneKind.WHISPER, False, 1024, 2048, 3667, 388, V29_CALLS, projected=True),
    "v30": Case(BackboneKind.ROPE, False, 4096, 5120, 4607, 80, ((811, 180),)),
    "v31": Case(BackboneKind.ROPE, False, 4096, 8192, 5650, 80, ((104, 20), (200, 2), (945, 167))),
    "v32": Case(BackboneKind.VAR, False, 2048, 2560, 4097, 128, V32_CALLS),
    "v32-mini": Case(BackboneKind.VAR, True, 2048, 2560, 4097, 128, V32_CALLS),
}


def build(case: Case) -> Mapperatorinator:
    """A model of the family's size with random weights."""
    size, layers, heads = (512, 6, 8) if case.base else (768, 12, 12)
    backbone = BackboneConfig(
        d_model=size,
        encoder_layers=layers,
        decoder_layers=layers,
        encoder_attention_heads=heads,
        decoder_attention_heads=heads,
        encoder_ffn_dim=4 * size,
        decoder_ffn_dim=4 * size,
        num_mel_bins=size if case.projected else case.mels,
        max_source_positions=case.frames // 2,
        max_target_positions=case.longest,
        vocab_size=case.vocabulary,
    )
    config = ModelConfig(
        backbone=backbone,
        backbone_model_name=f"random/{case.kind.value}",
        vocab_size=case.vocabulary,
        vocab_size_in=case.vocabulary,
        project_encoder_input=case.projected,
        n_mels=case.mels,
        max_source_positions=case.frames // 2,
        max_target_positions=case.longest,
        init_std=0.05,
    )
    return Mapperatorinator.fresh(config, seed=1).eval().requires_grad_(False)


Answer = Callable[[Tensor, Tensor, int], Tensor]
Calls = list[tuple[Tensor, int]]


def generating(model: Mapperatorinator) -> Answer:
    """transformers' generate on the weights of `model`."""
    from transformers import GenerationConfig
    from transformers.generation import GenerationMixin

    whisper = model.config.kind is BackboneKind.WHISPER
    plain = (plain_whisper(model) if whisper else plain_modules(model)).to(model.decoder_embedder.weight.device).eval()

    def answer(mel: Tensor, prompt: Tensor, tokens: int) -> Tensor:
        features = model.conditioned(mel)
        how = GenerationConfig(
            max_new_tokens=tokens,
            min_new_tokens=tokens,
            do_sample=False,
            pad_token_id=0,
            bos_token_id=1,
            eos_token_id=2,
            decoder_start_token_id=int(prompt[0, 0]),  # any other would be put before the prompt
        )
        ids = GenerationMixin.generate(
            plain,
            features.transpose(1, 2) if whisper else features,
            decoder_input_ids=prompt,
            decoder_attention_mask=torch.ones_like(prompt),
            generation_config=how,
        )
        return ids[:, prompt.shape[1] :]

    return answer


def plain_whisper(model: Mapperatorinator) -> torch.nn.Module:
    """transformers' Whisper."""
    from transformers import WhisperConfig, WhisperForConditionalGeneration

    backbone = model.config.backbone
    names = WhisperConfig().to_dict().keys()
    settings = {name: value for name, value in vars(backbone).items() if name in names}
    settings |= {"pad_token_id": 0, "bos_token_id": 1, "eos_token_id": 2, "decoder_start_token_id": 1}
    with torch.device("meta"):
        plain = WhisperForConditionalGeneration(WhisperConfig(**settings, tie_word_embeddings=False))
    weights = {name.removeprefix("transformer."): tensor for name, tensor in model.state_dict().items()}
    weights["model.decoder.embed_tokens.weight"] = model.decoder_embedder.weight
    plain.load_state_dict({name: weights[name] for name in plain.state_dict()}, assign=True)
    return plain


def plain_modules(model: Mapperatorinator) -> torch.nn.Module:
    """The plain modules of the kinds that transformers does not have, with its caches."""
    from transformers import PreTrainedConfig, PreTrainedModel
    from transformers.generation import GenerationMixin
    from transformers.modeling_outputs import BaseModelOutput, Seq2SeqLMOutput

    attend = torch.nn.functional.scaled_dot_product_attention
    inner = model.transformer

    class Listening(torch.nn.Module):
        main_input_name = "inputs"

        def forward(self, inputs: Tensor, **_: object) -> BaseModelOutput:
            return BaseModelOutput(inner.encoder(inputs))

    class Plain(PreTrainedModel, GenerationMixin):
        config_class = PreTrainedConfig
        main_input_name = "inputs"

        def __init__(self, config: PreTrainedConfig) -> None:
            super().__init__(config)
            self.listening = Listening()
            self.held = model.transformer
            self.embedding = model.decoder_embedder
            self.post_init()

        def _init_weights(self, module: torch.nn.Module) -> None:
            """They are there already."""

        def get_encoder(self, *_: object, **__: object) -> torch.nn.Module:
            return self.listening

        def forward(
            self,
            inputs: Tensor | None = None,
            encoder_outputs: BaseModelOutput | None = None,
            decoder_input_ids: Tensor | None = None,
            decoder_attention_mask: Tensor | None = None,
            past_key_values: "EncoderDecoderCache | None" = None,  # noqa: F821
            **_: object,
        ) -> Seq2SeqLMOutput:
            assert encoder_outputs is not None and decoder_input_ids is not None and past_key_values is not None
            own, cross = past_key_values.self_attention_cache, past_key_values.cross_attention_cache
            start = own.get_seq_length()
            x = self.embedding(decoder_input_ids)
            stop = start + x.shape[1]
            rotary = inner.decoder.rotary
            assert isinstance(rotary, RotaryTables)
            for number, layer in enumerate(inner.decoder.layers):
                cosine, sine = (table[start:stop] for table in rotary.of_layer(number))
                heads = layer.self_attn.heads
                query, key, value = split_heads(layer.self_attn.qkv(layer.self_attn_layer_norm(x)), 3, heads)
                query, key = rotate(query, cosine, sine), rotate(key, cosine, sine)
                key, value = own.update(key, value, number)
                mixed = attend(query, key, value, is_causal=start == 0)
                x = x + layer.self_attn.output(merge_heads(mixed))
                (query,) = split_heads(layer.cross.query(layer.cross_norm(x)), 1, heads)
                if start:
                    keys, values = cross.layers[number].keys, cross.layers[number].values
                else:
                    keys, values = split_heads(layer.cross.key_value(encoder_outputs[0]), 2, heads)
                    keys, values = cross.update(keys.contiguous(), values.contiguous(), number)
                x = x + layer.cross.output(merge_heads(attend(query, keys, values)))
                x = x + layer.fc2(torch.nn.functional.gelu(layer.fc1(layer.final_layer_norm(x))))
            return Seq2SeqLMOutput(logits=inner.proj_out(inner.decoder.layer_norm(x)), past_key_values=past_key_values)

    config = PreTrainedConfig(
        is_encoder_decoder=True,
        num_hidden_layers=len(inner.decoder.layers),
        pad_token_id=0,
        bos_token_id=1,
        eos_token_id=2,
        decoder_start_token_id=1,
        vocab_size=model.config.vocab_size,
    )
    return Plain(config)


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
    """What decoding took: seconds and tokens after the prompts; guesses, and those that held."""

    seconds: float = 0.0
    tokens: int = 0
    guessed: int = 0
    held: int = 0


def ours(model: Mapperatorinator, mel: Tensor, calls: Calls, count: Count) -> list[Tensor]:
    """All blocks of the windows `mel`, (windows, tokens) each."""
    cross = model.cross_memory(model.encode(mel))
    rows = mel.shape[0]
    cache = model.new_cache(rows, cross, max(prompt.shape[1] + tokens for prompt, tokens in calls))
    answers = []
    for prompt, tokens in calls:
        cache.truncate(0)
        ids = model.decode(prompt.expand(rows, -1), cache, last_only=True).argmax(-1)
        synchronize(ids.device)
        started = clock()
        if rows == 1 and model.drafts:
            row = [*prompt[0].tolist(), int(ids)]
            writer = GuessedWriter(
                lambda tokens, draft: list(
                    model.decode(torch.tensor([tokens]), cache, draft=draft).unsqueeze(2).unbind(1)
                ),
                lambda tokens: cache.truncate(cache.length - tokens),
                NoRules(),
                Sampling(sample=False),
                (),
                prompt.shape[1] + tokens,
            )
            if tokens > 1:
                writer.write(row, CancelToken())
            count.guessed += writer.guessed
            count.held += writer.held
            answers.append(torch.tensor([row[prompt.shape[1] :]]))
        else:
            written = [ids]
            for _ in range(tokens - 1):
                ids = model.decode(ids, cache, last_only=True).argmax(-1)
                written.append(ids)
            answers.append(torch.cat(written, dim=1))
        synchronize(ids.device)
        count.seconds += clock() - started
        count.tokens += rows * (tokens - 1)
    return answers


def synchronize(device: torch.device) -> None:
    """Wait for a card to finish."""
    if device.type == "cuda":
        torch.cuda.synchronize()


def bandwidth(device: torch.device) -> float:
    """Bytes per second at which memory can be read: the best of a sum and of a product with a vector."""
    weight = torch.ones(64 * 2**20, device=device).view(-1, 4096)
    vector = torch.ones(4096, device=device)
    best = 0.0
    for read in (lambda: torch.mv(weight, vector).sum().item(), lambda: weight.sum().item()):
        for _ in range(5):
            started = clock()
            read()
            best = max(best, weight.numel() * 4 / (clock() - started))
    return best


def peak_memory() -> float:
    """GiB that this process has held at most."""
    try:
        import resource
    except ImportError:
        return float("nan")
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


@dataclass(slots=True)
class Times:
    """Seconds, the best of several rounds each.

    Attributes:
        call: one call for the map alone.
        window: all blocks of a window.
    """

    call: float = float("inf")
    window: float = float("inf")
    speed: float = 0.0
    held: float | None = None
    agree: float | None = None


def measure(name: str, options: argparse.Namespace) -> None:
    """Print the table of one family."""
    case = CASES[name]
    device = torch.device(options.device)
    model = build(case).to(device)
    generator = torch.Generator().manual_seed(2)
    mels = torch.rand(options.windows, 1, case.frames, case.mels, generator=generator).to(device)
    lengths = [(options.prompt or prompt, options.tokens or tokens) for prompt, tokens in case.calls]
    calls = [
        (torch.randint(3, case.vocabulary, (1, prompt), generator=generator).to(device), tokens)
        for prompt, tokens in lengths
    ]
    window_ms = (case.frames - 1) * 8
    windows = max(1, round((SONG_MS - window_ms) / (window_ms * STRIDE)) + 1)
    layers = sum(p.numel() for p in model.transformer.decoder.layers.parameters())
    bound = bandwidth(device) / (4 * (layers + model.transformer.proj_out.weight.numel()))
    total = sum(p.numel() for p in model.parameters()) / 1e6
    told = ", ".join(f"{prompt} + {tokens}" for prompt, tokens in lengths)
    print(f"\n{name}: {total:.0f} M parameters; per window {len(calls)} calls of {told} tokens")
    print(
        f"{'':26}{'s/call':>8}{'s/window':>10}{'s/song':>8}{'tokens/s':>10}"
        f"{'per call':>10}{'per song':>10}{'agree':>8}{'held':>7}"
    )

    answer = generating(model)
    base = Times()
    with torch.inference_mode():
        answer(mels[0], calls[0][0], 2)
        for mel in mels:
            expected, spent = [], []
            for prompt, tokens in calls:
                started = clock()
                expected.append(answer(mel, prompt, tokens))
                synchronize(device)
                spent.append(clock() - started)
            base.call, base.window = min(base.call, spent[-1]), min(base.window, sum(spent))
    wanted = torch.cat(expected, dim=1)

    def show(label: str, times: Times, song: float | None = None) -> None:
        song = times.window * windows if song is None else song
        gains = f"{base.call / times.call:8.1f} x{base.window * windows / song:8.1f} x"
        speed = f"{times.speed:10.1f}" if times.speed else f"{'':10}"
        shares = "".join("" if share is None else f"{share:8.1%}" for share in (times.agree, times.held))
        print(f"{label:26}{times.call:8.2f}{times.window:10.2f}{song:8.0f}{speed}{gains}{shares}", flush=True)

    def run(model: Mapperatorinator, rows: int = 1) -> Times:
        times = Times()
        ours(model, mels[0].expand(rows, -1, -1), [(calls[-1][0], 2)], Count())
        for mel in mels:
            batch = mel.expand(rows, -1, -1)
            started = clock()
            ours(model, batch, calls[-1:], Count())
            times.call = min(times.call, (clock() - started) / rows)
            count = Count()
            started = clock()
            answers = torch.cat([part[:1] for part in ours(model, batch, calls, count)], dim=1)
            times.window = min(times.window, (clock() - started) / rows)
            times.speed = max(times.speed, count.tokens / count.seconds)
            times.agree = (answers == wanted).float().mean().item()
            times.held = count.held / count.guessed if count.guessed else None
        return times

    show("baseline", base)
    if device.type == "cpu":
        print(f"{'bound from memory, fp32':44}{'':8}{bound:10.1f}")
    del answer
    model.pack()
    show("exact", run(model))
    if device.type == "cpu" and torch.ops.mkldnn._is_mkldnn_bf16_supported():
        model = build(case).to(torch.bfloat16)
        model.pack()
        show("bf16", run(model))
    if device.type == "cpu":
        model = build(case)
        model.quantize()
        show("int8", run(model))
    times = run(model, FAST_ROWS)
    show(f"fast ({FAST_ROWS} windows at once)", times, fast_song(model, times, mels[0], calls, windows))
    if device.type == "cuda":
        print(f"peak memory of the card {torch.cuda.max_memory_allocated() / 2**30:.1f} GiB")
    print(f"peak memory of the process {peak_memory():.1f} GiB, baseline included")


def fast_song(model: Mapperatorinator, times: Times, mel: Tensor, calls: Calls, windows: int) -> float:
    """Seconds of a song in segments, whose first windows also write what lies before their own parts."""
    segments = max(1, min(FAST_ROWS, windows // SHORTEST_SEGMENT))
    per_segment = -(-windows // segments)
    share = (1 + LOOKBACK / STRIDE, 0.3)  # a first window writes more, after a prompt that tells nothing yet
    first = [(prompt[:, : max(int(prompt.shape[1] * share[1]), 1)], int(tokens * share[0])) for prompt, tokens in calls]
    started = clock()
    ours(model, mel.expand(segments, -1, -1), first, Count())
    beginning = clock() - started
    return beginning + (per_segment - 1) * times.window * FAST_ROWS


def main() -> None:
    """Measure every family, each in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--families", nargs="+", choices=list(CASES), default=list(CASES))
    parser.add_argument("--windows", type=int, default=2)
    parser.add_argument("--prompt", type=int, default=0, help="the same for all blocks")
    parser.add_argument("--tokens", type=int, default=0, help="the same for all blocks")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--device", default="cpu", choices=("cpu", "cuda"))
    parser.add_argument("--cpu-time", action="store_true", help="one thread, by its own time: for a busy machine")
    options = parser.parse_args()
    if len(options.families) > 1:
        for name in options.families:
            command = [sys.executable, "-m", "benchmarks.decoding", "--families", name]
            for key in ("windows", "prompt", "tokens", "threads", "device"):
                command += [f"--{key}", str(getattr(options, key))]
            subprocess.run(command + ["--cpu-time"] * options.cpu_time, check=True)
        return
    if options.cpu_time:
        global clock
        clock, options.threads = time.process_time, 1
    torch.set_num_threads(options.threads)
    card = torch.cuda.get_device_name() if options.device == "cuda" else ""
    print(f"{platform.machine()}, {options.threads} threads, torch {torch.__version__} {card}{_processor()}")
    measure(options.families[0], options)


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        return ", " + next(line.split(":")[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return ""


if __name__ == "__main__":
    main()
