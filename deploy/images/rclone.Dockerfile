# rclone's remote-control server, which fetches artifacts for an agent.
# RCLONE_BASE_IMAGE may be any image with rclone on PATH. The agent makes the remotes of its agent.yaml,
# which are written to the configuration in /tmp and need not outlive the container.

ARG RCLONE_BASE_IMAGE=docker.io/rclone/rclone:1.60.1

FROM ${RCLONE_BASE_IMAGE}
COPY --chown=65532:65532 deploy/images/volume /mnt/agent
LABEL org.opencontainers.image.title="seldon-rclone" \
      org.opencontainers.image.description="rclone as the downloader of a seldon agent" \
      org.opencontainers.image.licenses="Apache-2.0"
USER 65532:65532
EXPOSE 5572
HEALTHCHECK --interval=5s --timeout=5s --start-period=5s --retries=3 CMD ["rclone", "rc", "--url=http://127.0.0.1:5572", "rc/noop"]
ENTRYPOINT ["rclone"]
CMD ["rcd", "--rc-no-auth", "--config=/tmp/rclone.conf", "--rc-addr=0.0.0.0:5572", "--verbose"]
