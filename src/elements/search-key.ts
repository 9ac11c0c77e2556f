import { keep, kept } from "./kept.ts";

/** Where the reader's browser keeps that the key is off. */
const offKey = "regesta-search-key-off";

/**
 * Makes the key `/` go to the search field of the page, except while something is typed; readers
 * who speak to their computer, or touch keys by accident, can turn it off (WCAG 2.2, 2.1.4).
 */
class SearchKey extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector("input");
    if (box === null) return;
    this.hidden = false;
    box.checked = kept(offKey) === null;
    box.addEventListener("change", () => {
      keep(offKey, box.checked ? null : "yes");
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || !box.checked || isMeantElsewhere(event)) return;
      event.preventDefault();
      document.querySelector<HTMLElement>("input[type=search]")?.focus();
    });
  }
}

function isMeantElsewhere({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isTyping =
    target instanceof HTMLElement && target.closest("input, select, textarea") !== null;
  return ctrlKey || metaKey || altKey || (isTyping && !isCheckbox(target));
}

function isCheckbox(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement && target.type === "checkbox";
}

customElements.define("search-key", SearchKey);
