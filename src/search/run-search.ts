import { acceptance } from "./acceptance.ts";
import { namePhrase, namesIn, withEquivalents } from "./equivalent-names.ts";
import { formFields, type FormField } from "./facets.ts";
import type { FieldQuery } from "./fields.ts";
import { matchedWords } from "./matched-words.ts";
import { nearWords } from "./near-words.ts";
import { parseQuery } from "./query.ts";
import { search, type Found } from "./search.ts";
import type { SiteIndex } from "./site-index.ts";
import { spelledDates } from "./spelled-dates.ts";
import { phrasePostings } from "./term-postings.ts";

/** What a reader asks for, in the field of the query and beside it. */
export interface SearchRequest {
  readonly typed: string;
  /** What hits are narrowed to by the form; empty for no choice. */
  readonly filters: Readonly<Partial<Record<FormField, string>>>;
  /** Other names that must not stand for those in the query. */
  readonly unwanted: ReadonlySet<string>;
}

/** The answer to a request. */
export interface SearchOutcome {
  readonly found: Found;
  /** What the query was read as, where it has a date in numbers that occurs in words. */
  readonly readAs: string | undefined;
  /** Other names for what the query names, as far as the texts have them. */
  readonly names: readonly OfferedName[];
  /** Fields whose value the archive does not have, as the reader typed them. */
  readonly unknown: readonly string[];
  /** Terms that were found only under other words, with some of these. */
  readonly inflected: readonly { readonly typed: string; readonly words: readonly string[] }[];
  /** Queries with words that do occur in the place of those that do not. */
  readonly suggestions: readonly string[];
}

/** Another name, and whether it was searched too. */
export interface OfferedName {
  readonly form: string;
  readonly isSearched: boolean;
}

/** Searches the index of the site; rejects where the index cannot answer. */
export async function runSearch(request: SearchRequest, index: SiteIndex): Promise<SearchOutcome> {
  const outcome = await ask(request, index);
  const readAs = spelledDates(request.typed);
  if (outcome.found.kind === "full" || readAs === undefined) return outcome;
  const spelled = await ask({ ...request, typed: readAs }, index);
  return spelled.found.kind === "full" ? { ...spelled, readAs } : outcome;
}

async function ask(request: SearchRequest, index: SiteIndex): Promise<SearchOutcome> {
  const query = parseQuery(request.typed);
  const names = query.terms.length === 0 ? [] : namesIn(query, await index.names());
  const [typed, chosen, offered] = await Promise.all([
    acceptance(query.fields, index.facetOf),
    acceptance(chosenFields(request), index.facetOf),
    occurring(
      names.flatMap(({ others }) => others),
      index,
    ),
  ]);
  const found = await search(
    withEquivalents(query, names, request.unwanted),
    index,
    (order) => typed.accepts(order) && chosen.accepts(order),
  );
  return {
    found,
    readAs: undefined,
    names: offered.map((form) => ({ form, isSearched: !request.unwanted.has(form) })),
    unknown: [...typed.unknown, ...chosen.unknown],
    inflected: await inflectedWords(found, index),
    suggestions: await suggestedQueries(request.typed, found, index),
  };
}

/** What the first hits have for the terms that they do not have themselves. */
async function inflectedWords(
  { inflected, hits }: Found,
  index: SiteIndex,
): Promise<SearchOutcome["inflected"]> {
  if (inflected.length === 0) return [];
  const records = await Promise.all(
    hits.slice(0, namedFrom).map(({ order }) => index.shown(order)),
  );
  return inflected.map((term) => ({ typed: term.typed, words: matchedWords(term, records) }));
}

/** From how many of the first hits the words are named that found them: those that are shown. */
const namedFrom = 10;

async function suggestedQueries(
  typed: string,
  { absent, terms }: Found,
  index: SiteIndex,
): Promise<string[]> {
  const lost = terms.filter((term) => absent.includes(term.typed));
  const near = await Promise.all(
    lost.map(async (term) => ({ term, words: await nearWords(term, index) })),
  );
  return near.flatMap(({ term, words }) =>
    words.map((word) => typed.replace(term.typed, () => word)),
  );
}

function chosenFields({ filters }: SearchRequest): FieldQuery[] {
  return formFields.flatMap((field) => {
    const value = filters[field] ?? "";
    return value === "" ? [] : [{ field, value, typed: `${field}:${value}`, isExcluded: false }];
  });
}

async function occurring(forms: readonly string[], index: SiteIndex): Promise<string[]> {
  const counts = await Promise.all(
    forms.map(async (form) => (await phrasePostings(namePhrase(form), index)).length),
  );
  return [...new Set(forms.filter((_, place) => (counts[place] ?? 0) > 0))];
}
