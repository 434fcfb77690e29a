# A pre-release of another branch and a higher version does not stand in the way: each branch has its own channel.
commit "feat: send parcels"
tag 1.3.0
branch next
commit "feat!: weigh in grams"
tag 2.0.0-beta.3
on main
commit "feat: track them"
