# A version file that is not there at the commit is named.
commit "feat: send parcels"
