/** Words that say so little that a hit need not have them; folded. */
export const minorWords: ReadonlySet<string> = new Set(
  [
    "a au aux avec ce ces d dans de des du en et eux il ils l la le les leur leurs n ne ou par pas",
    "pour qu que qui s sa se ses son sont sur un une y est ont etait ete etre avait",
    "an and are as at be by for from in is it its of on or that the this to was were which with has have had been",
    "в во и из к на не о от по при с со у что",
  ]
    .join(" ")
    .split(" "),
);
