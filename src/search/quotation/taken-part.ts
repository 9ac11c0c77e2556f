import { pasteLimits } from "./read-paste.ts";

/** What a field takes at most, in characters: more than is checked, so that a cut can be shown. */
export const mostTaken = pasteLimits.length + 200;

/** No writing puts more marks than this on one letter; browsers are slow to draw more. */
const mostMarks = 20;

const furtherMarks = new RegExp(`(?<=\\p{M}{${String(mostMarks)}})\\p{M}+`, "gu");

/** The part of a paste that a field takes: its beginning, with no more marks than letters can have. */
export function takenPart(paste: string): string {
  return paste.slice(0, mostTaken).replace(furtherMarks, "");
}
