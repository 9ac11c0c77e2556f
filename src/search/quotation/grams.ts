import { remembered } from "#derived/remembered.ts";
import type { Run } from "./run.ts";

/** How many signs one gram has. */
export const gramLength = 5;

/** Where a run has each gram: five signs of its loose form in a row. */
export const gramsOf = remembered(({ loose: { form } }: Run): ReadonlyMap<string, number[]> => {
  const places = new Map<string, number[]>();
  for (let at = 0; at + gramLength <= form.length; at += 1) {
    const gram = form.slice(at, at + gramLength);
    const known = places.get(gram);
    if (known === undefined) places.set(gram, [at]);
    else known.push(at);
  }
  return places;
});
