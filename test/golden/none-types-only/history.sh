# Types that ask for nothing give no release, and the reason is named.
commit "feat: send parcels"
tag 1.2.3
commit "docs: praise them"
commit "chore: tidy up"
commit "ci: run faster"
commit "test: weigh twice"
commit "style: two blanks"
commit "refactor: turn it round"
commit "build: newer tools"
