# A version that has a tag of both forms is one release; the shorter name stands for it.
commit "feat: send parcels"
tag v1.2.3
tag 1.2.3
commit "fix: weigh them"
