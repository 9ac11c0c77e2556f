import type { SpanLanguage } from "#schemas/language.ts";

/**
 * Words that the concordance leaves out: the commonest articles, pronouns, prepositions,
 * conjunctions and auxiliary verbs of each language, in lower case. Readers are shown the lists.
 */
export const commonWords: Readonly<Partial<Record<SpanLanguage, readonly string[]>>> = {
  fr: wordsOf(
    "ai as au aux avaient avait avec avoir ayant ce cela celle celles celui ces cet cette ceux ci",
    "dans de des dont du elle elles en entre es est et étaient étant était été être eu eux fut il",
    "ils je la le les leur leurs lui me mes mon ne ni nos notre nous on ont or ou où par pas pour",
    "qu que quel quelle quelles quels qui quoi sa se sera serait seront ses si soient soit son sont",
    "sous sur te tes ton tu un une vers vos votre vous",
  ),
  en: wordsOf(
    "an and are as at be been being but by did do does for from had has have he her him his if in",
    "into is it its me my nor not of on or our she so such than that the their them then there",
    "these they this those to us was we were what when where which who whom whose will with would",
    "you your",
  ),
  ru: wordsOf(
    "без бы был была были было быть во вы для до его ее её если есть же за из или им их как ко ли",
    "мы на над не него неё нее ней но об обо он она они оно от по под при про со так та те то того",
    "той том тот ту ты что чтобы эта эти это этого этой этом этот",
  ),
  hy: wordsOf("եւ է են եմ ես էր էին թե որ որը որի այս այդ այն նա նրա նրանք մի կամ իր իրենց"),
};

/**
 * Whether a word, as printed, is so common in its language that the concordance leaves it out; a
 * letter that stands alone is.
 */
export function isCommon(word: string, language: SpanLanguage): boolean {
  const lower = word.normalize("NFKC").toLowerCase();
  return /^\p{L}\p{M}*$/u.test(lower) || sets.get(language)?.has(lower) === true;
}

const sets = new Map<string, ReadonlySet<string>>(
  Object.entries(commonWords).map(([language, words]) => [language, new Set(words)]),
);

function wordsOf(...lines: readonly string[]): readonly string[] {
  return lines.join(" ").split(" ");
}
