# The version of a Poetry project is in [tool.poetry].
commit "feat: send parcels"
tag 1.2.3
write pyproject.toml <<'EOF'
[tool.poetry]
name = "parcel"
version = "1.3.0"

[tool.poetry.dependencies]
scale = { version = "9.0.0" }
EOF
commit "feat: track them"
