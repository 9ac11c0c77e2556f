import type { Place } from "#search/quotation/verdict.ts";
import { filled } from "./filled.ts";
import type { VerdictSetting } from "./verdict-writer.ts";

type Setting = Pick<VerdictSetting, "contents" | "language" | "sentences">;

/** What readers must know of a place before they rely on it: a span, a note, words of another. */
export function placeRemarks(place: Place, setting: Setting): HTMLElement[] {
  const { language, sentences, contents } = setting;
  const text = contents.texts.find(({ id }) => id === place.text);
  const title = text?.title ?? place.text;
  const names = place.units.map(({ name }) => name[language]).join(" · ");
  const say = (name: string, values: Readonly<Record<string, string>> = {}): HTMLElement => {
    const element = document.createElement("p");
    element.className = "verdict-remark";
    element.textContent = filled(sentences[name] ?? "", values);
    return element;
  };
  return [
    ...(place.units.length > 1 ? [say("spans", { names })] : []),
    ...(place.units.some(({ kind }) => kind === "note") ? [say("inNote", { name: names })] : []),
    ...quoting(place, title, setting),
    ...(place.cutsWord ? [say("cutsWord")] : []),
    ...(text?.within === undefined
      ? []
      : [say("alsoPrinted", { text: title, report: text.within })]),
  ];
}

/** That the text is quoting here, with a link to what it quotes where that is known. */
function quoting({ quoting }: Place, text: string, setting: Setting): HTMLElement[] {
  if (quoting === undefined) return [];
  const { language, contents, sentences } = setting;
  const records = quoting.records.flatMap((key) => contents.quoted[key] ?? []);
  const part = quoting.isWhole ? "" : "Part";
  const element = document.createElement("p");
  element.className = "verdict-remark quoting";
  if (records.length === 0) {
    element.textContent = filled(sentences[`quotingOther${part}`] ?? "", { text });
    return [element];
  }
  const [before = "", after = ""] = (sentences[`quoting${part}`] ?? "").split("{document}");
  element.append(filled(before, { text }));
  for (const [index, { name, href }] of records.entries()) {
    const link = document.createElement("a");
    link.href = href[language];
    link.textContent = name[language];
    element.append(index === 0 ? "" : ", ", link);
  }
  element.append(after);
  return [element];
}
