# The version of pyproject.toml is in [project].
commit "feat: send parcels"
tag 1.2.3
write pyproject.toml <<'EOF'
[tool.scale]
version = "9.0.0"

[project]
name = "parcel" # version = "8.0.0"
version = "1.3.0"
EOF
commit "feat: track them"
