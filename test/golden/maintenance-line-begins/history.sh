# A new line begins from the releases before it.
commit "feat: send parcels"
tag 1.4.2
branch 2.x
commit "feat!: weigh in grams"
