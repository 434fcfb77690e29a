# A skip marker of an earlier commit says nothing about this one.
commit "feat: send parcels"
tag 1.2.3
commit "feat: track them skipci"
commit "fix: weigh them"
