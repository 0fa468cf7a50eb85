# The one executable on a base image that holds glibc, CA certificates and nothing else.
#
#   docker build -t seldon .
#
# From an executable that is built already, where no Bun image is at hand:
#
#   make build
#   docker build -t seldon --target prebuilt .
#
# RUNTIME_IMAGE may be any image with glibc 2.17 or newer. The executable runs as any user, on a
# read-only file system and without capabilities, and needs /proc.

ARG BUILD_IMAGE=docker.io/oven/bun:1.4.5
ARG RUNTIME_IMAGE=gcr.io/distroless/base-debian12:nonroot

FROM ${RUNTIME_IMAGE} AS base
# By number, so that Kubernetes can see that it is not root.
USER 65532:65532
# xDS, scheduler gRPC, agents' gRPC, admin HTTP, the agent's proxies
EXPOSE 9001 9002 9004 9005 9998 9999
HEALTHCHECK --interval=10s --timeout=5s --start-period=5s --retries=3 CMD ["/seldon", "healthcheck"]
ENTRYPOINT ["/seldon"]
CMD ["scheduler"]

FROM base AS prebuilt
COPY --chmod=0755 dist/seldon /seldon

FROM ${BUILD_IMAGE} AS build
WORKDIR /build
COPY package.json bun.lock bunfig.toml ./
RUN bun install --frozen-lockfile --production
COPY tsconfig.json ./
COPY scripts/build.ts scripts/
COPY src src
RUN bun run build

FROM base
COPY --from=build /build/dist/seldon /seldon
