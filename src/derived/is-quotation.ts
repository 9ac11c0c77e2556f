import type { Unit } from "#archive/archive.ts";

/** Whether a unit as a whole is a quotation: what it quotes is named for it, not for words of it. */
export function isQuotation({ cites }: Unit): boolean {
  return cites.some(({ use }) => use === "quoted");
}
