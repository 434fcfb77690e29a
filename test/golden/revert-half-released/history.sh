# A revert of one commit of the range and one that is released cancels the first and is a patch for the second.
commit "feat: send parcels"
tag 1.2.3
commit "feat: track them"
commit "revert: both

Refs: $(git rev-parse HEAD), $(git rev-parse 1.2.3^{commit})"
