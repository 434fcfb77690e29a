# The version of a chart's application is `appVersion`; `version` is the chart's own.
commit "feat: send parcels"
tag 1.2.3
write deploy/Chart.yaml <<'EOF'
apiVersion: v2
name: parcel
version: 9.0.0
appVersion: "1.3.0"
EOF
commit "feat: track them"
