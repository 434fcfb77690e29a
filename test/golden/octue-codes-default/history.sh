# With `default-bump: patch` a range of codes that ask for nothing is a patch, as octue has it.
commit "FEA: Send parcels"
tag 1.2.3
commit "DOC: Praise them"
commit "STY: Two blanks"
