import { align } from "./align.ts";
import { endsInside, nextAt } from "./find-exact.ts";
import type { FoundPlace, Stretch } from "./found-place.ts";
import { likelyWindows, type Window } from "./likely-windows.ts";
import type { Segment } from "./passage.ts";
import type { Run } from "./run.ts";

/** How much of a form must be the same for it to be the same words with differences. */
const leastLikeness = 0.75;

/** Forms shorter than this are found exactly or not at all: too many words are like them. */
const leastLength = 18;

/** How many signs are compared in all: short words may stand in many places, long ones in few. */
const mostCompared = 3_000_000;

/**
 * The places that are most like a quotation: those with the least differences, among runs of which
 * each shows the same words in its own way. Empty where nothing is like it enough.
 */
export async function nearPlaces(
  runs: readonly Run[],
  segments: readonly Segment[],
  breathe: () => Promise<void>,
): Promise<FoundPlace[]> {
  const [only, second] = segments;
  const found =
    only !== undefined && second === undefined
      ? await placesOfOne(runs, only, breathe)
      : await placesOfSeveral(runs, segments, breathe);
  const least = Math.min(...found.map(({ distance }) => distance));
  return found.filter(({ distance }) => distance === least);
}

async function placesOfOne(
  runs: readonly Run[],
  { form }: Segment,
  breathe: () => Promise<void>,
): Promise<FoundPlace[]> {
  if (form.length < leastLength) return [];
  const windows: (Window & { readonly run: Run })[] = [];
  for (const run of runs) {
    await breathe();
    windows.push(...likelyWindows(run, form).map((window) => ({ ...window, run })));
  }
  const found: FoundPlace[] = [];
  const most = Math.ceil(mostCompared / form.length ** 2);
  for (const { run, ...window } of mostLikely(windows, Math.min(most, 40))) {
    const place = await placeIn(run, form, window, breathe);
    if (place !== undefined) found.push(place);
  }
  return found;
}

/** The windows with the most grams in common, those that say the same but once. */
function mostLikely<W extends Window & { readonly run: Run }>(
  windows: readonly W[],
  most: number,
): W[] {
  const chosen: W[] = [];
  for (const window of windows.toSorted((a, b) => b.score - a.score)) {
    const { run, from, to } = window;
    const isNew = !chosen.some(
      (other) => other.run === run && other.from < (from + to) / 2 && (from + to) / 2 < other.to,
    );
    if (isNew) chosen.push(window);
    if (chosen.length === most) break;
  }
  return chosen;
}

async function placesOfSeveral(
  runs: readonly Run[],
  segments: readonly Segment[],
  breathe: () => Promise<void>,
): Promise<FoundPlace[]> {
  const found: FoundPlace[] = [];
  for (const run of runs) {
    const place = await inOrder(run, segments, breathe);
    if (place !== undefined) found.push(place);
  }
  return found;
}

/** Every segment after the one before, as it stands or nearly so. */
async function inOrder(
  run: Run,
  segments: readonly Segment[],
  breathe: () => Promise<void>,
): Promise<FoundPlace | undefined> {
  const stretches: Stretch[] = [];
  let distance = 0;
  for (const segment of segments) {
    const before = stretches.at(-1)?.to ?? 0;
    const next = await nextLike(run, segment, before, breathe);
    if (next === undefined) return undefined;
    if (stretches.length > 0 && next.stretch.from - before > segment.gap) return undefined;
    stretches.push(next.stretch);
    distance += next.distance;
  }
  return { run, stretches, distance };
}

async function nextLike(
  run: Run,
  segment: Segment,
  from: number,
  breathe: () => Promise<void>,
): Promise<{ stretch: Stretch; distance: number } | undefined> {
  const at = nextAt(run, segment, from);
  if (at !== -1) return { stretch: { from: at, to: at + segment.form.length }, distance: 0 };
  const [window] = segment.form.length < leastLength ? [] : likelyWindows(run, segment.form, from);
  if (window === undefined) return undefined;
  const place = await placeIn(run, segment.form, window, breathe);
  const [stretch] = place?.stretches ?? [];
  return stretch === undefined ? undefined : { stretch, distance: place?.distance ?? 0 };
}

async function placeIn(
  run: Run,
  form: string,
  window: Stretch,
  breathe: () => Promise<void>,
): Promise<FoundPlace | undefined> {
  const part = run.loose.form.slice(window.from, window.to);
  // No part of a text is longer than the form and the distance together.
  const most = ((1 - leastLikeness) / leastLikeness) * form.length;
  const aligned = await align(form, part, most, breathe);
  if (aligned === undefined) return undefined;
  const { from, to, distance } = aligned;
  const likeness = 1 - distance / Math.max(form.length, to - from);
  if (likeness < leastLikeness) return undefined;
  const found = trimmed(run, { from: window.from + from, to: window.from + to });
  const stretch = withLastLetter(run, found, form.at(-1) ?? "");
  return { run, stretches: [stretch], distance };
}

/** A stretch from its first letter or digit to its last: signs at its ends belong to no quotation. */
function trimmed({ loose: { form } }: Run, { from, to }: Stretch): Stretch {
  const signs = form.slice(from, to);
  const first = signs.search(/[\p{L}\p{N}]/u);
  const after = /[^\p{L}\p{N}]*$/u.exec(signs)?.[0] ?? "";
  return { from: from + Math.max(0, first), to: to - after.length };
}

/**
 * A stretch that stops one or two letters before the end of a word which ends as the quotation does:
 * `county` is like `countr` and like `country`, and means the latter.
 */
function withLastLetter(run: Run, { from, to }: Stretch, last: string): Stretch {
  if (!endsInside(run, to)) return { from, to };
  for (const end of [to + 1, to + 2]) {
    if (!endsInside(run, end) && run.loose.form.charAt(end - 1) === last) return { from, to: end };
  }
  return { from, to };
}
