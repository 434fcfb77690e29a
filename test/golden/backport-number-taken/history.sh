# A version that a maintenance branch has used is taken: the next free one follows.
commit "feat: send parcels"
tag 1.2.3
branch 1.2.x
commit "fix: weigh them"
tag 1.2.4
on main
commit "fix: weigh them"
