# A revert of the revert of a merge brings back all that the merge brought in.
commit "feat: send parcels"
tag 1.2.3
branch topic
commit "feat: track them"
on main
merge "Merge branch 'topic'" topic
revert HEAD
revert HEAD "Reapply the topic"
