# `skip-markers` replaces the usual ones.
commit "feat: send parcels"
tag 1.2.3
commit "fix: weigh them [skip release]"
