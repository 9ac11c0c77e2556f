import { arrangements, type Arrangement } from "#search/arranged-hits.ts";
import { formFields } from "#search/facets.ts";
import { lineOrders, type LineOrder } from "#search/keyword-lines.ts";
import type { SearchRequest } from "#search/run-search.ts";

/** How a reader wants hits to be shown. */
export interface SearchView {
  readonly isConcordance: boolean;
  readonly arrangement: Arrangement;
  readonly lineOrder: LineOrder;
}

/** The parameter of the address for a name that is not to be searched. */
const unwantedName = "without";

/** What a form and an address ask for: the form holds all but the names that are not wanted. */
export function requestOf(form: HTMLFormElement, address: URLSearchParams): SearchRequest {
  const fields = new FormData(form);
  return {
    typed: text(fields.get("q")),
    filters: Object.fromEntries(formFields.map((name) => [name, text(fields.get(name))])),
    unwanted: new Set(address.getAll(unwantedName)),
  };
}

/** How a form asks for hits to be shown. */
export function viewOf(form: HTMLFormElement): SearchView {
  const fields = new FormData(form);
  const order = text(fields.get("order"));
  const lines = text(fields.get("lines"));
  return {
    isConcordance: fields.get("view") === "concordance",
    arrangement: arrangements.find((name) => name === order) ?? "best",
    lineOrder: lineOrders.find((name) => name === lines) ?? "order",
  };
}

/** The address's query for what a form holds; what is empty is left out. */
export function addressOf(form: HTMLFormElement, unwanted: ReadonlySet<string>): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value !== "") query.append(name, value);
  }
  for (const form of unwanted) query.append(unwantedName, form);
  const written = query.toString();
  return written === "" ? location.pathname : `?${written}`;
}

/** Fills a form with what an address holds. */
export function fillForm(form: HTMLFormElement, address: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      field.value = address.get(field.name) ?? "";
    }
  }
}

function text(value: FormDataEntryValue | null): string {
  return typeof value === "string" ? value : "";
}
