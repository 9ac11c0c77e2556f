import type { InterfaceLanguage } from "#schemas/language.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

export type StringKey = keyof typeof en;

/** The values that a string needs: one for each `{name}` in its English form. */
type Values<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? { readonly [K in Name]: string | number } & Values<Rest>
  : unknown;

/** Arguments after the key: none for a string without `{name}`. */
type Rest<K extends StringKey> =
  unknown extends Values<(typeof en)[K]> ? [] : [values: Values<(typeof en)[K]>];

export type Translate = <K extends StringKey>(key: K, ...rest: Rest<K>) => string;

/** Gives the interface its words in a language: `t("count.units", { count: 50 })`. */
export function translator(language: InterfaceLanguage): Translate {
  const strings: Readonly<Record<StringKey, string>> = language === "en" ? en : fr;
  return (key, ...rest) => {
    const values = new Map<string, unknown>(Object.entries(rest[0] ?? {}));
    return strings[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values.get(name)));
  };
}
