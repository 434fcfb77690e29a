# A feature gives a minor version; the highest bump wins, not the newest and not the sum.
commit "feat: send parcels"
tag 1.2.3
commit "feat: track them"
commit "feat: lose them"
commit "fix: weigh them"
commit "docs: praise them"
