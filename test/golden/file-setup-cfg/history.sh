# The version of setup.cfg is in [metadata].
commit "feat: send parcels"
tag 1.2.3
write setup.cfg <<'EOF'
[bdist]
version = 9.0.0

[metadata]
name = parcel
version = 1.3.0
EOF
commit "feat: track them"
