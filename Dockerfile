# The GitHub App. Build it in a clone of this repository: docker build -t countersign .
FROM node:22-bookworm-slim AS build
WORKDIR /countersign
RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/*
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 COUNTERSIGN_DATA=/data
WORKDIR /countersign
COPY --from=build /countersign /countersign
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
# Answers as long as the process does; whether it can work is /readyz.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/livez').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# As process 1 it gets the signals itself; it ends its work within 30 seconds.
CMD ["node", "apps/github-app/dist/bin.js"]
