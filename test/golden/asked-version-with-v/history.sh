# A version has no `v`: the nearest spelling is named.
commit "feat: send parcels"
