"""The published music models: where each is, how large it is, and its licence; nothing here loads one."""
