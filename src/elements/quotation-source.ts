import type { Candidates } from "#search/quotation/candidates.ts";
import type { CheckedUnit } from "#search/quotation/checked-unit.ts";
import { isContents, type Contents } from "#search/quotation/contents.ts";
import { readPublished } from "#search/quotation/read-published.ts";
import { isSmall, wholeArchive } from "#search/quotation/whole-archive.ts";

/** How long a file may take before it counts as lost, in milliseconds. */
const patience = 8000;

/** Fetches what quotations are compared with, each file once. */
export class QuotationSource {
  private readonly data: string;
  private readonly index: string;
  private readonly known = new Map<string, Promise<unknown>>();

  /** `data` and `index` are the addresses of the folders of data and of the search index. */
  constructor(data: string, index: string) {
    this.data = data;
    this.index = index;
  }

  contents(): Promise<Contents> {
    return this.once("contents", async () => {
      const file = await this.file("verify/contents.json");
      if (!isContents(file)) throw new Error("The list of texts is damaged.");
      return file;
    });
  }

  /** Where quotations may stand: anywhere in a small archive, in a large one where its index says. */
  candidates(): Promise<Candidates> {
    return this.once("candidates", async () => {
      const contents = await this.contents();
      if (isSmall(contents)) return wholeArchive(contents, (text) => this.units(contents, text));
      const [{ openIndex }, { fetchFile }, { indexedArchive }, { readUnitFile }] =
        await Promise.all([
          import("#search/site-index.ts"),
          import("#search/fetch-file.ts"),
          import("#search/quotation/indexed-archive.ts"),
          import("#search/quotation/read-unit-file.ts"),
        ]);
      const index = await openIndex(fetchFile(new URL(this.index, location.href).href));
      return indexedArchive(index, (key) =>
        this.once(key, async () => readUnitFile(await this.file(`texts/${key}.json`))),
      );
    });
  }

  private units({ texts }: Contents, text: string): Promise<readonly CheckedUnit[]> {
    return this.once(text, async () => {
      const language = texts.find(({ id }) => id === text)?.language ?? "en";
      return readPublished(await this.file(`verify/${text}.json`), text, language);
    });
  }

  private async file(path: string): Promise<unknown> {
    const response = await fetch(this.data + path, { signal: AbortSignal.timeout(patience) });
    if (!response.ok) throw new Error(`${path} answered ${String(response.status)}.`);
    return response.json();
  }

  /** Remembers what is read by its name, unless reading it failed. */
  private once<T>(name: string, read: () => Promise<T>): Promise<T>;
  private once(name: string, read: () => Promise<unknown>): Promise<unknown> {
    const before = this.known.get(name);
    if (before !== undefined) return before;
    const reading = read();
    this.known.set(name, reading);
    reading.catch(() => this.known.delete(name));
    return reading;
  }
}
