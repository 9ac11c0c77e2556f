const escapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Words as a field of BibTeX holds them: the ten signs that mean something to TeX are escaped. */
export function texWords(words: string): string {
  return words.replace(/[\\{}%#&$_~^]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}
