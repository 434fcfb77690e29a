# A commit that does not hold the last release is refused on a branch that is no maintenance line; both are named.
commit "feat: send parcels"
tag 1.2.3
branch topic
on main
commit "feat: track them"
tag 1.3.0
on topic
commit "fix: weigh them"
