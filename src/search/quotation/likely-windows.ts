import type { Stretch } from "./found-place.ts";
import { gramLength, gramsOf } from "./grams.ts";
import type { Run } from "./run.ts";

/** A part of a run that may hold words, and how many of their grams stand there in order. */
export interface Window extends Stretch {
  readonly score: number;
}

/** At most so many grams of a form are looked up. */
const mostGrams = 400;

/** Where fewer grams than this are found in order, the words are others. */
const leastShare = 0.06;

/**
 * The parts of a run, from an offset on, that share the most grams with a form. Grams that stand as
 * far apart in both count together; a part is wide enough for a fifth of the form to be added.
 */
export function likelyWindows(run: Run, form: string, from = 0): Window[] {
  const grams = gramsOf(run);
  const step = Math.max(1, Math.ceil(form.length / mostGrams));
  const breadth = Math.max(16, Math.ceil(form.length / 10));
  const counts = new Map<number, number>();
  const least = Math.max(2, (leastShare * form.length) / step);
  for (let at = 0; at + gramLength <= form.length; at += step) {
    for (const found of grams.get(form.slice(at, at + gramLength)) ?? []) {
      const shift = Math.floor((found - at) / breadth);
      counts.set(shift, (counts.get(shift) ?? 0) + 1);
    }
  }
  return [...counts.keys()]
    .map((shift) => ({
      from: Math.max(from, (shift - 1) * breadth),
      to: Math.min(run.loose.form.length, (shift + 2) * breadth + form.length),
      score: (counts.get(shift) ?? 0) + (counts.get(shift + 1) ?? 0),
    }))
    .filter((window) => window.to - window.from >= form.length / 2 && window.score >= least)
    .toSorted((a, b) => b.score - a.score);
}
