ARG BASE
FROM ${BASE}
COPY packages /packages
ENV PYTHONPATH=/packages
ENV PATH=/packages/bin:/usr/bin
# As in the public image.
USER 1000
