# On the branch release/1.x a feature gives the next minor version of 1, and v as the history has it.
commit "feat: send parcels"
tag v1.4.2
branch release/1.x
on main
commit "feat!: weigh in grams"
tag v2.0.0
on release/1.x
commit "feat: weigh in pounds"
