# Below 1.0.0 a minor version is enough for a breaking change.
commit "feat: send parcels"
tag 0.4.2
write VERSION <<'EOF'
0.5.0
EOF
commit "feat!: weigh in grams"
