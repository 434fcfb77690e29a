# A version that semver does not know is refused at its line, with the nearest spelling.
commit "feat: send parcels"
tag 1.2.3
write pyproject.toml <<'EOF'
[project]
name = "parcel"
version = "1.3.0rc1"
EOF
commit "feat: track them"
