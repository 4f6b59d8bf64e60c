"""The .osu file: objects, lossless reading and writing, geometry, timing maths, archives, star rating."""
