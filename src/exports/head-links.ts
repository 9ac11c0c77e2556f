import type { Text, Unit } from "#archive/archive.ts";
import { dataUrl, textDataUrl, textUrl, unitDataUrl, unitUrl } from "#urls";
import type { Absolute } from "./absolute.ts";
import { schemaFile } from "./data-schemas.ts";
import { mediaType } from "./media-types.ts";
import { formatsOf, type TextFormat } from "./text-formats.ts";

/** A `<link>` of a page's head. */
export interface HeadLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string | undefined;
}

const records: readonly TextFormat[] = ["csl.json", "ris", "bib"];

/**
 * What programs find a text's files by, from its page: each format as an alternate, and the typed
 * links of Signposting (`cite-as` of RFC 8574, `describedby`, `item`, `author`, `type`).
 */
export function textLinks(text: Text, absolute: Absolute): HeadLink[] {
  const file = (format: TextFormat): Omit<HeadLink, "rel"> => ({
    href: absolute(textDataUrl(text.id, format)),
    type: mediaType(`.${format}`),
  });
  return [
    { rel: "cite-as", href: absolute(textUrl(text.id)) },
    ...common(text),
    ...formatsOf(text).flatMap((format) =>
      records.includes(format)
        ? { rel: "describedby", ...file(format) }
        : [
            { rel: "alternate", ...file(format) },
            { rel: "item", ...file(format) },
          ],
    ),
  ];
}

/** The same for a unit's page: its own file, and the text that it is of. */
export function unitLinks(text: Text, unit: Unit, absolute: Absolute): HeadLink[] {
  const file = { href: absolute(unitDataUrl(unit)), type: mediaType(".json") };
  return [
    { rel: "cite-as", href: absolute(unitUrl(unit)) },
    ...common(text),
    { rel: "collection", href: absolute(textUrl(text.id)), type: "text/html" },
    { rel: "alternate", ...file },
    { rel: "item", ...file },
    { rel: "describedby", href: absolute(dataUrl(schemaFile("unit"))), type: mediaType(".json") },
  ];
}

function common(text: Text): HeadLink[] {
  return [
    { rel: "type", href: "https://schema.org/AboutPage" },
    { rel: "type", href: `https://schema.org/${schemaTypes[text.kind]}` },
    ...(text.kind === "article"
      ? [{ rel: "author", href: `https://orcid.org/${text.author.orcid}` }]
      : []),
  ];
}

/** The types of schema.org that the kinds of text are. */
export const schemaTypes = {
  article: "ScholarlyArticle",
  report: "Report",
  resolution: "Legislation",
} as const satisfies Readonly<Record<Text["kind"], string>>;
