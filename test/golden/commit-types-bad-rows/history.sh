# Every row of `commit-types` that cannot be used is named, before anything is read.
commit "feat: send parcels"
