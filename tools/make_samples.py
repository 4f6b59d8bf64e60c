"""Synthesise the program's own hitsounds and metronome ticks into resources/samples.

Run it again after changing a sound: `python tools/make_samples.py`. The result is the same on every machine.
"""

from pathlib import Path

import numpy as np
import soundfile

RATE = 44_100
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "samples"
LOUDNESS = {"hitnormal": 0.55, "hitwhistle": 0.45, "hitfinish": 0.6, "hitclap": 0.6, "tick": 0.6, "slidertick": 0.3}


def seconds(length: float) -> np.ndarray:
    return np.arange(int(length * RATE)) / RATE


def decay(t: np.ndarray, half: float, attack: float = 0.0008) -> np.ndarray:
    """Rises within `attack` seconds, then halves every `half` seconds."""
    return np.minimum(t / attack, 1.0) * 0.5 ** (t / half)


def tone(t: np.ndarray, start: float, end: float | None = None, glide: float = 0.03) -> np.ndarray:
    """A sine that falls from `start` to `end` Hz."""
    end = start if end is None else end
    frequency = end + (start - end) * np.exp(-t / glide)
    return np.sin(2 * np.pi * np.cumsum(frequency) / RATE)


def noise(t: np.ndarray, low: float, high: float, seed: int) -> np.ndarray:
    """White noise between `low` and `high` Hz, peak 1."""
    spectrum = np.fft.rfft(np.random.default_rng(seed).standard_normal(len(t)))
    frequency = np.fft.rfftfreq(len(t), 1 / RATE)
    with np.errstate(divide="ignore"):
        spectrum *= 1 / np.sqrt(1 + (low / np.maximum(frequency, 1e-9)) ** 8) / np.sqrt(1 + (frequency / high) ** 8)
    sound = np.fft.irfft(spectrum, len(t))
    return sound / np.abs(sound).max()


def normal_set() -> dict[str, np.ndarray]:
    t, long = seconds(0.16), seconds(0.9)
    return {
        "hitnormal": 0.9 * tone(t, 950, 420, 0.008) * decay(t, 0.016) + 0.5 * noise(t, 1800, 9000, 1) * decay(t, 0.008),
        "hitwhistle": (tone(seconds(0.4), 1480) + 0.5 * tone(seconds(0.4), 2220)) * decay(seconds(0.4), 0.06, 0.004),
        "hitfinish": noise(long, 3500, 15000, 2) * decay(long, 0.13, 0.002),
        "hitclap": _clap(seconds(0.3), 900, 6500, 3, 0.035),
    }


def soft_set() -> dict[str, np.ndarray]:
    t, long = seconds(0.14), seconds(0.8)
    return {
        "hitnormal": 0.8 * tone(t, 620, 330, 0.01) * decay(t, 0.018, 0.0015)
        + 0.22 * noise(t, 2500, 7000, 4) * decay(t, 0.006),
        "hitwhistle": (tone(seconds(0.5), 1175) + 0.35 * tone(seconds(0.5), 1762)) * decay(seconds(0.5), 0.08, 0.008),
        "hitfinish": noise(long, 5000, 13000, 5) * decay(long, 0.1, 0.006) * 0.8,
        "hitclap": _clap(seconds(0.22), 1400, 7500, 6, 0.02),
    }


def drum_set() -> dict[str, np.ndarray]:
    t, long = seconds(0.3), seconds(0.7)
    return {
        "hitnormal": tone(t, 260, 95, 0.03) * decay(t, 0.05) + 0.25 * noise(t, 800, 5000, 7) * decay(t, 0.005),
        "hitwhistle": tone(seconds(0.4), 420, 300, 0.05) * decay(seconds(0.4), 0.07)
        + 0.3 * tone(seconds(0.4), 840, 600, 0.05) * decay(seconds(0.4), 0.03),
        "hitfinish": noise(long, 700, 9000, 8) * decay(long, 0.08)
        + 0.7 * tone(long, 150, 60, 0.05) * decay(long, 0.07),
        "hitclap": noise(seconds(0.25), 500, 6000, 9) * decay(seconds(0.25), 0.03)
        + 0.6 * tone(seconds(0.25), 330, 200, 0.02) * decay(seconds(0.25), 0.02),
    }


def _clap(t: np.ndarray, low: float, high: float, seed: int, half: float) -> np.ndarray:
    """Several hands, a few milliseconds apart."""
    burst = noise(t, low, high, seed)
    sound = np.zeros_like(t)
    for late, loud in ((0.0, 0.8), (0.009, 0.7), (0.017, 1.0)):
        start = int(late * RATE)
        sound[start:] += loud * burst[: len(t) - start] * decay(t[: len(t) - start], half if loud == 1.0 else 0.004)
    return sound


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    short = seconds(0.06)
    sounds = {
        "metronome-bar": tone(short, 1760) * decay(short, 0.012),
        "metronome-beat": tone(short, 1175) * decay(short, 0.012),
    }
    for name, sample_set in (("normal", normal_set()), ("soft", soft_set()), ("drum", drum_set())):
        sounds |= {f"{name}-{kind}": sound for kind, sound in sample_set.items()}
        start = {"normal": 1900, "soft": 1500, "drum": 700}[name]
        sounds[f"{name}-slidertick"] = tone(short, start) * decay(short, 0.006)
    for name, sound in sounds.items():
        kind = name.split("-")[1]
        fade = np.minimum(np.arange(len(sound))[::-1] / (0.01 * RATE), 1.0)
        faded = sound * fade
        peak = LOUDNESS.get(kind, LOUDNESS["tick"])
        soundfile.write(FOLDER / f"{name}.wav", faded / np.abs(faded).max() * peak, RATE, subtype="PCM_16")


if __name__ == "__main__":
    main()
