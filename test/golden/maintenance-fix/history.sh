# On the branch 1.2.x a fix gives the next version of this line, below the newest release.
commit "feat: send parcels"
tag 1.2.3
branch 1.2.x
on main
commit "feat: track them"
tag 1.3.0
on 1.2.x
commit "fix: weigh them"
