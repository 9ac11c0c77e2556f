import { dossierLimits } from "#derived/dossier.ts";
import { written } from "./cite-source.ts";
import type { LoadedEntry } from "./dossier-source.ts";
import { filled } from "./filled.ts";

export const itemTasks = ["up", "down", "remove"] as const;
export type ItemTask = (typeof itemTasks)[number];

/** What an entry is shown with, and what it tells of what the reader does with it. */
export interface ItemSetting {
  readonly language: "en" | "fr";
  readonly sentences: Readonly<Record<string, string>>;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onTask: (task: ItemTask) => void;
  readonly onNote: (note: string) => void;
}

/** An entry of a dossier as the reader sees it: name, words, citation, note, and its buttons. */
export function dossierItem(loaded: LoadedEntry, setting: ItemSetting): HTMLLIElement {
  const { unit, sheet } = loaded;
  const name = entryName(loaded, setting.language);
  const link = document.createElement("a");
  link.href = new URL(unit.permalink).pathname;
  link.textContent = name;
  const words = document.createElement("blockquote");
  words.lang = unit.language;
  words.textContent = unit.words;
  const citation = document.createElement("p");
  citation.className = "citation";
  const { html, language } = written(sheet, unit.pinpoints, unit.permalink);
  citation.innerHTML = html;
  if (language !== undefined && language !== setting.language) citation.lang = language;
  const item = document.createElement("li");
  item.append(link, words, citation, ...note(loaded, name, setting), tools(name, setting));
  return item;
}

/** How the interface names an entry: `S-18/1, § 4 h)`. */
export function entryName({ unit, sheet }: LoadedEntry, language: "en" | "fr"): string {
  return `${sheet.title}, ${unit.name[language]}`;
}

/** The field of a note, and the note as it is printed: whole, and nothing where there is none. */
function note({ entry }: LoadedEntry, name: string, setting: ItemSetting): HTMLElement[] {
  const label = document.createElement("label");
  label.textContent = filled(setting.sentences["note"] ?? "", { name });
  const field = document.createElement("textarea");
  field.rows = 2;
  field.maxLength = dossierLimits.note;
  field.value = entry.note;
  label.append(field);
  const onPaper = document.createElement("p");
  onPaper.className = "printed-note";
  onPaper.textContent = entry.note;
  field.addEventListener("input", () => {
    onPaper.textContent = field.value;
  });
  field.addEventListener("change", () => {
    setting.onNote(field.value);
  });
  return [label, onPaper];
}

function tools(name: string, { sentences, isFirst, isLast, onTask }: ItemSetting): HTMLElement {
  const row = document.createElement("p");
  row.className = "dossier-tools";
  for (const task of itemTasks) {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset["task"] = task;
    button.textContent = sentences[task] ?? "";
    button.ariaLabel = filled(sentences[`${task}Name`] ?? "", { name });
    button.disabled = (task === "up" && isFirst) || (task === "down" && isLast);
    button.addEventListener("click", () => {
      onTask(task);
    });
    row.append(button);
  }
  return row;
}
