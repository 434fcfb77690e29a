# A release made on a branch counts once the branch is merged, and what it held is not released again.
commit "feat: send parcels"
tag 1.2.3
branch hotfix
commit "feat!: in the hotfix"
tag 2.0.0
on main
commit "fix: weigh them"
merge "Merge branch 'hotfix'" hotfix
