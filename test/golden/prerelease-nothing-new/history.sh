# After a pre-release something new has to ask for the next one.
commit "feat: send parcels"
tag 1.3.0
commit "feat: track them"
tag 1.4.0-rc.1
commit "docs: praise them"
