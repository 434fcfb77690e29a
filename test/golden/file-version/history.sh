# A file VERSION is the version.
commit "feat: send parcels"
tag 1.2.3
write VERSION <<'EOF'
1.3.0
EOF
commit "feat: track them"
