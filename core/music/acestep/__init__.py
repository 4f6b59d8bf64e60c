"""ACE-Step 1.5: stereo music of 48 kHz by flow matching, at a given tempo, in a given key."""
