# A merge commit is listed and not counted; what it brings counts.
commit "feat: send parcels"
tag 1.2.3
branch topic
commit "fix: weigh them"
commit "feat: track them"
on main
merge "Merge pull request #12 from octo/topic

feat!: words of a merge commit" topic
