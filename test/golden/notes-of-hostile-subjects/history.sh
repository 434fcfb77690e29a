# The text of a commit stays text: no comment, link or image gets into the notes, and nobody is notified.
commit "feat: send parcels"
tag 1.2.3
commit "fix: thank @octo in #12"
commit "fix: <!-- hide --> [all](https://evil.example) ![x](https://evil.example/x.png)"
