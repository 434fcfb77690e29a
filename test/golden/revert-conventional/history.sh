# A commit of type `revert` names what it takes back in its footer `Refs`, several at once too.
commit "feat: send parcels"
tag 1.2.3
commit "fix: weigh them"
commit "feat: track them"
commit "feat: lose them"
commit "revert: track and lose

Refs: $(git rev-parse --short=7 HEAD^), $(git rev-parse HEAD)"
