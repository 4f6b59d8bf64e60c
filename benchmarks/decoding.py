"""How fast the families decode at full size, beside a plain Hugging Face `generate` run as the reference runs it.

    python -m benchmarks.decoding [--families v29 v32] [--windows 2] [--prompt 200] [--tokens 40] [--device cuda]

Weights are random, token counts fixed, decoding greedy. The baseline makes one call per window and context and computes
everything in it anew: encoder, prompt, answer. For the Whisper kind that call is transformers' own `generate`; it has
no class for the RoPE and Var kinds, so for them the same is done with their plain modules and a cache that grows by
concatenation, without the overhead of `generate`.

"per window" is the gain of a single call, encoder, prompt and answer of one context; "per song" that of all contexts.
Beatwright encodes each window once for all its contexts. "int8" has eight-bit weights, "fast" decodes eight windows as
one batch of those. Times for a song are those of the measured windows times the windows of three minutes.
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

from core.model.backbone.layers import Positions, merge_heads, rotate, split_heads
from core.model.config import BackboneConfig, BackboneKind, ModelConfig
from core.model.network import Mapperatorinator

SONG_MS = 180_000
STRIDE = 0.1
FAST_ROWS = 8


@dataclass(frozen=True, slots=True)
class Case:
    """A family at its published size. `contexts` is how many blocks of a window are generated one after the other."""

    kind: BackboneKind
    base: bool
    frames: int
    longest: int
    vocabulary: int
    mels: int
    contexts: int
    projected: bool = False


CASES = {
    "v28": Case(BackboneKind.WHISPER, True, 1024, 2048, 3667, 388, 3, projected=True),
    "v29": Case(BackboneKind.WHISPER, False, 1024, 2048, 3667, 388, 3, projected=True),
    "v30": Case(BackboneKind.ROPE, False, 4096, 5120, 4607, 80, 1),
    "v31": Case(BackboneKind.ROPE, False, 4096, 8192, 5650, 80, 3),
    "v32": Case(BackboneKind.VAR, False, 2048, 2560, 4097, 128, 2),
    "v32-mini": Case(BackboneKind.VAR, True, 2048, 2560, 4097, 128, 2),
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


Answer = Callable[[Tensor, Tensor], Tensor]


def transformers_generate(model: Mapperatorinator, tokens: int) -> Answer:
    """transformers' own generate on the same weights."""
    from transformers import GenerationConfig, WhisperConfig, WhisperForConditionalGeneration
    from transformers.generation import GenerationMixin

    backbone = model.config.backbone
    names = WhisperConfig().to_dict().keys()
    settings = {name: value for name, value in vars(backbone).items() if name in names}
    settings |= {"pad_token_id": 0, "bos_token_id": 1, "eos_token_id": 2, "decoder_start_token_id": 1}
    with torch.device("meta"):
        plain = WhisperForConditionalGeneration(WhisperConfig(**settings, tie_word_embeddings=False))
    weights = {name.removeprefix("transformer."): tensor for name, tensor in model.state_dict().items()}
    weights["model.decoder.embed_tokens.weight"] = model.decoder_embedder.weight
    plain.load_state_dict({name: weights[name] for name in plain.state_dict()}, assign=True)
    plain = plain.to(model.decoder_embedder.weight.device).eval()
    how = GenerationConfig(
        max_new_tokens=tokens, min_new_tokens=tokens, do_sample=False, pad_token_id=0, bos_token_id=1, eos_token_id=2
    )
    plain.generation_config = how

    def answer(mel: Tensor, prompt: Tensor) -> Tensor:
        features = model.encoder_embedder(mel).transpose(1, 2)
        mask = torch.ones_like(prompt)
        ids = GenerationMixin.generate(
            plain, features, decoder_input_ids=prompt, decoder_attention_mask=mask, generation_config=how
        )
        return ids[:, prompt.shape[1] :]

    return answer


def plain_modules(model: Mapperatorinator, tokens: int) -> Answer:
    """What generate does, with the plain modules of the kinds that transformers does not have."""
    decoder = model.transformer.decoder
    attend = torch.nn.functional.scaled_dot_product_attention

    def answer(mel: Tensor, prompt: Tensor) -> Tensor:
        states = model.transformer.encoder(model.conditioned(mel))
        past: list[tuple[Tensor, Tensor]] = []
        cross: list[tuple[Tensor, Tensor]] = []
        written: list[Tensor] = []
        ids, start = prompt, 0
        for _ in range(tokens):
            x = model.decoder_embedder(ids)
            stop = start + ids.shape[1]
            for number, layer in enumerate(decoder.layers):
                cosine, sine = (table[start:stop] for table in decoder.rotary.of_layer(number))
                at = Positions(cosine, sine)
                heads = layer.self_attn.heads
                query, key, value = split_heads(layer.self_attn.qkv(layer.self_attn_layer_norm(x)), 3, heads)
                query, key = rotate(query, at.cosine, at.sine), rotate(key, at.cosine, at.sine)
                if start:
                    key, value = torch.cat([past[number][0], key], 2), torch.cat([past[number][1], value], 2)
                    past[number] = (key, value)
                else:
                    past.append((key, value))
                    keys, values = split_heads(layer.cross.key_value(states), 2, heads)
                    cross.append((keys.contiguous(), values.contiguous()))
                mixed = attend(query, key, value, is_causal=start == 0)
                x = x + layer.self_attn.output(merge_heads(mixed))
                (query,) = split_heads(layer.cross.query(layer.cross_norm(x)), 1, heads)
                x = x + layer.cross.output(merge_heads(attend(query, *cross[number])))
                x = x + layer.fc2(torch.nn.functional.gelu(layer.fc1(layer.final_layer_norm(x))))
            ids = model.transformer.proj_out(decoder.layer_norm(x[:, -1:])).argmax(-1)
            written.append(ids)
            start = stop
        return torch.cat(written, dim=1)

    return answer


def ours(model: Mapperatorinator, states: Tensor, prompts: list[Tensor], tokens: int, seconds: list[float]) -> Tensor:
    """All contexts of the windows of `states`; adds up the seconds of the steps after the prompt."""
    cross = model.cross_memory(states)
    rows = states.shape[0]
    cache = model.new_cache(rows, cross, prompts[0].shape[1] + tokens)
    answers = []
    for prompt in prompts:
        cache.truncate(0)
        ids = model.decode(prompt.expand(rows, -1), cache, last_only=True).argmax(-1)
        written = [ids]
        started = time.perf_counter()
        for _ in range(tokens - 1):
            ids = model.decode(ids, cache, last_only=True).argmax(-1)
            written.append(ids)
        if ids.device.type == "cuda":
            torch.cuda.synchronize()
        seconds.append(time.perf_counter() - started)
        answers.append(torch.cat(written, dim=1))
    return torch.stack(answers)


def bandwidth(device: torch.device) -> float:
    """Bytes per second at which a large matrix can be read and multiplied."""
    weight = torch.ones(64 * 2**20, device=device).view(-1, 4096)
    vector = torch.ones(4096, device=device)
    best = 0.0
    for _ in range(5):
        started = time.perf_counter()
        torch.mv(weight, vector).sum().item()
        best = max(best, weight.numel() * 4 / (time.perf_counter() - started))
    return best


def peak_memory() -> float:
    """GiB that this process has held at most."""
    try:
        import resource
    except ImportError:
        return float("nan")
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


def timed(work: Callable[[], Tensor]) -> tuple[float, Tensor]:
    started = time.perf_counter()
    result = work()
    if result.device.type == "cuda":
        torch.cuda.synchronize()
    return time.perf_counter() - started, result


def measure(name: str, options: argparse.Namespace) -> None:
    """Print the table of one family."""
    case = CASES[name]
    device = torch.device(options.device)
    model = build(case).to(device)
    generator = torch.Generator().manual_seed(2)
    mel = torch.rand(options.windows, case.frames, case.mels, generator=generator).to(device)
    prompts = [
        torch.randint(3, case.vocabulary, (1, options.prompt), generator=generator).to(device)
        for _ in range(case.contexts)
    ]
    window_ms = (case.frames - 1) * 8
    windows_of_song = max(1, round((SONG_MS - window_ms) / (window_ms * STRIDE)) + 1)
    decoder = (
        sum(p.numel() for p in model.transformer.decoder.layers.parameters())
        + model.transformer.proj_out.weight.numel()
    )
    bound = bandwidth(device) / (4 * decoder)
    total = sum(p.numel() for p in model.parameters()) / 1e6
    lengths = f"{options.prompt} + {options.tokens} tokens"
    print(f"\n{name}: {total:.0f} M parameters, {case.contexts} contexts per window, {lengths} each")
    print(f"{'':28}{'s/window':>10}{'s/song':>10}{'tokens/s':>10}{'per window':>12}{'per song':>10}{'agree':>8}")

    baseline = transformers_generate if case.kind is BackboneKind.WHISPER else plain_modules
    answer = baseline(model, options.tokens)
    with torch.inference_mode():
        answer(mel[:1], prompts[0])
        seconds, expected = timed(
            lambda: torch.stack([torch.stack([answer(m[None], p) for p in prompts]) for m in mel])
        )
    per_window = seconds / options.windows
    expected = expected.squeeze(2)
    one_context = per_window / case.contexts

    def row(
        label: str, window: float, tokens_per_s: float, answers: Tensor | None, single: float | None = None
    ) -> None:
        song = window * windows_of_song
        gain = f"{one_context / single:10.1f} x" if single is not None else f"{per_window / window:10.1f} x"
        agree = "" if answers is None else f"{(answers == expected[: len(answers)]).float().mean().item():8.1%}"
        speed = f"{tokens_per_s:10.1f}" if tokens_per_s else f"{'':10}"
        print(f"{label:28}{window:10.2f}{song:10.0f}{speed}{gain:>12}{per_window / window:8.1f} x{agree}")

    row("baseline", per_window, 0.0, None, one_context)
    if device.type == "cpu":
        print(f"{'bound from memory, fp32':28}{'':20}{bound:10.1f}")

    def run(model: Mapperatorinator, rows: int) -> tuple[float, float, float, Tensor]:
        ours(model, model.encode(mel[:1]), prompts[:1], 2, [])
        steps: list[float] = []
        parts = [mel[i : i + rows] for i in range(0, len(mel), rows)] if rows == 1 else [mel[:1].expand(rows, -1, -1)]
        # One context alone, encoder included, is what a single call of the baseline does.
        single, _ = timed(lambda: ours(model, model.encode(parts[0]), prompts[:1], options.tokens, []))
        spent, result = timed(
            lambda: torch.stack([ours(model, model.encode(p), prompts, options.tokens, steps) for p in parts])
        )
        tokens = rows * len(parts) * case.contexts * (options.tokens - 1)
        count = rows * len(parts)
        return single / rows, spent / count, tokens / sum(steps), result[:, :, 0]

    single, window, speed, answers = run(model, 1)
    row("exact fp32", window, speed, answers, single)
    if device.type == "cpu":
        model.quantize()
        single, window, speed, answers = run(model, 1)
        row("int8", window, speed, answers, single)
    single, window, speed, _ = run(model, FAST_ROWS)
    row(f"fast ({FAST_ROWS} windows, {'int8' if device.type == 'cpu' else 'fp32'})", window, speed, None, single)
    if device.type == "cuda":
        print(f"peak memory of the card {torch.cuda.max_memory_allocated() / 2**30:.1f} GiB")
    print(f"peak memory of the process {peak_memory():.1f} GiB")


def main() -> None:
    """Measure every family, each in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--families", nargs="+", choices=list(CASES), default=list(CASES))
    parser.add_argument("--windows", type=int, default=2)
    parser.add_argument("--prompt", type=int, default=200)
    parser.add_argument("--tokens", type=int, default=40)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--device", default="cpu", choices=("cpu", "cuda"))
    options = parser.parse_args()
    if len(options.families) > 1:
        for name in options.families:
            command = [sys.executable, "-m", "benchmarks.decoding", "--families", name]
            for key in ("windows", "prompt", "tokens", "threads", "device"):
                command += [f"--{key}", str(getattr(options, key))]
            subprocess.run(command, check=True)
        return
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
