# A row of `commit-types` replaces the common one.
commit "feat: send parcels"
tag 1.2.3
commit "docs: praise them"
commit "feat: track them"
