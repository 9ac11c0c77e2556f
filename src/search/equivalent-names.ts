import { remembered } from "#derived/remembered.ts";
import { isNumber, monthOf } from "./date-terms.ts";
import { fold } from "./fold.ts";
import type { NameGroup } from "./name-group.ts";
import { phraseOf, type Phrase } from "./phrase.ts";
import { wordsTerms, type Query, type Term } from "./query.ts";

/** A name in a query, and the other names for the same. */
export interface FoundName {
  /** The first term of the name, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly others: readonly string[];
}

/**
 * The names that a query holds, the longest where several begin with one word; the months of dates
 * are names too.
 */
export function namesIn({ terms, phrases }: Query, groups: readonly NameGroup[]): FoundName[] {
  if (phrases.length > 0) return [];
  const known = knownForms(groups);
  const found: FoundName[] = [];
  for (let from = 0; from < terms.length; from += 1) {
    const name = longestNameAt(terms, from, known) ?? monthAt(terms, from);
    if (name === undefined) continue;
    found.push(name);
    from = name.to - 1;
  }
  return found.filter(({ others }) => others.length > 0);
}

/** The query with other names standing for those it holds, but for those that are not wanted. */
export function withEquivalents(
  query: Query,
  names: readonly FoundName[],
  unwanted: ReadonlySet<string>,
): Query {
  const terms = query.terms.map((term, place) => {
    const others = names
      .filter(({ from, to }) => from <= place && place < to)
      .flatMap((name) => name.others.filter((form) => !unwanted.has(form)));
    return others.length === 0 ? term : { ...term, equivalents: others.map(namePhrase) };
  });
  return { ...query, terms };
}

/** A name as a phrase whose words may be inflected. */
export function namePhrase(form: string): Phrase {
  return phraseOf(form, (_, chunk) => wordsTerms(form.slice(chunk.from, chunk.to)));
}

const knownForms = remembered((groups: readonly NameGroup[]) =>
  groups.map((group) => group.map((form): KnownForm => ({ form, words: wordsTerms(form) }))),
);

interface KnownForm {
  readonly form: string;
  readonly words: readonly Term[];
}

function longestNameAt(
  terms: readonly Term[],
  from: number,
  groups: readonly (readonly KnownForm[])[],
): FoundName | undefined {
  const held = groups.flatMap((group) =>
    group
      .filter(({ words }) => holds(terms, from, words))
      .map(({ words }) => ({ group, length: words.length })),
  );
  const length = Math.max(0, ...held.map((name) => name.length));
  if (length === 0) return undefined;
  const own = terms.slice(from, from + length);
  const forms = held
    .filter((name) => name.length === length)
    .flatMap(({ group }) => group)
    .filter(({ words }) => !isPartOf(own, words) && !isPartOf(words, own));
  return { from, to: from + length, others: [...new Set(forms.map(({ form }) => form))] };
}

/** A month beside a number; alone, «mars» or «May» may be something else. */
function monthAt(terms: readonly Term[], at: number): FoundName | undefined {
  const [term] = terms.slice(at, at + 1);
  const names = term === undefined ? undefined : monthOf(term);
  const isBesideNumber = isNumber(terms[at - 1]) || isNumber(terms[at + 1]);
  if (names === undefined || !isBesideNumber) return undefined;
  const typed = fold(term?.typed ?? "");
  return { from: at, to: at + 1, others: names.filter((name) => fold(name) !== typed) };
}

function holds(terms: readonly Term[], from: number, words: readonly Term[]): boolean {
  return (
    words.length > 0 &&
    words.every((word, index) => {
      const term = terms[from + index];
      return term !== undefined && isSameWord(term, word);
    })
  );
}

/** Whether all words are among those of a name: such a name is found, or is too wide, anyway. */
function isPartOf(words: readonly Term[], name: readonly Term[]): boolean {
  return words.every((word) => !word.required || name.some((other) => isSameWord(word, other)));
}

/**
 * Two words are the same name where they are spelled so, and in Russian and Armenian, which inflect
 * names, where they share a stem. Stems of other languages join names with words: Libye, «libérer».
 */
function isSameWord(a: Term, b: Term): boolean {
  return a.forms.some(
    ({ form, weight }) =>
      (weight === 1 || /^x[rh]/.test(form)) && b.forms.some((other) => other.form === form),
  );
}
