import { LinkChecker, LinkState } from "linkinator";
import { serveSite } from "../serve-site.ts";
import { freePort } from "../free-port.ts";
import type { BuiltSite, Findings } from "./built-site.ts";

/** Every link and every fragment of the site leads somewhere, and every page can be reached. */
export async function links(site: BuiltSite): Promise<Findings> {
  const port = await freePort(4500);
  const server = await serveSite(site.folder, site.base, port);
  const origin = `http://127.0.0.1:${String(port)}`;
  try {
    const { links: found } = await new LinkChecker().check({
      path: `${origin}${site.base}`,
      recurse: true,
      checkFragments: true,
      checkCss: true,
      concurrency: 20,
      linksToSkip: [`^(?!${origin})`],
    });
    const broken = found
      .filter(({ state }) => state === LinkState.BROKEN)
      .map(({ url, parent }) => `${parent ?? "?"}: the link to ${url} leads nowhere.`);
    return [...broken, ...unreached(site, origin, new Set(found.map(({ url }) => url)))];
  } finally {
    server.close();
  }
}

/** Pages that no other page links to; the page for lost readers is never linked. */
function unreached(site: BuiltSite, origin: string, reached: ReadonlySet<string>): Findings {
  return [...site.pages.keys()]
    .filter((path) => path !== "404.html")
    .map((path) => `${site.base}${path.replace(/index\.html$/, "")}`)
    .filter((address) => !reached.has(`${origin}${address}`))
    .map((address) => `${address}: no page leads here.`);
}
