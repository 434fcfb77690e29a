# Merges in both directions are listed once each, and no commit counts twice.
commit "feat: send parcels"
tag 1.2.3
branch topic
commit "fix: weigh them"
on main
commit "docs: praise them"
on topic
merge "Merge branch 'main' into topic" main
commit "feat: track them"
on main
merge "Merge pull request #12 from octo/topic" topic
