# One image for api and worker; CHANNEL_ROLES says which a container is.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/samples ./samples
COPY --from=build /app/docs/examples ./docs/examples
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
CMD ["sh", "-c", "case \"$CHANNEL_ROLES\" in *api*) app=api;; *) app=worker;; esac; exec node --enable-source-maps --max-semi-space-size=32 --heap-growing-percent=60 dist/apps/$app/src/main.js"]
