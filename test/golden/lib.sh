# Helpers of the histories. Every commit and every annotated tag has a minute of its own, and no configuration of
# the machine is read, so that ids are the same everywhere.
export GIT_AUTHOR_NAME=Octa GIT_AUTHOR_EMAIL=octa@example.test
export GIT_COMMITTER_NAME=Octa GIT_COMMITTER_EMAIL=octa@example.test
export GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null GIT_TEMPLATE_DIR=
seconds=1790000000

tick() {
  seconds=$((seconds + 60))
  export GIT_AUTHOR_DATE="$seconds +0000" GIT_COMMITTER_DATE="$seconds +0000"
}

# commit MESSAGE [PATH...]: changes each PATH (a file of its own when none is given) and commits everything, the
# message byte for byte.
commit() {
  local message=$1 path
  tick
  shift
  for path in "${@:-changes/$seconds}"; do
    mkdir -p "$(dirname "$path")"
    echo "$seconds" >>"$path"
  done
  git add --all
  printf '%s' "$message" | git commit --quiet --cleanup=verbatim --allow-empty-message --file=-
}

# write PATH: the file's text comes from standard input; the next commit takes it along.
write() {
  mkdir -p "$(dirname "$1")"
  cat >"$1"
}

# merge MESSAGE BRANCH...
merge() {
  tick
  git merge --quiet --no-ff --message "$1" "${@:2}" >/dev/null
}

# tag NAME [REVISION] is annotated, light NAME [REVISION] is not.
tag() {
  tick
  git -c advice.nestedTag=false tag --annotate --message "$1" "$@"
}
light() {
  git tag "$@"
}

# branch NAME [REVISION]: makes it and goes there; on NAME: goes there.
branch() {
  git switch --quiet --create "$@"
}
on() {
  git switch --quiet "$1"
}

# revert REVISION [SUBJECT]: the message as `git revert` writes it, whichever version of git is here.
revert() {
  local id parent body
  id=$(git rev-parse "$1^{commit}")
  if parent=$(git rev-parse --quiet --verify "$1^2"); then
    parent=$(git rev-parse "$1^1")
    body="This reverts commit $id, reversing
changes made to $parent."
  else
    body="This reverts commit $id."
  fi
  commit "${2:-Revert \"$(git show --no-patch --format=%s "$id")\"}

$body"
}

git init --quiet --initial-branch=main --object-format=sha1
