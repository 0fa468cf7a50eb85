# The scheduler and the agent: one executable on an image that holds glibc, CA certificates and
# nothing else, once with each command. `make docker-build-all` builds these and the other images,
# from dist/linux-<architecture>/seldon.
#
# RUNTIME_IMAGE may be any image with glibc 2.17 or newer. The executable runs as any user, on a
# read-only file system and without capabilities, and needs /proc.

ARG RUNTIME_IMAGE=gcr.io/distroless/base-debian12:nonroot

FROM ${RUNTIME_IMAGE} AS seldon
ARG TARGETARCH
COPY --chown=65532:65532 deploy/images/volume /var/lib/seldon
COPY --chown=65532:65532 deploy/images/volume /mnt/agent
COPY --chmod=0755 dist/linux-${TARGETARCH}/seldon /seldon
LABEL org.opencontainers.image.title="seldon" \
      org.opencontainers.image.description="Serves machine-learning models behind Envoy" \
      org.opencontainers.image.licenses="Apache-2.0"
# By number, so that Kubernetes can see that it is not root.
USER 65532:65532
ENTRYPOINT ["/seldon"]

FROM seldon AS agent
# Inference by HTTP and gRPC, debugging, metrics, drainer, readiness
EXPOSE 9999 9998 7777 9006 9007 9008
HEALTHCHECK --interval=5s --timeout=5s --start-period=30s --retries=3 CMD ["/seldon", "healthcheck", "agent"]
CMD ["agent"]

FROM seldon AS scheduler
# Admin HTTP, xDS, scheduler gRPC, agents' gRPC
EXPOSE 9001 9002 9004 9005
HEALTHCHECK --interval=5s --timeout=5s --start-period=5s --retries=3 CMD ["/seldon", "healthcheck"]
CMD ["scheduler"]
