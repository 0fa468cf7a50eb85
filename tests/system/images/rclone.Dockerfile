ARG BASE
FROM ${BASE}
COPY --chmod=0755 rclone /usr/local/bin/rclone
