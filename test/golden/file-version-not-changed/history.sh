# The file still says the last release, which is on another commit.
commit "feat: send parcels"
tag 1.2.3
write VERSION <<'EOF'
1.2.3
EOF
commit "feat: track them"
