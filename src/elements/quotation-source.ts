import { once } from "#derived/once.ts";
import type { Candidates } from "#search/quotation/candidates.ts";
import type { CheckedUnit } from "#search/quotation/checked-unit.ts";
import { isContents, type Contents } from "#search/quotation/contents.ts";
import { readPublished } from "#search/quotation/read-published.ts";
import { isSmall, wholeArchive } from "#search/quotation/whole-archive.ts";
import { dataFiles, type DataFiles } from "./data-files.ts";

/** Fetches what quotations are compared with, each file once. */
export class QuotationSource {
  private readonly file: DataFiles;
  private readonly index: string;
  private opened: Promise<Candidates> | undefined;

  /** `data` and `index` are the addresses of the folders of data and of the search index. */
  constructor(data: string, index: string) {
    this.file = dataFiles(data);
    this.index = index;
  }

  async contents(): Promise<Contents> {
    const file = await this.file("verify/contents.json");
    if (!isContents(file)) throw new Error("The list of texts is damaged.");
    return file;
  }

  /** Where quotations may stand: anywhere in a small archive, in a large one where its index says. */
  candidates(): Promise<Candidates> {
    this.opened ??= this.open().catch((error: unknown) => {
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }

  private async open(): Promise<Candidates> {
    const contents = await this.contents();
    if (isSmall(contents))
      return wholeArchive(
        contents,
        once((text) => this.units(contents, text)),
      );
    const [{ openIndex }, { fetchFile }, { indexedArchive }, { readUnitFile }] = await Promise.all([
      import("#search/site-index.ts"),
      import("#search/fetch-file.ts"),
      import("#search/quotation/indexed-archive.ts"),
      import("#search/quotation/read-unit-file.ts"),
    ]);
    const index = await openIndex(fetchFile(new URL(this.index, location.href).href));
    return indexedArchive(index, async (key) => readUnitFile(await this.file(`texts/${key}.json`)));
  }

  private async units({ texts }: Contents, text: string): Promise<readonly CheckedUnit[]> {
    const language = texts.find(({ id }) => id === text)?.language ?? "en";
    return readPublished(await this.file(`verify/${text}.json`), text, language);
  }
}
