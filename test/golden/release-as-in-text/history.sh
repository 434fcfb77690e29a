# A line that begins with `Release-As:` is text like any other when no version alone follows, and in a code fence.
commit "feat: send parcels"
tag 1.2.3
commit "fix: weigh them

Release-As: 2.0.0 needs the new scales first."
commit "docs: how to ask for a version

\`\`\`
Release-As: 3.0.0
\`\`\`"
commit "chore: next

Release-As: two"
