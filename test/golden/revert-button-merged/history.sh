# GitHub's revert button on a pull request that was merged cancels all that came with it.
commit "feat: send parcels"
tag 1.2.3
commit "fix: weigh them"
branch topic
commit "feat: track them"
on main
merge "Merge pull request #12 from octo/topic" topic
commit 'Revert tracking (#13)

Reverts #12'
