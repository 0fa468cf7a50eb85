ARG BASE
FROM ${BASE}
COPY packages /usr/local/lib/python3.11/dist-packages
COPY opt /opt
