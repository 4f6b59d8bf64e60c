"""The networks of the public checkpoints, with the parameter names under which they are published."""
