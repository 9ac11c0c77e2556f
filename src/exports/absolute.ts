/** Makes the absolute address of a path of the site, which begins with a slash. */
export type Absolute = (path: string) => string;

/** The function that makes addresses absolute for a site; throws where the site has no address. */
export function absoluteFor(site: URL | undefined): Absolute {
  if (site === undefined)
    throw new Error("The site has no address: set `site` in astro.config.mjs.");
  return (path) => new URL(path, site).href;
}
