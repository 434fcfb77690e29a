# The file must say a higher version than the last release.
commit "feat: send parcels"
tag 1.2.3
write VERSION <<'EOF'
1.2.0
EOF
commit "feat: track them"
