ARG BASE
FROM ${BASE}
COPY packages /usr/local/lib/python3.11/dist-packages
COPY packages/bin /usr/local/bin
# As in the public image.
USER 1000
