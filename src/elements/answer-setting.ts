import { filled } from "./filled.ts";
import { readSentences } from "./read-sentences.ts";

/** What an answer is written with: the words of the page, its language and its addresses. */
export interface AnswerSetting {
  readonly language: "en" | "fr";
  /** The address under which the texts stand, with a slash at its end. */
  readonly texts: string;
  /** Sentences by their names, with `{name}` for what is filled in. */
  readonly sentences: Readonly<Record<string, string>>;
}

/** The setting of an element, from `data-language`, `data-texts` and `data-sentences`. */
export function answerSetting({ dataset }: HTMLElement): AnswerSetting {
  const { language, texts = "", sentences = "{}" } = dataset;
  return {
    language: language === "fr" ? "fr" : "en",
    texts,
    sentences: readSentences(sentences),
  };
}

/** A sentence of a setting with its `{name}`s filled in. */
export function sentenceOf(
  { sentences }: AnswerSetting,
  name: string,
  values: Readonly<Record<string, string>> = {},
): string {
  return filled(sentences[name] ?? "", values);
}
