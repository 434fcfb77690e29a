# `!` after the scope is a breaking change as well.
commit "feat: send parcels"
tag 1.2.3
commit "fix(scale)!: weigh in grams"
