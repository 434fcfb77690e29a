# Nothing in a body can make a message fail: 10,000 characters, brackets that never close, words of other rules.
commit "feat: send parcels"
tag 1.2.3
commit "fix: weigh them

$(printf 'foo(bar([{<%%!: (((: %.0s' {1..450})
$(printf 'feat(: x) !: fix )( \n%.0s' {1..100})
feat!: in a body
BREAKING CHANGE in words"
