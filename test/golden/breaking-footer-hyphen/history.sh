# The footer `BREAKING-CHANGE:` means the same as the one with a space.
commit "feat: send parcels"
tag 1.2.3
commit "refactor: weigh in grams

BREAKING-CHANGE: weights are grams"
