# A pull request without a label that names a bump is reported, like a message that no rule reads.
commit "feat: send parcels"
tag 1.2.3
commit "feat: track them (#11)"
