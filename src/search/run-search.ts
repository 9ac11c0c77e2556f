import { acceptance } from "./acceptance.ts";
import { namePhrase, namesIn, withEquivalents } from "./equivalent-names.ts";
import { formFields, type FormField } from "./facets.ts";
import type { FieldQuery } from "./fields.ts";
import { parseQuery } from "./query.ts";
import { search, type Found } from "./search.ts";
import type { SiteIndex } from "./site-index.ts";
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
  /** Other names for what the query names, as far as the texts have them. */
  readonly names: readonly OfferedName[];
  /** Fields whose value the archive does not have, as the reader typed them. */
  readonly unknown: readonly string[];
}

/** Another name, and whether it was searched too. */
export interface OfferedName {
  readonly form: string;
  readonly isSearched: boolean;
}

/** What a request needs of an index. */
export type AskedIndex = Omit<SiteIndex, "shown">;

/** Searches the index of the site; rejects where the index cannot answer. */
export async function runSearch(request: SearchRequest, index: AskedIndex): Promise<SearchOutcome> {
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
    names: offered.map((form) => ({ form, isSearched: !request.unwanted.has(form) })),
    unknown: [...typed.unknown, ...chosen.unknown],
  };
}

function chosenFields({ filters }: SearchRequest): FieldQuery[] {
  return formFields.flatMap((field) => {
    const value = filters[field] ?? "";
    return value === "" ? [] : [{ field, value, typed: `${field}:${value}`, isExcluded: false }];
  });
}

async function occurring(forms: readonly string[], index: AskedIndex): Promise<string[]> {
  const counts = await Promise.all(
    forms.map(async (form) => (await phrasePostings(namePhrase(form), index)).length),
  );
  return [...new Set(forms.filter((_, place) => (counts[place] ?? 0) > 0))];
}
