import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";

/**
 * What pages may do besides running their own scripts and styles, whose hashes Astro adds: fetch
 * from this site, and nothing else (Content Security Policy Level 3). Each page carries its policy.
 */
export const pageDirectives = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "img-src 'self'",
] as const;

/** One policy for the whole of a built site: what any of its pages needs, and no frames around it. */
export function sitePolicy(folder: string): string {
  const directives = new Map<string, Set<string>>();
  for (const policy of pagePolicies(folder)) {
    for (const directive of policy.split(";")) {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      if (name === "") continue;
      directives.set(name, (directives.get(name) ?? new Set()).union(new Set(sources)));
    }
  }
  directives.set("frame-ancestors", new Set(["'none'"]));
  return [...directives].map(([name, sources]) => [name, ...sources].join(" ")).join("; ");
}

function pagePolicies(folder: string): string[] {
  const policies = globSync("**/*.html", { cwd: folder })
    .toSorted()
    .map((path) => {
      const page = load(readFileSync(join(folder, path)));
      return page("meta[http-equiv=content-security-policy]").attr("content") ?? "";
    });
  return [...new Set(policies)];
}
