# The version of a pre-release is worked out from the last stable one: a breaking change makes it a major version.
commit "feat: send parcels"
tag 1.3.0
commit "feat: track them"
tag 1.4.0-rc.1
commit "feat!: weigh in grams"
