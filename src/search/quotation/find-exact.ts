import type { FoundPlace, Stretch } from "./found-place.ts";
import type { Segment } from "./passage.ts";
import type { Run } from "./run.ts";

/** Words shorter than this must be whole words of the text, or they would be found in others. */
const sureLength = 20;

/** The places of a run that have the loose form of a quotation, each segment after the one before. */
export function exactPlaces(run: Run, segments: readonly Segment[]): FoundPlace[] {
  const [first, ...rest] = segments;
  if (first === undefined) return [];
  const places: FoundPlace[] = [];
  for (let at = nextAt(run, first, 0); at !== -1; at = nextAt(run, first, at + 1)) {
    const stretches = followed(run, rest, { from: at, to: at + first.form.length });
    if (stretches === undefined) continue;
    // Of two beginnings with one end, the later one is the nearer.
    if (places.at(-1)?.stretches.at(-1)?.to === stretches.at(-1)?.to) places.pop();
    places.push({ run, stretches, distance: 0 });
  }
  return places;
}

function followed(run: Run, rest: readonly Segment[], first: Stretch): Stretch[] | undefined {
  const stretches = [first];
  for (const segment of rest) {
    const before = stretches.at(-1)?.to ?? 0;
    const at = nextAt(run, segment, before);
    if (at === -1 || at - before > segment.gap) return undefined;
    stretches.push({ from: at, to: at + segment.form.length });
  }
  return stretches;
}

/** The next place of a segment from an offset on, or -1. */
export function nextAt(run: Run, { form }: Pick<Segment, "form">, from: number): number {
  let at = run.loose.form.indexOf(form, from);
  while (
    at !== -1 &&
    form.length < sureLength &&
    cutsWord(run, { from: at, to: at + form.length })
  ) {
    at = run.loose.form.indexOf(form, at + 1);
  }
  return at;
}

/** Whether a stretch begins or ends in the middle of a word of the text. */
export function cutsWord(run: Run, { from, to }: Stretch): boolean {
  return isInside(run.text, run.loose.from[from] ?? 0) || endsInside(run, to);
}

/** Whether a stretch that ends at an offset of the loose form ends in the middle of a word. */
export function endsInside({ text, loose }: Run, to: number): boolean {
  return isInside(text, loose.to[to - 1] ?? 0);
}

function isInside(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at));
}
