# Candor in a container: its data in /data, served on port 8000 by a user who may write nothing else.
FROM denoland/deno:2.9.6

WORKDIR /candor
COPY deno.json deno.lock main.ts LICENSE ./
COPY engine engine
COPY plugins plugins
COPY db db
COPY web web
# What is imported is fetched now, so that a start needs no registry.
RUN deno cache --frozen main.ts engine/plugin/fence/entry.ts \
  && mkdir /data && chown -R deno:deno /data /deno-dir
USER deno

ENV HOST=0.0.0.0 DATA_DIR=/data LOG_FORMAT=json
EXPOSE 8000
VOLUME /data
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD deno eval "const {ok} = await fetch('http://127.0.0.1:' + (Deno.env.get('PORT') ?? 8000) + '/healthz'); Deno.exit(ok ? 0 : 1)"
ENTRYPOINT ["deno", "run", "-A", "--frozen", "--cached-only", "main.ts"]
CMD ["serve"]
