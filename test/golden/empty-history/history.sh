# In a repository without commits there is no commit to release, and the one that was asked for is named.
