import type { Correction, ReleaseLog } from "#derived/corrections.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { locatorText } from "#strings/locator-text.ts";
import { translator } from "#strings/t.ts";
import { ownPageUrl, permalinkUrl, releaseAnchor } from "#urls";

/** One item of the feed, in plain words; `link` is a path of the site. */
export interface FeedItem {
  readonly title: string;
  readonly description: string;
  readonly link: string;
  readonly pubDate: Date;
}

/** The items of the feed of corrections: for each release what it added, then what it corrected. */
export function correctionsFeed(
  releases: readonly ReleaseLog[],
  language: InterfaceLanguage,
): FeedItem[] {
  const t = translator(language);
  return releases.flatMap(({ release, addedPermalinks, corrections }) => {
    const pubDate = new Date(`${release.date}T00:00:00Z`);
    return [
      {
        title: t("corrections.releaseShort", { id: release.id }),
        description: t("corrections.added", { count: addedPermalinks }),
        link: `${ownPageUrl(language, "corrections")}#${releaseAnchor(release.id)}`,
        pubDate,
      },
      ...corrections.map((correction) => ({
        title: `${t(`correction.${correction.kind}`)} ${nameOf(correction, language)}`,
        description: correction.reason[language],
        link: permalinkUrl(correction.key),
        pubDate,
      })),
    ];
  });
}

function nameOf({ kind, key, place }: Correction, language: InterfaceLanguage): string {
  if (place === undefined || kind !== "changed") return key;
  return `${place.textTitle}, ${locatorText(language, place.locator)}`;
}
