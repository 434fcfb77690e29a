# A higher tag on a maintenance branch is no release that main builds on: main goes on from its own.
commit "feat: send parcels"
tag 1.2.3
branch 1.2.x
commit "fix: weigh them"
tag 1.2.4
on main
commit "feat: track them"
