import { describedPlace } from "./described-place.ts";
import { cutsWord } from "./find-exact.ts";
import type { FoundPlace } from "./found-place.ts";
import type { Run } from "./run.ts";
import { trimmedWords } from "./trimmed-words.ts";
import type { Occurring } from "./verdict.ts";

/** Fewer words than this, or fewer signs, occur by chance. */
const fewest = { words: 4, signs: 15 } as const;

/** The most words of a quotation in a row that do occur in the runs, and where they do. */
export async function occurringWords(
  runs: readonly Run[],
  quoted: string,
  breathe: () => Promise<void>,
): Promise<Occurring | undefined> {
  const words = quoted.split(/\s+/u);
  let best: Found | undefined;
  let end: number = fewest.words;
  for (let start = 0; start + fewest.words <= words.length; start += 1) {
    if (start % 20 === 19) await breathe();
    end = Math.max(end, start + fewest.words);
    // What is no longer than the best that is known is of no use.
    if (best !== undefined) end = Math.max(end, start + best.count + 1);
    for (; end <= words.length; end += 1) {
      const found = foundWords(runs, words.slice(start, end));
      if (found === undefined) break;
      best = found;
    }
  }
  if (best === undefined) return undefined;
  const segment = { words: best.words };
  return { words: best.words, places: best.places.map((at) => describedPlace(at, [segment])) };
}

interface Found {
  readonly words: string;
  readonly count: number;
  readonly places: readonly FoundPlace[];
}

function foundWords(runs: readonly Run[], words: readonly string[]): Found | undefined {
  const trimmed = trimmedWords(words.join(" "));
  if (trimmed === undefined || trimmed.form.length < fewest.signs) return undefined;
  const places = runs.flatMap((run) => wholeWords(run, trimmed.form));
  return places.length === 0 ? undefined : { words: trimmed.words, count: words.length, places };
}

function wholeWords(run: Run, form: string): FoundPlace[] {
  const places: FoundPlace[] = [];
  for (
    let at = run.loose.form.indexOf(form);
    at !== -1;
    at = run.loose.form.indexOf(form, at + 1)
  ) {
    const stretch = { from: at, to: at + form.length };
    if (!cutsWord(run, stretch)) places.push({ run, stretches: [stretch], distance: 0 });
  }
  return places;
}
