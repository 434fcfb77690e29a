# A `!` in the title is a breaking change whatever the labels say; its type does not count beside them.
commit "feat: send parcels"
tag 1.2.3
commit "weigh in grams (#11)"
