# `default-bump` is what commits give whose types ask for nothing.
commit "feat: send parcels"
tag 1.2.3
commit "docs: praise them"
