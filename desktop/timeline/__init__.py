"""The timeline: waveform, beat lines, objects and the lanes that are put beside them, over one axis of time."""

from desktop.timeline.timeline import Timeline

__all__ = ["Timeline"]
