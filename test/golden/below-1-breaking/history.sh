# Below 1.0.0 a breaking change gives a minor version; 1.0.0 comes by request only.
commit "feat: send parcels"
tag 0.4.2
commit "feat!: weigh in grams"
