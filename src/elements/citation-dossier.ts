import { dossierFragment, parseFragment } from "#derived/dossier-fragment.ts";
import {
  withEntriesOf,
  withMovedAmong,
  withNote,
  withoutEntry,
  type Dossier,
} from "#derived/dossier.ts";
import { CiteSource } from "./cite-source.ts";
import { dossierExport, type ExportKind } from "./dossier-export.ts";
import { dossierItem, entryName, type ItemTask } from "./dossier-item.ts";
import { loadedEntries, type LoadedEntry } from "./dossier-source.ts";
import { downloadFile } from "./download-file.ts";
import { filled } from "./filled.ts";
import { mayKeep } from "./kept.ts";
import { keepDossier, ownDossier } from "./own-dossier.ts";
import { readSentences } from "./read-sentences.ts";
import { toClipboard } from "./to-clipboard.ts";

/**
 * The paragraphs that a reader has collected: in their own browser, or in the address that somebody
 * sent them. Attributes: `data-data` (the folder of data), `data-language`, `data-sentences`.
 */
class CitationDossier extends HTMLElement {
  private dossier: Dossier = [];
  private loaded: readonly LoadedEntry[] = [];
  private isShared = false;
  private isDamaged = false;
  private sentences: Readonly<Record<string, string>> = {};

  connectedCallback(): void {
    this.sentences = readSentences(this.dataset["sentences"] ?? "{}");
    for (const button of this.querySelectorAll<HTMLButtonElement>("button[data-do]")) {
      button.addEventListener("click", () => void this.perform(button.dataset["do"] ?? ""));
    }
    addEventListener("hashchange", () => {
      const leadsToPlace = location.hash !== "" && parseFragment(location.hash) === undefined;
      if (!leadsToPlace) void this.begin();
    });
    void this.begin();
  }

  private async begin(): Promise<void> {
    const sent = parseFragment(location.hash);
    this.isShared = sent !== undefined;
    this.isDamaged = sent?.isDamaged ?? false;
    const dossier = sent?.dossier ?? ownDossier();
    this.dossier = dossier;
    this.loaded = [];
    this.draw();
    this.toggle(".dossier-retry", false);
    if (dossier.length > 0) this.say(this.sentence("loading"));
    try {
      const loaded = await loadedEntries(new CiteSource(this.dataset["data"] ?? ""), dossier);
      if (this.dossier !== dossier) return;
      this.loaded = loaded;
      this.draw();
      this.say(this.stateSentence());
    } catch {
      if (this.dossier !== dossier) return;
      this.say(this.sentence("failed"));
      this.toggle(".dossier-retry", true);
    }
  }

  /** What there is to say of a dossier that has been loaded. */
  private stateSentence(): string {
    if (this.dossier.length === 0) {
      if (this.isDamaged) return this.sentence("damaged");
      return this.sentence(this.isShared || mayKeep() ? "empty" : "cannotKeep");
    }
    const isMissing = this.loaded.length < this.dossier.length;
    const parts = [isMissing ? "missing" : "", this.isDamaged ? "damagedPart" : ""];
    return parts
      .filter((part) => part !== "")
      .map((part) => this.sentence(part))
      .join(" ");
  }

  private draw(): void {
    const items = this.loaded.map((loaded, index) => {
      const { key } = loaded.entry;
      return dossierItem(loaded, {
        language: this.language(),
        sentences: this.sentences,
        isFirst: index === 0,
        isLast: index === this.loaded.length - 1,
        onTask: (task) => {
          this.change(task, key);
        },
        onNote: (note) => {
          this.keep(withNote(this.dossier, key, note));
        },
      });
    });
    this.querySelector("ol")?.replaceChildren(...items);
    this.toggleAttribute("data-filled", this.loaded.length > 0);
    this.toggle(".dossier-shared", this.isShared && this.dossier.length > 0);
    this.toggle("[data-do=keep-shared]", this.isShared);
    this.toggle(".dossier-address", false);
  }

  /** Moves or removes an entry, says so, and leaves the keyboard beside what has changed. */
  private change(task: ItemTask, key: string): void {
    const keys = this.loaded.map(({ entry }) => entry.key);
    const at = keys.indexOf(key);
    const loaded = this.loaded[at];
    if (loaded === undefined) return;
    const name = entryName(loaded, this.language());
    const done =
      task === "remove"
        ? this.keep(withoutEntry(this.dossier, key))
        : this.keep(withMovedAmong(this.dossier, keys, key, task === "up" ? -1 : 1));
    this.draw();
    const place = this.loaded.findIndex(({ entry }) => entry.key === key) + 1;
    const sentence = this.sentence(task === "remove" ? "removed" : "moved", {
      name,
      place,
      count: this.loaded.length,
    });
    const isEmpty = this.loaded.length === 0;
    this.say(done && isEmpty ? `${sentence} ${this.stateSentence()}` : sentence, done);
    if (isEmpty) this.focusOn("[role=status]");
    else if (task !== "remove") this.focusOnTask(place - 1, task);
    else this.focusOn(`li:nth-child(${String(Math.min(at + 1, this.loaded.length))}) a`);
  }

  private focusOnTask(index: number, task: ItemTask): void {
    const item = this.querySelector(`li:nth-child(${String(index + 1)})`);
    const button = item?.querySelector<HTMLElement>(`[data-task=${task}]:enabled`);
    (button ?? item?.querySelector<HTMLElement>("[data-task]:enabled"))?.focus();
  }

  /**
   * Takes a changed dossier for this one; false where the browser does not keep it. A dossier from
   * an address is changed in the address; the reader's own stays as it is.
   */
  private keep(dossier: Dossier): boolean {
    this.dossier = dossier;
    const known = new Map(this.loaded.map((loaded) => [loaded.entry.key, loaded]));
    this.loaded = dossier.flatMap((entry) => {
      const loaded = known.get(entry.key);
      return loaded === undefined ? [] : [{ ...loaded, entry }];
    });
    if (!this.isShared) {
      const done = keepDossier(dossier);
      if (!done) this.say("", false);
      return done;
    }
    history.replaceState(null, "", `#${dossierFragment(dossier)}`);
    return true;
  }

  private async perform(task: string): Promise<void> {
    if (task === "print") print();
    else if (task === "retry") await this.begin();
    else if (task === "clear") this.clear();
    else if (task === "keep-shared") await this.addToOwn();
    else if (task === "share") await this.share();
    else if (isExportKind(task)) downloadFile(dossierExport(task, this.loaded));
  }

  private clear(): void {
    if (!confirm(this.sentence("clearAsk"))) return;
    const done = this.keep([]);
    this.draw();
    this.say(`${this.sentence("cleared")} ${this.stateSentence()}`, done);
    this.focusOn("[role=status]");
  }

  /** Adds what the site has of a dossier from an address to the reader's own, and shows that. */
  private async addToOwn(): Promise<void> {
    const own = ownDossier();
    const shared = this.loaded.map(({ entry }) => entry);
    const all = withEntriesOf(own, shared);
    if (!keepDossier(all)) {
      this.say(this.sentence("unchanged"));
      return;
    }
    const has = (dossier: Dossier, key: string): boolean =>
      dossier.some((entry) => entry.key === key);
    const count = all.length - own.length;
    const already = shared.filter(({ key }) => has(own, key)).length;
    const left = shared.filter(({ key }) => !has(all, key)).length;
    history.pushState(null, "", location.pathname + location.search);
    await this.begin();
    const name = left > 0 ? "addedFull" : "added";
    this.say(this.sentence(name, { count, already, left }));
    this.focusOn("[role=status]");
  }

  private async share(): Promise<void> {
    const address = new URL(`#${dossierFragment(this.dossier)}`, location.href).href;
    const done = await toClipboard(address);
    this.say(this.sentence(done ? "copied" : "copyFailed"));
    this.toggle(".dossier-address", !done);
    const field = this.querySelector<HTMLInputElement>(".dossier-address input");
    if (done || field === null) return;
    field.value = address;
    field.focus();
    field.select();
  }

  /** Says something, and that a change was not kept where it was not. */
  private say(sentence: string, isKept = true): void {
    const status = this.querySelector("[role=status]");
    if (status === null) return;
    status.textContent = isKept ? sentence : `${sentence} ${this.sentence("notKept")}`.trim();
  }

  private focusOn(selector: string): void {
    this.querySelector<HTMLElement>(selector)?.focus();
  }

  private toggle(selector: string, isShown: boolean): void {
    const element = this.querySelector<HTMLElement>(selector);
    if (element !== null) element.hidden = !isShown;
  }

  private sentence(name: string, values: Readonly<Record<string, string | number>> = {}): string {
    return filled(this.sentences[name] ?? "", values);
  }

  private language(): "en" | "fr" {
    return this.dataset["language"] === "fr" ? "fr" : "en";
  }
}

function isExportKind(task: string): task is ExportKind {
  return task === "markdown" || task === "ris" || task === "biblatex" || task === "csl-json";
}

customElements.define("citation-dossier", CitationDossier);
