import type { Phrase, PhraseStep } from "./phrase.ts";
import type { Posting, SearchedIndex } from "./postings.ts";
import type { Term } from "./query.ts";

/** Where a term occurs in a unit: chunks, and how much the best of its forms there counts. */
export interface Occurrence {
  readonly places: ReadonlySet<number>;
  readonly weight: number;
  /** Whether the unit has the term itself, and not only another name for it. */
  readonly isOwn: boolean;
}

/** One term's occurrences, by the place of the unit in the order of all texts. */
export type TermPostings = ReadonlyMap<number, Occurrence>;

/** How much a name counts that stands for another. */
const equivalentWeight = 0.5;

/** Everywhere that a term occurs, under its forms or another name. */
export async function termPostings(term: Term, index: SearchedIndex): Promise<TermPostings> {
  const lists = await Promise.all([
    ...(await formsOf(term, index)).map(async ({ form, weight }) => ({
      weight,
      isOwn: true,
      postings: await index.postings(form),
    })),
    ...term.equivalents.map(async (phrase) => ({
      weight: equivalentWeight,
      isOwn: false,
      postings: await phrasePostings(phrase, index),
    })),
  ]);
  return merged(lists);
}

/** Where the words of a phrase follow each other: the places of its first word. */
export async function phrasePostings(phrase: Phrase, index: SearchedIndex): Promise<Posting[]> {
  const found = await Promise.all(phrase.steps.map(({ term }) => termPostings(term, index)));
  const [first, ...others] = found;
  return [...(first ?? [])].flatMap(([order, { places }]) => {
    const rest = others.flatMap((postings) => postings.get(order)?.places ?? []);
    if (rest.length < others.length) return [];
    const starts = [...places].filter((place) => runs(phrase.steps.slice(1), rest, place));
    return starts.length === 0 ? [] : [{ order, places: starts }];
  });
}

/** Whether the steps can be walked from a place, each within its reach of the one before. */
function runs(
  steps: readonly PhraseStep[],
  places: readonly ReadonlySet<number>[],
  from: number,
): boolean {
  const [step, ...laterSteps] = steps;
  const [own, ...laterPlaces] = places;
  if (step === undefined || own === undefined) return true;
  for (let at = from + step.least; at <= from + step.most; at += 1) {
    if (own.has(at) && runs(laterSteps, laterPlaces, at)) return true;
  }
  return false;
}

async function formsOf(term: Term, index: SearchedIndex): Promise<Term["forms"]> {
  if (term.prefix === undefined) return term.forms;
  return (await index.formsFrom(term.prefix)).map((form) => ({ form, weight: 1 }));
}

interface WeighedPostings {
  readonly weight: number;
  readonly isOwn: boolean;
  readonly postings: readonly Posting[];
}

function merged(lists: readonly WeighedPostings[]): TermPostings {
  const found = new Map<number, GatheredOccurrence>();
  for (const { weight, isOwn, postings } of lists) {
    for (const { order, places } of postings) {
      const known = found.get(order);
      if (known === undefined) found.set(order, new GatheredOccurrence(places, weight, isOwn));
      else known.add(places, weight, isOwn);
    }
  }
  return found;
}

/** An occurrence whose places are joined when they are first asked for: most units are passed over. */
class GatheredOccurrence implements Occurrence {
  weight: number;
  isOwn: boolean;
  private readonly lists: (readonly number[])[];
  private joined: ReadonlySet<number> | undefined;

  constructor(places: readonly number[], weight: number, isOwn: boolean) {
    this.lists = [places];
    this.weight = weight;
    this.isOwn = isOwn;
  }

  get places(): ReadonlySet<number> {
    this.joined ??= new Set(this.lists.length === 1 ? this.lists[0] : this.lists.flat());
    return this.joined;
  }

  add(places: readonly number[], weight: number, isOwn: boolean): void {
    this.lists.push(places);
    this.weight = Math.max(this.weight, weight);
    this.isOwn ||= isOwn;
  }
}
