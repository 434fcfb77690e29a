# A breaking change is released in a major version only, whatever the file says.
commit "feat: send parcels"
tag 1.2.3
write VERSION <<'EOF'
1.3.0
EOF
commit "feat!: weigh in grams"
