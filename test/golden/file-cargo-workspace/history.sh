# A crate may take the version of its workspace.
commit "feat: send parcels"
tag 1.2.3
write Cargo.toml <<'EOF'
[workspace.package]
version = "1.3.0"

[package]
name = "parcel"
version.workspace = true
EOF
commit "feat: track them"
