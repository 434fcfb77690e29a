# The label `breaking` is a breaking change.
commit "feat: send parcels"
tag 1.2.3
commit "fix: weigh in grams (#11)"
