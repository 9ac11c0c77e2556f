import { formsAPlace } from "./index-content.ts";
import type { RecordAddress } from "./index-record.ts";
import type { Posting, PostingsOf } from "./postings.ts";

/** Values that a hit must have, by filter: `{ text: ["s-18-1"] }`. */
export type Filters = Readonly<Partial<Record<"kind" | "language" | "text", string>>>;

/** A record of the index as it is shown. */
export interface ShownRecord extends RecordAddress {
  readonly language: string;
  readonly kind: string;
}

/** The search index of the site, as a browser reads it. */
export interface SearchIndex {
  /** Postings of units that pass the filters. */
  readonly postings: (filters: Filters) => PostingsOf;
  /** Fetches what is shown of a record that postings named. */
  readonly shown: (record: string) => Promise<ShownRecord>;
}

interface PagefindResult {
  readonly id: string;
  /** With a sort: minus the place in it. */
  readonly score: number;
  readonly words: readonly number[];
  readonly data: () => Promise<{
    readonly raw_url: string;
    readonly filters: Readonly<Record<string, readonly string[]>>;
  }>;
}

interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (
    term: string,
    options: { filters: Filters; sort: { order: "asc" } },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** Opens the index in the folder at `url` (with a slash at its end). Rejects where it cannot be had. */
export async function openIndex(url: string): Promise<SearchIndex> {
  const pagefind: unknown = await import(/* @vite-ignore */ `${url}pagefind.js`);
  if (!isPagefind(pagefind)) throw new Error(`There is no search index at ${url}.`);
  await pagefind.init();
  const results = new Map<string, PagefindResult>();
  return {
    postings: (filters) => {
      const known = new Map<string, Promise<readonly Posting[]>>();
      return (form) => {
        const before = known.get(form);
        if (before !== undefined) return before;
        const found = lookUp(pagefind, form, filters, results);
        known.set(form, found);
        return found;
      };
    },
    shown: async (record) => {
      const data = await results.get(record)?.data();
      if (data === undefined) throw new Error(`The index has no record \`${record}\`.`);
      const address: unknown = JSON.parse(data.raw_url);
      if (!isRecordAddress(address)) throw new Error(`The record \`${record}\` has no address.`);
      const { language = [], kind = [] } = data.filters;
      return { ...address, language: language[0] ?? "", kind: kind[0] ?? "" };
    },
  };
}

/**
 * Asks twice: for a form that it lacks, Pagefind answers with another that begins like it, and
 * only a quoted search tells; but a quoted search gives no more than one place in a unit.
 */
async function lookUp(
  pagefind: Pagefind,
  form: string,
  filters: Filters,
  seen: Map<string, PagefindResult>,
): Promise<Posting[]> {
  const options = { filters, sort: { order: "asc" } } as const;
  const exact = await pagefind.search(`"${form}"`, options);
  if (exact.results.length === 0) return [];
  const { results } = await pagefind.search(form, options);
  return results.map((result) => {
    seen.set(result.id, result);
    return {
      record: result.id,
      order: -result.score,
      places: [...new Set(result.words.map((position) => Math.floor(position / formsAPlace)))],
    };
  });
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === "object" && module !== null && "init" in module && "search" in module;
}

function isRecordAddress(value: unknown): value is RecordAddress {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return ["text", "unit", "en", "fr", "words"].every((key) => typeof fields.get(key) === "string");
}
