"""What songs are played with and tuned by, for the process that helpers are forked from; each would take seconds."""

# ruff: noqa: F401
from diffusers import AceStepPipeline, AutoencoderKL, DDIMScheduler, DPMSolverMultistepScheduler, UNet2DConditionModel
from peft import LoKrConfig, LoraConfig, PeftModel
from transformers import AutoTokenizer, EncodecModel, MusicgenForConditionalGeneration, SpeechT5HifiGan, T5EncoderModel
