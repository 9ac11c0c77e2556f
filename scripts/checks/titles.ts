import type { BuiltSite, Findings } from "./built-site.ts";

/** No two pages share a title or a first heading, so that readers can tell their tabs apart. */
export function titles(site: BuiltSite): Findings {
  return ["title", "h1"].flatMap((element) => {
    const pages = Map.groupBy(site.pages, ([, $]) =>
      [$("html").attr("lang"), $(element).first().text().trim()].join(" "),
    );
    return [...pages.values()]
      .filter((sharing) => sharing.length > 1)
      .map((sharing) => `${sharing.map(([path]) => path).join(", ")}: they share a <${element}>.`);
  });
}
