# 1.0.0 comes by request.
commit "feat: send parcels"
tag 0.9.4
commit "chore: we are done

Release-As: 1.0.0"
