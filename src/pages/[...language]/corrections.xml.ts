import rss from "@astrojs/rss";
import type { APIRoute } from "astro";
import { loadArchive } from "#archive/load.ts";
import { corrections } from "#derived/corrections.ts";
import { languagePaths } from "#derived/language-paths.ts";
import { correctionsFeed } from "#exports/corrections-feed.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { translator } from "#strings/t.ts";
import { ownPageUrl } from "#urls";

export const getStaticPaths = languagePaths;

/** The log of corrections and additions as an RSS 2.0 feed. */
export const GET: APIRoute<{ language: InterfaceLanguage }> = async ({ props, site }) => {
  const t = translator(props.language);
  return rss({
    title: `${t("site.name")}: ${t("corrections.title")}`,
    description: t("corrections.description"),
    site: new URL(ownPageUrl(props.language, "corrections"), site),
    items: correctionsFeed(corrections(await loadArchive()), props.language),
    customData: `<language>${props.language}</language>`,
    trailingSlash: true,
  });
};
