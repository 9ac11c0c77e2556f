import { chosenFormKey } from "#derived/chosen-form.ts";
import { keep, kept } from "./kept.ts";

/**
 * Lets readers choose the form of citation that stands first, and remembers it in their browser.
 * The forms are all on the page without it. Attribute: `data-label`.
 */
class CitationChoice extends HTMLElement {
  private readonly select = document.createElement("select");

  connectedCallback(): void {
    if (this.querySelector("select") !== null) return;
    const label = document.createElement("label");
    label.className = "citation-select";
    label.append(this.dataset["label"] ?? "", " ", this.select);
    for (const form of this.forms()) {
      const name = form.querySelector("h3")?.textContent ?? "";
      this.select.add(new Option(name, form.dataset["form"]));
    }
    this.select.addEventListener("change", () => {
      keep(chosenFormKey, this.select.value);
      this.putFirst(this.select.value);
    });
    this.prepend(label);
    this.putFirst(kept(chosenFormKey) ?? this.select.value);
  }

  private forms(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(".citation-form")];
  }

  /** The chosen form changes places with the one that stands before the others. */
  private putFirst(id: string): void {
    const chosen = this.forms().find((form) => form.dataset["form"] === id);
    const others = this.querySelector("details");
    const first = this.querySelector(":scope > .citation-form");
    if (chosen === undefined || others === null || first === null) return;
    this.select.value = id;
    if (chosen === first) return;
    others.append(first);
    others.before(chosen);
  }
}

customElements.define("citation-choice", CitationChoice);
