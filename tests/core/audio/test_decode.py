"""Decoding: every format gives the song back, and damage never moves what is left."""

from pathlib import Path

import av
import numpy as np
import pytest
import soundfile

from core.audio.decode import Audio, load_audio
from core.audio.resample import resample
from core.audio.upstream_audio import load_upstream_mono, upstream_integers
from core.errors import CancelledError, InputError
from core.jobs import CancelToken

RATE = 44_100
SECONDS = 12


@pytest.fixture(scope="module")
def song() -> np.ndarray:
    """Bursts of noise twice a second over a soft noise, stereo: any shift shows."""
    rng = np.random.default_rng(1)
    samples = rng.uniform(-0.02, 0.02, (2, RATE * SECONDS)).astype(np.float32)
    fade = np.exp(-np.arange(2000) / 300)
    for start in range(RATE // 2, RATE * SECONDS - 2000, RATE // 2):
        burst = 0.5 * np.clip(rng.standard_normal(2000), -1.8, 1.8) * fade
        samples[:, start : start + 2000] += burst * np.array([[1.0], [0.6]])
    return samples


def encode(path: Path, samples: np.ndarray, codec: str, rate: int = RATE, **options: str) -> Path:
    with av.open(str(path), "w", options=options) as container:
        stream = container.add_stream(codec, rate=rate, layout="stereo")
        stream.bit_rate = 128_000
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples), format="fltp", layout="stereo")
        frame.sample_rate = rate
        frame.pts = 0
        for packet in [*stream.encode(frame), *stream.encode(None)]:
            container.mux(packet)
    return path


def shift_ms(audio: Audio, song: np.ndarray, start_s: float = 0.0, end_s: float = SECONDS) -> float:
    """By how much the decoded song is late between two times, from the peak of the cross-correlation."""
    wanted = song.mean(axis=0)[int(start_s * RATE) : int(end_s * RATE)]
    got = resample(audio.mono(), audio.sample_rate, RATE)[int(start_s * RATE) : int(end_s * RATE)]
    size = 2 * len(wanted)
    product = np.fft.irfft(np.fft.rfft(got, size) * np.conj(np.fft.rfft(wanted, size)))
    lag = int(product.argmax())
    return (lag if lag < len(wanted) else lag - size) * 1000 / RATE


@pytest.fixture(scope="module")
def files(song: np.ndarray, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("encoded")
    made = {}
    for name, subtype in (("wav", "PCM_16"), ("flac", "PCM_24"), ("ogg", "VORBIS")):
        made[name] = folder / f"song.{name}"
        soundfile.write(made[name], song.T[:, :], RATE, subtype=subtype)
    made["mp3"] = encode(folder / "song.mp3", song, "libmp3lame")
    made["m4a"] = encode(folder / "song.m4a", song, "aac", movflags="faststart")
    made["opus"] = encode(folder / "song.opus", resample(song, RATE, 48_000), "libopus", rate=48_000)
    return made


@pytest.mark.parametrize("name", ["wav", "flac", "ogg", "mp3", "m4a", "opus"])
def test_every_format_is_decoded_in_time(name, files, song):
    audio = load_audio(files[name])
    assert audio.samples.dtype == np.float32
    assert audio.samples.shape[0] == 2
    assert abs(shift_ms(audio, song)) < 0.05
    assert audio.duration_ms == pytest.approx(SECONDS * 1000, abs=25)  # one coding frame at most


def test_lossless_formats_are_exact(files, song):
    for name, step in (("wav", 2.0**-15), ("flac", 2.0**-23)):
        assert np.abs(load_audio(files[name]).samples - song).max() <= step


def test_the_extension_does_not_matter(files, song, tmp_path):
    for name in ("ogg", "m4a", "mp3"):
        path = tmp_path / f"{name}.wav"
        path.write_bytes(files[name].read_bytes())
        assert abs(shift_ms(load_audio(path), song)) < 0.05


@pytest.mark.parametrize("name", ["ogg", "mp3", "flac", "opus", "m4a"])
def test_what_follows_damage_keeps_its_place(name, files, song, tmp_path):
    data = bytearray(files[name].read_bytes())
    third = len(data) // 3
    data[third : third + 3000] = np.random.default_rng(2).integers(0, 256, 3000, dtype=np.uint8).tobytes()
    path = tmp_path / f"damaged.{name}"
    path.write_bytes(data)
    audio = load_audio(path)
    assert abs(shift_ms(audio, song, 0, SECONDS / 4)) < 0.05
    assert abs(shift_ms(audio, song, SECONDS / 2, SECONDS)) < 0.05


@pytest.mark.parametrize("name", ["wav", "ogg", "mp3", "flac", "opus", "m4a"])
def test_a_truncated_file_gives_its_beginning(name, files, song, tmp_path):
    data = files[name].read_bytes()
    path = tmp_path / f"cut.{name}"
    path.write_bytes(data[: len(data) * 2 // 3 + 11])
    audio = load_audio(path)
    assert 0.4 * SECONDS < audio.duration_ms / 1000 < 0.85 * SECONDS
    assert abs(shift_ms(audio, song, 0, SECONDS / 3)) < 0.05


NO_AUDIO = {
    "empty": b"",
    "one byte": b"\0",
    "text": b"[General]\r\nAudioFilename: a.mp3\r\n",
    "picture": b"\x89PNG\r\n\x1a\n" + bytes(300),
    "half a header": b"RIFF\x24\0\0\0WAVE",
    "magic only": b"OggS",
}


@pytest.mark.parametrize("content", NO_AUDIO.values(), ids=NO_AUDIO.keys())
def test_what_is_no_audio_names_the_file(content, tmp_path):
    path = tmp_path / "song.mp3"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"song\.mp3"):
        load_audio(path)


def test_missing_files_and_folders_name_the_path(tmp_path):
    for path in (tmp_path / "nowhere.ogg", tmp_path):
        with pytest.raises(InputError, match=path.name):
            load_audio(path)


def test_a_wav_without_samples_is_refused(tmp_path):
    path = tmp_path / "nothing.wav"
    soundfile.write(path, np.zeros((0, 1), dtype=np.float32), RATE)
    with pytest.raises(InputError, match=r"nothing\.wav"):
        load_audio(path)


def test_cancel_stops_both_decoders(files):
    token = CancelToken()
    token.cancel()
    for name in ("ogg", "mp3"):
        with pytest.raises(CancelledError):
            load_audio(files[name], cancel=token)


def test_progress_reaches_the_end(files):
    for name in ("ogg", "mp3"):
        shares: list[float] = []
        load_audio(files[name], on_progress=lambda progress, shares=shares: shares.append(progress.done))
        assert shares == sorted(shares)
        assert shares[-1] > 0.95


def test_mono_is_the_mean_of_the_channels(files, song):
    assert np.abs(load_audio(files["flac"]).mono() - song.mean(axis=0)).max() < 1e-6


def test_resampling_keeps_time_and_level():
    tone = np.sin(2 * np.pi * 440 * np.arange(48_000) / 48_000).astype(np.float32)
    half = resample(tone, 48_000, 22_050)
    wanted = np.sin(2 * np.pi * 440 * np.arange(22_050) / 22_050)
    assert half.shape == wanted.shape
    assert np.abs(half - wanted)[500:-500].max() < 1e-3


def test_reference_resampling_by_hand():
    """8 -> 16 kHz halves every step: the outputs lie on the inputs and between them, and start from silence."""
    audio = Audio(np.array([[0.0, 100, 200, -300]], dtype=np.float32) / 32768, 8000)
    assert upstream_integers(audio).tolist() == [0, 50, 100, 150, 200, -50, -300]


def test_upstream_mono_floors_the_mean_and_peaks_at_one():
    audio = Audio(np.array([[3.0, 8.0], [4.0, 8.0]], dtype=np.float32) / 32768, 16_000)
    assert upstream_integers(audio).tolist() == [3, 8]


@pytest.mark.parametrize("case", ["inputs", "inputs45"])
def test_reference_waveform_bit_for_bit(case, data_folder):
    folder = data_folder / "golden" / case
    with np.load(folder / "song_16k_int16.npz") as stored:
        wanted = stored["x"]
    assert np.array_equal(upstream_integers(load_audio(folder / "song.flac")), wanted)
    assert np.abs(load_upstream_mono(folder / "song.flac")).max() == 1.0


def test_long_songs_are_resampled_in_pieces_without_seams():
    samples = np.random.default_rng(4).standard_normal(2_500_000).astype(np.float32)
    whole = resample(samples, 44_100, 22_050)
    middle = resample(samples[1_000_000:1_200_000], 44_100, 22_050)  # around the first seam
    assert len(whole) == 1_250_000
    assert np.abs(whole[501_000:599_000] - middle[1000:-1000]).max() < 1e-4
    token = CancelToken()
    token.cancel()
    with pytest.raises(CancelledError):
        resample(samples, 44_100, 22_050, token)
