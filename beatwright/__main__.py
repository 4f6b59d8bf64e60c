"""`python -m beatwright`: the window, or with a sub-command a task in the terminal."""

import sys

from main import main

if __name__ == "__main__":
    sys.exit(main())
