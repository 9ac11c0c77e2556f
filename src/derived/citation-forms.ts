/** The forms in which a place in a text can be cited, in the order in which they are offered. */
export const citationForms = [
  "un-fr",
  "un-en",
  "oscola",
  "bluebook",
  "mcgill",
  "chicago-note",
  "chicago-author-date",
  "apa",
  "mla",
  "iso-690",
  "gost",
  "biblatex",
  "ris",
  "csl-json",
  "url",
] as const;
export type CitationFormId = (typeof citationForms)[number];
