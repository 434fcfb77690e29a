# A row of `branches` gives a branch its channel.
commit "feat: send parcels"
tag 1.3.0
branch next
commit "feat: track them"
