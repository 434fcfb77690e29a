# `dynamic` in pyproject.toml means that a program works the version out.
commit "feat: send parcels"
tag 1.2.3
write pyproject.toml <<'EOF'
[project]
name = "parcel"
dynamic = ["version"]
EOF
commit "feat: track them"
