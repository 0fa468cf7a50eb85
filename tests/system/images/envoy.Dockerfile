ARG BASE
FROM ${BASE}
COPY --chmod=0755 envoy /usr/local/bin/envoy
