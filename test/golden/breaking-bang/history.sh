# `!` before the colon is a breaking change, whatever the type; from 1.0.0 on it gives a major version.
commit "feat: send parcels"
tag 1.2.3
commit "docs!: drop the old manual"
commit "fix: weigh them"
