import {
  dossierFragment,
  dossierKey,
  dossierLimits,
  parseDossier,
  parseFragment,
  withMoved,
  withNote,
  withoutEntry,
  type Dossier,
  type DossierEntry,
} from "#derived/dossier.ts";
import { dossierExport, type ExportKind } from "./dossier-export.ts";
import { downloadFile } from "./download-file.ts";
import { CiteSource, written, type SheetFile, type UnitFile } from "./cite-source.ts";

/** An entry with what the site publishes of its unit. */
export interface LoadedEntry {
  readonly entry: DossierEntry;
  readonly unit: UnitFile;
  readonly sheet: SheetFile;
}

/**
 * The paragraphs that a reader has collected: in their own browser, or in the address that somebody
 * sent them. Attributes: `data-data` (the folder of data), `data-language`, and words:
 * `data-empty`, `data-shared`, `data-keep-shared`, `data-note`, `data-up`, `data-down`,
 * `data-remove`, `data-clear-ask`, `data-missing`, `data-failed`, `data-copied`, with `{name}`.
 */
class CitationDossier extends HTMLElement {
  private dossier: Dossier = [];
  private loaded: readonly LoadedEntry[] = [];
  private isShared = false;

  connectedCallback(): void {
    const shared = parseFragment(location.hash);
    this.isShared = shared !== undefined;
    this.dossier = shared ?? parseDossier(localStorage.getItem(dossierKey));
    for (const button of this.querySelectorAll<HTMLButtonElement>("button[data-do]")) {
      button.addEventListener("click", () => void this.perform(button.dataset["do"] ?? ""));
    }
    addEventListener("hashchange", () => {
      location.reload();
    });
    void this.show();
  }

  private async show(): Promise<void> {
    const list = this.querySelector("ol");
    if (list === null) return;
    try {
      this.loaded = await load(new CiteSource(this.dataset["data"] ?? ""), this.dossier);
    } catch {
      this.say("failed");
      return;
    }
    list.replaceChildren(...this.loaded.map((loaded) => this.item(loaded)));
    const missing = this.dossier.length - this.loaded.length;
    this.toggleAttribute("data-filled", this.loaded.length > 0);
    if (missing > 0) this.say("missing");
    else this.say(this.loaded.length === 0 ? "empty" : this.isShared ? "shared" : "");
  }

  private item(loaded: LoadedEntry): HTMLLIElement {
    const { entry, unit, sheet } = loaded;
    const language = this.dataset["language"] === "fr" ? "fr" : "en";
    const name = `${sheet.title}, ${unit.name[language]}`;
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = new URL(unit.permalink).pathname;
    link.textContent = name;
    const words = document.createElement("blockquote");
    words.lang = unit.language;
    words.textContent = unit.words;
    const citation = document.createElement("p");
    citation.className = "citation";
    citation.innerHTML = written(sheet, unit.pinpoints, unit.permalink).html;
    item.append(link, words, citation, this.note(entry, name), this.tools(entry, name));
    return item;
  }

  private note(entry: DossierEntry, name: string): HTMLElement {
    const label = document.createElement("label");
    label.textContent = this.words("note", name);
    const field = document.createElement("textarea");
    field.rows = 2;
    field.maxLength = dossierLimits.note;
    field.value = entry.note;
    field.addEventListener("change", () => {
      this.keep(withNote(this.dossier, entry.key, field.value));
    });
    label.append(field);
    return label;
  }

  private tools({ key }: DossierEntry, name: string): HTMLElement {
    const tools = document.createElement("p");
    tools.className = "dossier-tools";
    const add = (words: string, change: () => Dossier): void => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = this.dataset[words] ?? "";
      button.ariaLabel = this.words(`${words}Name`, name);
      button.addEventListener("click", () => {
        this.keep(change());
        void this.show();
      });
      tools.append(button);
    };
    add("up", () => withMoved(this.dossier, key, -1));
    add("down", () => withMoved(this.dossier, key, 1));
    add("remove", () => withoutEntry(this.dossier, key));
    return tools;
  }

  /** A dossier from an address is changed in the address; the reader's own stays as it is. */
  private keep(dossier: Dossier): void {
    this.dossier = dossier;
    if (this.isShared) history.replaceState(null, "", `#${dossierFragment(dossier)}`);
    else localStorage.setItem(dossierKey, JSON.stringify(dossier));
  }

  private async perform(task: string): Promise<void> {
    if (task === "print") print();
    else if (task === "clear") {
      if (!confirm(this.dataset["clearAsk"])) return;
      this.keep([]);
      await this.show();
    } else if (task === "keep-shared") {
      localStorage.setItem(dossierKey, JSON.stringify(this.dossier));
      location.hash = "";
    } else if (task === "share") {
      const address = new URL(`#${dossierFragment(this.dossier)}`, location.href).href;
      await navigator.clipboard.writeText(address);
      this.say("copied");
    } else if (isExportKind(task)) downloadFile(dossierExport(task, this.loadedNow()));
  }

  /** What was loaded, with the notes as they are by now. */
  private loadedNow(): LoadedEntry[] {
    return this.loaded.map((loaded) => {
      const entry = this.dossier.find(({ key }) => key === loaded.entry.key);
      return { ...loaded, entry: entry ?? loaded.entry };
    });
  }

  private say(name: string): void {
    const status = this.querySelector("[role=status]");
    if (status !== null) status.textContent = name === "" ? "" : (this.dataset[name] ?? "");
  }

  private words(attribute: string, name: string): string {
    return (this.dataset[attribute] ?? "").replace("{name}", () => name);
  }
}

/** Entries whose units the site has; one that it does not have is left out. */
async function load(source: CiteSource, dossier: Dossier): Promise<LoadedEntry[]> {
  const loaded = await Promise.all(
    dossier.map(async (entry): Promise<LoadedEntry[]> => {
      const [textId = ""] = entry.key.split("/");
      try {
        const [unit, sheet] = await Promise.all([source.unit(entry.key), source.sheet(textId)]);
        return [{ entry, unit, sheet }];
      } catch (error) {
        if (error instanceof TypeError) throw error;
        return [];
      }
    }),
  );
  return loaded.flat();
}

function isExportKind(task: string): task is ExportKind {
  return task === "markdown" || task === "ris" || task === "biblatex" || task === "csl-json";
}

customElements.define("citation-dossier", CitationDossier);
