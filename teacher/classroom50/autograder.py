"""Grades a submission of Meanwhile for Classroom 50.

Put this file and a copy of the kit, in a folder named "meanwhile" and without node_modules, into the folder of the
assignment's autograder, and ask for Node 22 in the assignment's "runtime". The runner starts this in the student's
checkout and reads result.json from there.
"""

import os
import subprocess
import sys
from pathlib import Path

KIT = Path(os.environ.get("CLASSROOM50_BUNDLE_DIR", Path(__file__).parent)).resolve() / "meanwhile"


def main() -> int:
    if not (KIT / "node_modules").is_dir():
        subprocess.run(["npm", "ci", "--omit=dev", "--no-audit", "--no-fund"], cwd=KIT, check=True)
    command = ["node", str(KIT / "bin" / "meanwhile.cjs"), "grade", "--in", "exercises"]
    formats = ["--format", "scorecard", "--format", "classroom50", "--out", "result.json"]
    code = subprocess.run(command + formats, check=False).returncode
    # 0 and 1 are a graded submission; anything else is no result.
    return 0 if code <= 1 else code


if __name__ == "__main__":
    sys.exit(main())
