# The footer `BREAKING CHANGE:` is a breaking change, whatever the type.
commit "feat: send parcels"
tag 1.2.3
commit "fix: weigh in grams

Nobody reads pounds.

BREAKING CHANGE: weights are grams
Reviewed-by: Octa"
