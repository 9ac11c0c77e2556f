import type { Language } from "#schemas/language.ts";

/** Words between the quotation marks of their language, with those inside changed for the inner ones. */
export function quotation(words: string, language: Language): string {
  const text = words.replace(/\s+/g, " ").trim();
  switch (language) {
    case "fr":
      return `«\u00A0${text.replace(/«\s*/g, "“").replace(/\s*»/g, "”")}\u00A0»`;
    case "ru":
    case "hy":
      return `«${text.replaceAll("«", "„").replaceAll("»", "“")}»`;
    case "en":
      return `“${text.replace(/"([^"]*)"/g, "‘$1’")}”`;
  }
}
