import type { Catalogue, CatalogueUnit } from "#search/resolve/catalogue.ts";

/** Fetches what citations are looked up in, each file once. */
export class ResolverSource {
  private readonly folder: string;
  private readonly files = new Map<string, Promise<unknown>>();

  /** `data` is the address of the folder of data, with a slash at its end. */
  constructor(data: string) {
    this.folder = `${data}resolve/`;
  }

  async catalogue(): Promise<Catalogue> {
    const file = await this.file("catalogue");
    if (!isCatalogue(file)) throw new Error("The catalogue is damaged.");
    return file;
  }

  async units(textId: string): Promise<readonly CatalogueUnit[]> {
    const file = await this.file(textId);
    if (!isUnits(file)) throw new Error(`The units of ${textId} are damaged.`);
    return file;
  }

  private file(name: string): Promise<unknown> {
    const known = this.files.get(name) ?? fetchJson(`${this.folder}${name}.json`);
    this.files.set(name, known);
    known.catch(() => this.files.delete(name));
    return known;
  }
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${String(response.status)}.`);
  return response.json();
}

function isCatalogue(file: unknown): file is Catalogue {
  return typeof file === "object" && file !== null && "texts" in file && "records" in file;
}

function isUnits(file: unknown): file is readonly CatalogueUnit[] {
  return Array.isArray(file);
}
