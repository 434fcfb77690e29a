# The revert of a merge cancels everything that the merge brought in, and nothing else.
commit "feat: send parcels"
tag 1.2.3
commit "fix: weigh them"
branch topic
commit "feat: track them"
commit "feat: lose them"
on main
merge "Merge branch 'topic'" topic
revert HEAD
