# The version of Cargo.toml is in [package].
commit "feat: send parcels"
tag 1.2.3
write Cargo.toml <<'EOF'
[dependencies]
scale = { version = "9.0.0" }

[package]
name = "parcel"
version = "1.3.0"
EOF
commit "feat: track them"
