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

/** One path for each entry in each language that the archive speaks, with the entry as a prop. */
export function withLanguages<T, P extends Readonly<Record<string, string | undefined>>>(
  entries: readonly T[],
  paramsOf: (entry: T) => P,
): { params: P & LanguagePath["params"]; props: LanguagePath["props"] & { entry: T } }[] {
  return languagePaths().flatMap(({ params, props }) =>
    entries.map((entry) => ({
      params: { ...paramsOf(entry), ...params },
      props: { ...props, entry },
    })),
  );
}
