# A breaking change is released in a major version.
commit "feat: send parcels"
tag 1.2.3
write VERSION <<'EOF'
2.0.0
EOF
commit "feat!: weigh in grams"
