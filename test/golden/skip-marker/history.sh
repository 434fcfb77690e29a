# A commit whose message holds a skip marker is not released.
commit "feat: send parcels"
tag 1.2.3
commit "feat: track them

Not yet. [skip release]"
