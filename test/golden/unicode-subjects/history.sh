# Subjects are kept letter by letter, whatever their script.
commit "feat: send parcels"
tag 1.2.3
commit "fix(größe): wiegt ☃ 荷物 𝒳 ﷺ"
commit "修正: 荷物"
commit "feat: déjà vu 🚢"
