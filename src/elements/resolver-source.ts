import type { Catalogue, CatalogueUnit } from "#search/resolve/catalogue.ts";
import { dataFiles, type DataFiles } from "./data-files.ts";

/** Fetches what citations are looked up in, each file once. */
export class ResolverSource {
  private readonly file: DataFiles;

  /** `data` is the address of the folder of data, with a slash at its end. */
  constructor(data: string) {
    this.file = dataFiles(`${data}resolve/`);
  }

  async catalogue(): Promise<Catalogue> {
    const file = await this.file("catalogue.json");
    if (!isCatalogue(file)) throw new Error("The catalogue is damaged.");
    return file;
  }

  async units(textId: string): Promise<readonly CatalogueUnit[]> {
    const file = await this.file(`${textId}.json`);
    if (!isUnits(file)) throw new Error(`The units of ${textId} are damaged.`);
    return file;
  }
}

function isCatalogue(file: unknown): file is Catalogue {
  return typeof file === "object" && file !== null && "texts" in file && "records" in file;
}

function isUnits(file: unknown): file is readonly CatalogueUnit[] {
  return Array.isArray(file);
}
