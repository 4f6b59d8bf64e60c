"""The request, the windows, the sampling rules, the decoding loop, and the tasks."""
