# SPDX-License-Identifier: GPL-3.0-or-later
# All that AutoRec Explorer is built, tested, checked and packaged with; for CI and as the dev container.
#   docker build --build-arg RELEASE=13 --tag autorec-dev .
#   docker run --rm -it --volume "$PWD:/src" --workdir /src autorec-dev packaging/test
# Without the groups torch and pandas, which only two of the benchmarks need and which packaging/bench installs.
ARG RELEASE=13
FROM debian:${RELEASE}
COPY packaging/install-dependencies /usr/local/share/autorec/install-dependencies
RUN /usr/local/share/autorec/install-dependencies \
        build run test lint sanitize package documentation chroot onnx translate bench \
    && rm -rf /var/lib/apt/lists/*
ENV LC_ALL=C.UTF-8
