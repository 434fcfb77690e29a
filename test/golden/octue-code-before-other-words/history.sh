# Only the code before the colon counts: a second one in the subject has no meaning.
commit "FEA: Send parcels"
tag 1.2.3
commit "FEA: Add latest: flag"
