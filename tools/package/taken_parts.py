"""What is taken of libraries of which the program needs only a part: those of music models, and of training adapters.

This is the one place for it. Another library, or another part of one, is added here; a library that is wholly left out
stands in `contents.LEFT_OUT_MODULES` instead.
"""

from importlib.util import find_spec
from pathlib import Path

ONLY = {
    "transformers.models": (
        # MusicGen with its text encoder and EnCodec; what MusicLDM sounds and ranks by; the texts of ACE-Step.
        "encodec", "musicgen", "musicgen_melody", "t5", "mt5", "clap", "roberta", "speecht5", "qwen2", "qwen3",
        # What transformers, PEFT and diffusers import of it in any case.
        "auto", "bart", "bert", "bloom", "clip", "dinov2_with_registers", "encoder_decoder", "siglip", "vit_mae",
    ),
    "diffusers.pipelines": ("ace_step",),
}  # fmt: skip
"""Of these packages no others within them than the named ones."""

WITHOUT = (
    "transformers.cli", "transformers.exporters", "transformers.pipelines", "transformers.trainer",
    "transformers.trainer_jit_checkpoint", "transformers.trainer_optimizer", "transformers.trainer_pt_utils",
    "transformers.trainer_seq2seq", "transformers.testing_utils", "transformers.hyperparameter_search",
    "transformers.convert_slow_tokenizers_checkpoints_to_fast",
    "accelerate.test_utils",
    "diffusers.commands", "diffusers.experimental", "diffusers.modular_pipelines", "diffusers.models.controlnets",
    # Pictures are read by Qt; diffusers only wants that there is an image.
    "PIL._avif", "PIL._imagingcms", "PIL._imagingft", "PIL._imagingtk", "PIL._webp", "PIL.ImageQt", "PIL.ImageTk",
)  # fmt: skip
"""Parts that nothing here asks for: trainers of their own, command lines, tests, and formats of pictures."""


def left_out_parts() -> list[str]:
    """The modules of these libraries that stay out."""
    others = [
        f"{package}.{name}" for package, names in ONLY.items() for name in _packages(package) if name not in names
    ]
    return [*WITHOUT, *others]


def taken_modules(library: str) -> list[str]:
    """Every module of a library that is not left out."""
    gone = tuple(f"{name}." for name in left_out_parts())
    root = _folder(library)
    found = []
    for path in sorted(root.rglob("*.py")):
        parts = (library, *path.relative_to(root).with_suffix("").parts)
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        if not f"{name}.".startswith(gone) and all(part.isidentifier() for part in parts):
            found.append(name)
    return found


def _packages(package: str) -> list[str]:
    """The names of the packages directly within one."""
    return sorted(path.name for path in _folder(package).iterdir() if (path / "__init__.py").is_file())


def _folder(package: str) -> Path:
    """Where the files of an installed package are; the package itself is not imported."""
    top, *below = package.split(".")
    spec = find_spec(top)
    assert spec is not None and spec.submodule_search_locations, f"{top} is not installed"
    return Path(spec.submodule_search_locations[0]).joinpath(*below)
