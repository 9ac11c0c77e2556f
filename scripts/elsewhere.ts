/** A second build of the site, to be looked at: under another address, from content with a past. */
export const elsewhere = {
  site: "https://regesta.example",
  base: "/sub/archive/",
  folder: "node_modules/.cache/regesta-elsewhere/site",
  content: "node_modules/.cache/regesta-elsewhere/content",
} as const;
