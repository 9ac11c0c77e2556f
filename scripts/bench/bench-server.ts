import { createServer, type Server } from "node:http";
import { build } from "esbuild";
import type { IndexFile } from "../search-index.ts";

/** The page of the benchmark and an index, served on loopback as a host would. */
export interface BenchServer {
  readonly address: string;
  readonly close: () => void;
}

/** Serves files of an index under `index/` beside a page that has the site's search; resolves once it answers. */
export async function benchServer(files: readonly IndexFile[]): Promise<BenchServer> {
  const bodies = new Map<string, string | Uint8Array>([
    [
      "/",
      '<!doctype html><meta charset="utf-8"><title>Search</title><script src="page.js"></script>',
    ],
    ["/page.js", await pageScript()],
    ...files.map(({ path, content }) => [`/index/${path}`, content] as const),
  ]);
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const body = bodies.get(path);
    const type = path === "/" ? "text/html" : path.endsWith(".js") ? "text/javascript" : binary;
    response.writeHead(body === undefined ? 404 : 200, { "Content-Type": type }).end(body);
  });
  return { address: await listening(server), close: () => server.close() };
}

const binary = "application/octet-stream";

/** The code that the site's pages run, bundled for the page of the benchmark. */
export async function pageScript(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: ["scripts/bench/in-page.ts"],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2024",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

function listening(server: Server): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  server.once("error", reject).listen(0, "127.0.0.1", () => {
    const at = server.address();
    resolve(typeof at === "object" && at !== null ? `http://127.0.0.1:${String(at.port)}/` : "");
  });
  return promise;
}
