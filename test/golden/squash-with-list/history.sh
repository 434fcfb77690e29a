# A squash counts by its own header: the list of commits in its body does not.
commit "feat: send parcels"
tag 1.2.3
commit "fix: weigh them (#12)

* feat: track them

* feat!: weigh in grams

* BREAKING CHANGE: weights are grams"
