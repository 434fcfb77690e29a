# A tag is read through to its commit: annotated, lightweight, and a tag of a tag.
commit "feat: send parcels"
light 1.0.0
commit "feat!: weigh in grams"
tag 2.0.0
commit "feat!: weigh in stones"
tag 3.0.0-inner
tag 3.0.0 3.0.0-inner
commit "fix: weigh them"
