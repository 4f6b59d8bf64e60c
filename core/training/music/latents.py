"""What ACE-Step learns from, of each song: its latents, and what its words and silence are to the model.

Words are in these tensors, so another caption or tag means that they are made again.
"""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from core.audio.decode import load_audio
from core.audio.resample import resample
from core.errors import BeatwrightError, InputError
from core.files import make_folder, write_atomically
from core.jobs import CancelToken, OnProgress, Progress
from core.music.loudness import brought_to
from core.training.music.codes import LONGEST_S, EncodedMusic
from core.training.music.songs import MusicMetadata, MusicSample, MusicSet, audio_of, prompt_of

if TYPE_CHECKING:
    from torch import Tensor

FOLDER = "tensors"
"""Below the folder of the data set's file."""

TARGET, CONTEXT, WORDS = "target_latents", "context_latents", "encoder_hidden_states"
_MANIFEST = "manifest.json"
_NOT_SUNG = "[Instrumental]"
_LYRIC_TOKENS, _TEXT_TOKENS = 512, 256
_PART_S = 20.0


def write_latents(
    music: MusicSet,
    home: Path,
    pipeline: Any,
    base: str,
    loudness: float | None,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> EncodedMusic:
    """Write the tensors of every song that is learned from, where they are not there or were made in another way.

    Args:
        base: what identifies the weights of `pipeline`.
        loudness: LUFS that the sound is brought to before, in memory; None leaves it.

    Raises:
        MachineError: the disk is full, read-only or gone.
        CancelledError: `cancel` was set; the tensors so far stay.
    """
    from safetensors.torch import save

    folder = home / FOLDER
    make_folder(folder)
    encoded, skipped, faults = 0, 0, []
    samples = [sample for sample in music.included if prompt_of(sample, music.metadata, 0.5)]
    for number, sample in enumerate(samples):
        cancel.check()
        on_progress(Progress("Encoding songs", number / max(len(samples), 1), sample.filename))
        file = _file(folder, sample)
        try:
            how = _how(sample, music.metadata, home, base, loudness)
            if _made_so(file, how):
                skipped += 1
                continue
            tensors = song_tensors(sample, music.metadata, home, pipeline, loudness, cancel)
        except BeatwrightError as error:
            cancel.check()
            faults.append((sample.filename, str(error)))
            continue
        write_atomically(file, save(tensors, metadata={"how": how}), overwrite=True)
        encoded += 1
    entries = [_file(folder, sample).name for sample in samples if _file(folder, sample).is_file()]
    manifest = {"metadata": {"name": music.metadata.name}, "samples": entries, "num_samples": len(entries)}
    write_atomically(folder / _MANIFEST, json.dumps(manifest, indent=1).encode(), overwrite=True)
    on_progress(Progress("Encoding songs", 1.0))
    return EncodedMusic(encoded, skipped, tuple(faults))


def has_latents(sample: MusicSample, metadata: MusicMetadata, home: Path, base: str, loudness: float | None) -> bool:
    """Whether the tensors of a song are there, made in this way.

    Raises:
        InputError: the song cannot be read.
    """
    return _made_so(_file(home / FOLDER, sample), _how(sample, metadata, home, base, loudness))


def song_tensors(
    sample: MusicSample, metadata: MusicMetadata, home: Path, pipeline: Any, loudness: float | None, cancel: CancelToken
) -> "dict[str, Tensor]":
    """TARGET (T, C), CONTEXT (T, 2 C), and WORDS (L, D) of a song's first four minutes.

    Raises:
        InputError: it cannot be decoded.
    """
    import torch

    rate = int(pipeline.sample_rate)
    song = load_audio(audio_of(sample, home), cancel=cancel)
    part = song.samples[:2, : round(LONGEST_S * song.sample_rate)]
    sound = resample(np.resize(part, (2, part.shape[1])).astype(np.float32), song.sample_rate, rate, cancel)
    if loudness is not None:
        sound = brought_to(sound, rate, loudness)
    device, kind = pipeline.device, pipeline.transformer.dtype
    pieces: list[Tensor] = []
    step = round(_PART_S * rate)
    with torch.inference_mode():
        for start in range(0, sound.shape[1], step):
            cancel.check()
            piece = torch.from_numpy(np.ascontiguousarray(sound[:, start : start + step]))[None]
            if piece.shape[-1] >= rate // 2 or not pieces:
                pieces.append(pipeline.vae.encode(piece.to(device, kind)).latent_dist.mode().transpose(1, 2)[0])
        target = torch.cat(pieces)
        frames = len(target)
        silence, _ = pipeline.prepare_src_latents(device=device, dtype=kind, latent_length=frames)
        context = torch.cat([silence, torch.ones_like(silence)], dim=-1)[0]
        words = _words(sample, metadata, pipeline, frames / pipeline.latents_per_second)
    found = {TARGET: target, CONTEXT: context, WORDS: words}
    return {name: values.float().cpu().contiguous().clone() for name, values in found.items()}


def _words(sample: MusicSample, metadata: MusicMetadata, pipeline: Any, seconds: float) -> "Tensor":
    """What the words of a song are to the model, (L, D)."""
    import math

    import torch

    device, kind = pipeline.device, pipeline.transformer.dtype
    text, text_mask, lyrics, lyrics_mask = pipeline.encode_prompt(
        prompt=prompt_of(sample, metadata, 0.5),
        lyrics=_lyrics(sample),
        device=device,
        vocal_language=sample.language or "unknown",
        audio_duration=seconds,
        bpm=None if sample.bpm is None else round(sample.bpm),
        keyscale=sample.keyscale or None,
        timesignature=sample.timesignature or None,
        max_text_length=_TEXT_TOKENS,
        max_lyric_length=_LYRIC_TOKENS,
    )
    frames = math.ceil(30 * pipeline.latents_per_second)
    found, _ = pipeline.condition_encoder(
        text_hidden_states=text,
        text_attention_mask=text_mask,
        lyric_hidden_states=lyrics,
        lyric_attention_mask=lyrics_mask,
        refer_audio_acoustic_hidden_states_packed=pipeline.condition_encoder.silence_latent[:, :frames].to(
            device=device, dtype=kind
        ),
        refer_audio_order_mask=torch.zeros(1, device=device, dtype=torch.long),
    )
    words: Tensor = found[0]
    return words


def _lyrics(sample: MusicSample) -> str:
    return _NOT_SUNG if sample.is_instrumental or not sample.lyrics else sample.lyrics


def read_latents(samples: Sequence[MusicSample], home: Path) -> "dict[str, dict[str, Tensor]]":
    """The tensors of songs, by id.

    Raises:
        InputError: a file is not there, or damaged.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    found = {}
    for sample in samples:
        file = _file(home / FOLDER, sample)
        try:
            tensors = load_file(file)
        except (OSError, ValueError, SafetensorError) as error:
            raise InputError(f"{file} holds no tensors that can be read; encode the data set again.") from error
        if not {TARGET, CONTEXT, WORDS} <= set(tensors):
            raise InputError(f"{file} holds no tensors that can be read; encode the data set again.")
        found[sample.id] = tensors
    return found


def _file(folder: Path, sample: MusicSample) -> Path:
    return folder / f"{Path(sample.id).name}.safetensors"


def _how(sample: MusicSample, metadata: MusicMetadata, home: Path, base: str, loudness: float | None) -> str:
    """What the tensors of a song depend on, as a digest."""
    audio = audio_of(sample, home)
    try:
        size = audio.stat().st_size
    except OSError as error:
        raise InputError(f"Cannot read {audio}: {error.strerror or error}.") from error
    words = (prompt_of(sample, metadata, 0.5), _lyrics(sample), sample.language)
    facts = (size, base, loudness, words, sample.bpm, sample.keyscale, sample.timesignature)
    return hashlib.sha256(repr(facts).encode()).hexdigest()


def _made_so(file: Path, how: str) -> bool:
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(str(file), framework="pt") as stored:
            return (stored.metadata() or {}).get("how") == how
    except (OSError, ValueError, SafetensorError):
        return False
