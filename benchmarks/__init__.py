"""Speed as ratios against peers in the same run; never a test, never an absolute time."""
