import type { Catalogue, CatalogueText } from "./catalogue.ts";
import type { ReadQuery } from "./read-query.ts";

/** Words that citations have besides what they name, in normal form. */
const common = new Set(
  `a an and at by de des du en et from in la le les l l' d d' of on or par sur the to un une
  accessed available adopted adoptee archive article bodies by chap cited consulte council conseil disponible document droits l'homme
  l'adresse adresse doc docs document documents hrc human http https ibid in item n nation nations nos no note number numero obs
  online of onu para paragraph paragraphe paragraphs paragraphes page pages p preamble preambule preambular premiere regesta report rapport res resolution resolutions resn
  retrieved rights see session special state states supra texte text texts the title u.n u.n. un unhrc united unies url vol voir what where which
  says dit que qu'est-ce how did comment a-t-il a-t-elle vote votes voted vot scrutin voix abstention abstentions abstained op
  er rprt jour type report english french russian armenian unofficial reproduction langid
  article-journal n.d. n.d doi journal no к на оон от по г док резолюция url`.split(/\s+/),
);

/**
 * The words of a citation that nothing was made of: not the names, dates and places that were found
 * (which are blank in `rest`), not the place that was looked up, not what citations say besides, and not the words of the texts' own
 * titles, authors and journals.
 */
export function unreadWords(
  rest: string,
  place: ReadQuery["place"],
  texts: readonly CatalogueText[],
  catalogue: Catalogue,
): string {
  const own = new Set(texts.flatMap(({ words }) => words.split(" ")));
  const acts = new Set(Object.values(catalogue.actKinds).flat());
  const left = rest
    .replace(/(?:§|(?<!\p{L})(?:pp|note)) \d+(?:\.\w+)?(?: to § \d+(?:\.\w+)?)?/gu, (named) =>
      isRead(named, place) ? " " : named,
    )
    .replace(/(?<!\p{L})(?:ch|sect|doc|cited|no) (?:\d+|[ivx]+|[a-z])(?!\p{L})/gu, " ");
  return wordsOf(left)
    .filter((word) => !common.has(word) && !own.has(word) && !acts.has(word))
    .join(" ");
}

/** Whether a place is the one that was looked up, or its paragraph; several are not. */
function isRead(named: string, place: ReadQuery["place"]): boolean {
  if (place === undefined) return true;
  const [first = ""] = named.split(" to ");
  return `${place.key}.`.startsWith(`${first}.`) || `${first}.`.startsWith(`${place.key}.`);
}

/** The words of a text in normal form, without the signs around them. */
export function wordsOf(form: string): string[] {
  return form
    .split(/[\s'"]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
    .filter((word) => word !== "");
}
