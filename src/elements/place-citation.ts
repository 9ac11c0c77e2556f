import type { Place } from "#search/quotation/verdict.ts";
import type { CiteSource } from "./cite-source.ts";
import { citeUnits } from "./cite-units.ts";

/** The words around a citation. */
export interface CitationWords {
  /** What the place is called. */
  readonly name: string;
  readonly copy: string;
  readonly copied: string;
  /** Said where the browser does not copy and the words are selected. */
  readonly selected: string;
  readonly failed: string;
  readonly permalink: string;
}

/**
 * The permalink of a place and its citation, to be copied. The citation is fetched, and comes into
 * the element later; where it cannot be had, a sentence says so.
 */
export function placeCitation(
  place: Place,
  source: CiteSource,
  texts: string,
  words: CitationWords,
): HTMLElement {
  const element = document.createElement("div");
  element.className = "verdict-citation";
  const [from, to] = [place.units[0]?.id ?? "", place.units.at(-1)?.id ?? ""];
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
  const address = new URL(`${texts}${place.text}/${from}/`, canonical ?? location.href);
  const link = document.createElement("a");
  link.href = address.pathname;
  link.textContent = address.href;
  const permalink = document.createElement("p");
  permalink.append(`${words.permalink} `, link);
  element.append(permalink);
  void citeUnits(source, { textId: place.text, from, to, quote: "none" })
    .then(({ plain }) => {
      element.append(row(plain, words));
    })
    .catch(() => {
      const failed = document.createElement("p");
      failed.textContent = words.failed;
      element.append(failed);
    });
  return element;
}

/** A citation with a button that copies it; a record for programs keeps its lines. */
function row(citation: string, words: CitationWords): HTMLElement {
  const element = document.createElement("copy-row");
  element.dataset["label"] = words.copy;
  element.dataset["done"] = words.copied;
  element.dataset["failed"] = words.selected;
  element.dataset["of"] = words.name;
  const shown = document.createElement(citation.includes("\n") ? "pre" : "p");
  shown.className = "citation";
  shown.textContent = citation;
  element.append(shown);
  return element;
}
