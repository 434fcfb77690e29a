# A reverted breaking change breaks nothing.
commit "feat: send parcels"
tag 1.2.3
commit "fix: weigh them"
commit "feat!: weigh in grams"
revert HEAD
