# The first release has nothing to be compared with.
commit "feat: send parcels"
