# `bump-from: pr-title`: a squash and a merge count by the title of their pull request; what a merge brought is a part of it.
commit "feat: send parcels"
tag 1.2.3
commit "Some words (#11)"
branch topic
commit "one"
commit "feat!: two"
on main
merge "Merge pull request #12 from octo/topic" topic
commit "fix: of no pull request"
