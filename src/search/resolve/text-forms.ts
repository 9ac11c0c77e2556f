import type { Text } from "#archive/archive.ts";
import { distinct } from "./distinct.ts";
import { normalForm } from "./normal-form.ts";

/** What a text is called: its symbol however it is typed, its short title, its author, its DOI. */
export function textForms(text: Text): string[] {
  const names =
    text.kind === "article"
      ? [text.author.family, text.doi, `doi.org/${text.doi}`]
      : [text.symbol, ...typedSymbols(text.symbol)];
  return distinct([text.id, text.shortTitle, text.title, ...names].map(normalForm));
}

/** `S-18/1` as hurried hands type it: `S 18/1`, `S18/1`, `S-18-1`. */
export function typedSymbols(symbol: string): string[] {
  return [
    symbol.replaceAll("-", " "),
    symbol.replaceAll("-", ""),
    symbol.replaceAll("/", "-"),
    symbol.replaceAll("/", " "),
  ];
}
