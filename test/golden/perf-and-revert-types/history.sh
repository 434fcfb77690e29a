# `perf` and `revert` give a patch.
commit "feat: send parcels"
tag 1.2.3
commit "revert: the old scale"
tag 1.2.4
commit "perf: send faster"
