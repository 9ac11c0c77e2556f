import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

/** Serves a built site from `folder` under `base` on loopback; resolves once it answers. */
export function serveSite(folder: string, base: string, port: number): Promise<Server> {
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      if (path.endsWith(".txt")) response.setHeader("Content-Type", "text/plain; charset=utf-8");
    },
  });
  const notFound = readFileSync(join(folder, "404.html"));
  const server = createServer((request, response) => {
    const answerNotFound = (): void => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(notFound);
    };
    const url = request.url ?? "/";
    if (!url.startsWith(base)) {
      answerNotFound();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    files(request, response, answerNotFound);
  });
  const { promise, resolve, reject } = Promise.withResolvers<Server>();
  server.once("error", reject).listen(port, "127.0.0.1", () => {
    resolve(server);
  });
  return promise;
}
