import { interfaceLanguages, type InterfaceLanguage } from "#schemas/language.ts";

interface LanguagePath {
  readonly params: { readonly language: string | undefined };
  readonly props: { readonly language: InterfaceLanguage };
}

/** One path for each language that the archive speaks; English stands at the root. */
export function languagePaths(): LanguagePath[] {
  return interfaceLanguages.map((language) => ({
    params: { language: language === "en" ? undefined : language },
    props: { language },
  }));
}
