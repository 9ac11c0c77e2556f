import type { CheerioAPI } from "cheerio";
import * as z from "zod";
import type { Archive, Text } from "#archive/archive.ts";
import { fileAt, type BuiltSite, type Findings } from "./built-site.ts";

/** What a bibliography program takes from a page. */
interface TakenItem {
  readonly type: string;
  readonly title: string;
  /** Creators as such programs split them: at the comma, or at the last word where there is none. */
  readonly creators: readonly { readonly family: string; readonly given: string }[];
  readonly number: string;
  readonly date: string;
  readonly doi: string;
  readonly url: string;
}

/**
 * Every page of a text and of a unit gives bibliography programs the right item, as they read it:
 * its Highwire tags, its one canonical address, and typed links and data that lead to files.
 */
export function bibliography(site: BuiltSite, archive: Archive): Findings {
  return [...archive.texts.values()].flatMap((text) =>
    ["", ...text.units.map(({ id }) => `${id}/`)].flatMap((unit) => {
      const path = `texts/${text.id}/${unit}index.html`;
      const $ = site.pages.get(path);
      if ($ === undefined) return [`${path}: the page is missing.`];
      return [
        ...differences(takenItem($), wantedItem(text)),
        ...addressProblems(site, $, `${site.base}texts/${text.id}/${unit}`),
      ].map((problem) => `${path}: ${problem}`);
    }),
  );
}

/** Reads the tags of a page in the way of embedded-metadata translators. */
function takenItem($: CheerioAPI): TakenItem {
  const tag = (name: string): string => $(`meta[name="${name}"]`).first().attr("content") ?? "";
  const authors = $('meta[name="citation_author"]').toArray();
  return {
    type: tag("z:itemType"),
    title: tag("citation_title"),
    creators: authors.map((author) => creator($(author).attr("content") ?? "")),
    number: tag("citation_technical_report_number"),
    date: tag("citation_publication_date"),
    doi: tag("citation_doi"),
    url: $("link[rel=canonical]")
      .toArray()
      .map((link) => $(link).attr("href") ?? "")
      .join(" and "),
  };
}

function creator(name: string): TakenItem["creators"][number] {
  const comma = name.indexOf(",");
  const at = comma === -1 ? name.lastIndexOf(" ") : comma;
  return comma === -1
    ? { family: name.slice(at + 1), given: name.slice(0, at) }
    : { family: name.slice(0, at), given: name.slice(at + 1).trim() };
}

function wantedItem(text: Text): Omit<TakenItem, "url"> {
  if (text.kind === "article") {
    const { family, given } = text.author;
    return {
      type: "journalArticle",
      title: text.titleInCitations ?? text.title,
      creators: [{ family, given }],
      number: "",
      date: text.date,
      doi: text.doi,
    };
  }
  return {
    type: "report",
    title: text.title,
    creators: [{ family: "Conseil des droits de l’homme", given: "" }],
    number: text.symbol,
    date: text.kind === "report" ? "" : text.date.replaceAll("-", "/"),
    doi: "",
  };
}

function differences(taken: TakenItem, wanted: Omit<TakenItem, "url">): Findings {
  const found = JSON.stringify({ ...taken, url: undefined });
  const right = JSON.stringify(wanted);
  return found === right ? [] : [`a program would take ${found} and not ${right}.`];
}

const JsonLdSchema = z.looseObject({ "@context": z.string(), "@id": z.string() });

function addressProblems(site: BuiltSite, $: CheerioAPI, path: string): Findings {
  const { url } = takenItem($);
  const links = $("link[rel~=alternate][type], link[rel=item], link[rel=describedby]").toArray();
  const lost = links
    .map((link) => $(link).attr("href") ?? "")
    .filter((href) => fileAt(site, new URL(href, "https://host.invalid").pathname) === undefined);
  const own = URL.canParse(url) ? new URL(url).pathname : url;
  const citedAs = $("link[rel=cite-as]").attr("href");
  const data = JsonLdSchema.safeParse(
    JSON.parse($('script[type="application/ld+json"]').text() || "null"),
  );
  return [
    ...(own === path ? [] : [`its canonical address is ${url}.`]),
    ...(citedAs === url ? [] : [`it is cited as ${citedAs ?? "nothing"}, and is at ${url}.`]),
    ...(data.data?.["@id"] === url ? [] : ["its JSON-LD is not about its address."]),
    ...(links.length > 0 ? [] : ["it links to no file of data."]),
    ...lost.map((href) => `it links to ${href}, where no file is.`),
  ];
}
