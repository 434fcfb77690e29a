# A version that a program works out is refused: files are read, never executed.
commit "feat: send parcels"
tag 1.2.3
write setup.py <<'EOF'
from setuptools import setup
from parcel import version

setup(name="parcel", version=version())
EOF
commit "feat: track them"
