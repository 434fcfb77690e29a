# On the branch 1.2.x a feature is refused: 1.3.0 is outside of the line.
commit "feat: send parcels"
tag 1.2.3
branch 1.2.x
on main
commit "feat: track them"
tag 1.3.0
on 1.2.x
commit "feat: weigh them"
