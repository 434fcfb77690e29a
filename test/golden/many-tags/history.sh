# Every tag is read, beyond all pages: by alphabet the highest of 152 comes after 150 others.
commit "feat: send parcels"
for patch in {0..149}; do
  echo "create refs/tags/v9.0.$patch $(git rev-parse HEAD)"
done | git update-ref --stdin
light v1.0.0
light v10.0.0
commit "fix: weigh them"
