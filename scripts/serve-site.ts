import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor, parseHeaders } from "./site-headers.ts";

/**
 * Serves a built site from `folder` under `base` on loopback, with the headers that it asks for;
 * resolves once it answers.
 */
export function serveSite(folder: string, base: string, port: number): Promise<Server> {
  const rules = parseHeaders(readFileSync(join(folder, "_headers"), "utf8"));
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      if (path.endsWith(".txt")) response.setHeader("Content-Type", "text/plain; charset=utf-8");
    },
  });
  const notFound = readFileSync(join(folder, "404.html"));
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    for (const [name, value] of headersFor(rules, url)) response.setHeader(name, value);
    const answerNotFound = (): void => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(notFound);
    };
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
