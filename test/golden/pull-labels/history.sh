# `bump-from: pr-labels`: the highest label of a pull request decides; a prefix before the word is allowed.
commit "feat: send parcels"
tag 1.2.3
commit "Some words (#11)"
branch topic
commit "one"
commit "feat!: two"
on main
merge "Merge pull request #12 from octo/topic" topic
commit "fix: of no pull request"
