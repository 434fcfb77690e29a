# GitHub's revert button names a pull request, whose squash is found by the number in its subject.
commit "feat: send parcels"
tag 1.2.3
commit "feat: track them (#12)"
commit "fix: weigh them (#13)"
commit 'Revert tracking (#14)

Reverts octo/parcel#12'
