# Envoy, which `seldon bootstrap` starts with the configuration that its variables ask for.
# ENVOY_BASE_IMAGE may be any image with Envoy 1.36 or newer on PATH, and glibc.

ARG ENVOY_BASE_IMAGE=docker.io/envoyproxy/envoy:distroless-v1.40.0

FROM ${ENVOY_BASE_IMAGE}
ARG TARGETARCH
COPY --chmod=0755 dist/linux-${TARGETARCH}/seldon /seldon
LABEL org.opencontainers.image.title="seldon-envoy" \
      org.opencontainers.image.description="Envoy as the proxy of a seldon scheduler" \
      org.opencontainers.image.licenses="Apache-2.0"
USER 65532:65532
# Inference, admin
EXPOSE 9000 9003
HEALTHCHECK --interval=5s --timeout=5s --start-period=10s --retries=3 CMD ["/seldon", "healthcheck", "envoy"]
ENTRYPOINT ["/seldon"]
CMD ["bootstrap", "--exec=envoy"]
