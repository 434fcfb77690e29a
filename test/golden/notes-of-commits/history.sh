# Notes name breaking changes first, with what breaks and how to upgrade; reverted ones and merges are no changes.
commit "feat: send parcels"
tag 1.2.3
commit "docs: praise them"
commit "Some words"
commit "feat: lose them"
revert HEAD
branch topic
commit "fix: weigh them (#12)"
on main
merge "Merge branch 'topic'" topic
commit "feat(track): show where they are"
commit "fix(scale)!: weigh in grams"
commit "feat: print labels

BREAKING CHANGE: labels are square

    Cut the round ones:

    - with scissors
    - and care

Refs: #9"
