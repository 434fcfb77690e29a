# The version is the one of package.json itself, not of something inside it.
commit "feat: send parcels"
tag 1.2.3
write package.json <<'EOF'
{
  "name": "parcel",
  "engines": { "version": "9.0.0" },
  "version": "1.3.0",
  "dependencies": { "scale": "4.0.0" }
}
EOF
commit "feat: track them"
