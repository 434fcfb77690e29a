# Every commit since the last release counts, beyond all pages: the feature is the first of 301.
commit "feat: send parcels"
tag 1.2.3
commit "feat: track them"
for number in {1..300}; do
  message="fix: weigh them, part $number"
  echo "commit refs/heads/main"
  echo "committer Octa <octa@example.test> $((seconds + number)) +0000"
  printf 'data %d\n%s\n' "${#message}" "$message"
  if [ "$number" = 1 ]; then echo "from refs/heads/main^0"; fi
done | git fast-import --quiet
