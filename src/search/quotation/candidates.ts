import type { CheckedUnit } from "./checked-unit.ts";

/**
 * Finds where a quotation may stand: lists of units that follow each other in one text. A small
 * archive gives all that it has; a large one only what its index finds. Rejects where it cannot.
 */
export type Candidates = (words: string) => Promise<readonly (readonly CheckedUnit[])[]>;
