# A version that is asked for is taken, whatever the commits say.
commit "feat: send parcels"
tag 1.2.3
commit "docs: praise them"
