# `breaking-bump: minor` makes a breaking change a minor version, with `!` too.
commit "FEA: Send parcels"
tag 1.2.3
commit "FEA!: Weigh in grams"
commit "ENH: Weigh faster

BREAKING CHANGE: Weights are grams"
