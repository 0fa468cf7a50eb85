ARG BASE
FROM ${BASE}
COPY packages /packages
COPY opt /opt
ENV PYTHONPATH=/packages
