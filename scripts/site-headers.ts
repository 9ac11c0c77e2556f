import { sitePolicy } from "./content-policy.ts";

/**
 * The headers of a built site, in the notation that Netlify, Cloudflare Pages and others read from
 * a file `_headers`: a path, then its headers, each on a line of its own.
 */
export function siteHeaders(folder: string, base: string): string {
  const blocks = [
    [
      `${base}*`,
      `Content-Security-Policy: ${sitePolicy(folder)}`,
      "X-Content-Type-Options: nosniff",
      "Referrer-Policy: strict-origin-when-cross-origin",
      "Permissions-Policy: camera=(), geolocation=(), microphone=(), browsing-topics=()",
      "Cross-Origin-Opener-Policy: same-origin",
      "Strict-Transport-Security: max-age=31536000",
    ],
    [`${base}_astro/*`, "Cache-Control: public, max-age=31536000, immutable"],
    [`${base}pagefind/index/*`, "Cache-Control: public, max-age=31536000, immutable"],
    [`${base}sources/*`, "Access-Control-Allow-Origin: *"],
    [`${base}data/*`, "Access-Control-Allow-Origin: *"],
    [`${base}ledger.json`, "Access-Control-Allow-Origin: *"],
  ];
  return blocks.map((lines) => `${lines.join("\n  ")}\n`).join("");
}

/** A path with `*` for anything, and its headers. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads a file `_headers`. */
export function parseHeaders(file: string): HeaderRule[] {
  return file
    .split(/\n(?=\S)/)
    .map((block) => block.trim().split("\n"))
    .map(([path = "", ...lines]) => ({
      path,
      headers: lines.map((line) => {
        const [name = "", ...value] = line.trim().split(": ");
        return [name, value.join(": ")] as const;
      }),
    }));
}

/** The headers that a path of the site is sent with. */
export function headersFor(
  rules: readonly HeaderRule[],
  path: string,
): (readonly [name: string, value: string])[] {
  return rules
    .filter((rule) =>
      rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
    )
    .flatMap(({ headers }) => headers);
}
