# A component that no commit has touched yet has no first release either.
commit "feat: other labels" services/label/a
commit "fix: weigh them" services/label/a
