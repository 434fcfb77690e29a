# `breaking-bump: major` lets a breaking change end the time below 1.0.0.
commit "feat: send parcels"
tag 0.4.2
commit "feat!: weigh in grams"
