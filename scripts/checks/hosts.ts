import type { BuiltSite, Findings } from "./built-site.ts";

/** No page makes a reader's browser ask another host for anything. */
export function hosts(site: BuiltSite): Findings {
  const loading =
    "script[src], img[src], iframe, link[rel=stylesheet], link[rel=preload], link[rel=icon], source, video, audio, object, embed";
  return [...site.pages].flatMap(([path, $]) =>
    $(loading)
      .toArray()
      .map((node) => $(node).attr("src") ?? $(node).attr("href") ?? $(node).attr("data") ?? "")
      .filter((address) => !address.startsWith(site.base) || address.startsWith("//"))
      .map((address) => `${path}: it loads ${address}.`),
  );
}
