# The version of setup.py is read as text, never by running it.
commit "feat: send parcels"
tag 1.2.3
write setup.py <<'EOF'
import sys
from setuptools import setup

sys.exit("this file must never run")
setup(
    name="parcel",
    # version="9.0.0",
    version="1.3.0",
)
EOF
commit "feat: track them"
