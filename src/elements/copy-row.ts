import { toClipboard } from "./to-clipboard.ts";

/**
 * Adds a button that copies its words, with their italics; where the browser does not allow that,
 * they are selected. Attributes: `data-label`, `data-done`, `data-failed`, and where several stand
 * on a page `data-of`: what the words belong to, for listeners.
 */
class CopyRow extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector("button") !== null) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = this.dataset["label"] ?? "";
    const { of = "" } = this.dataset;
    if (of !== "") button.append(" ", hidden(of));
    const status = document.createElement("span");
    status.role = "status";
    button.addEventListener("click", () => {
      void this.copy().then((done) => {
        status.textContent = this.dataset[done ? "done" : "failed"] ?? "";
      });
    });
    this.append(button, status);
  }

  private async copy(): Promise<boolean> {
    const words = this.querySelector("p, pre");
    if (words === null) return false;
    const done =
      words instanceof HTMLPreElement
        ? await toClipboard(words.textContent, escaped(words.textContent))
        : await toClipboard(words.textContent.trim(), words.innerHTML);
    if (!done) getSelection()?.selectAllChildren(words);
    return done;
  }
}

function hidden(words: string): HTMLElement {
  const element = document.createElement("span");
  element.className = "visually-hidden";
  element.textContent = words;
  return element;
}

function escaped(text: string): string {
  const element = document.createElement("pre");
  element.textContent = text;
  return element.outerHTML;
}

customElements.define("copy-row", CopyRow);
