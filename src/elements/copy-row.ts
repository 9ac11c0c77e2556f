/**
 * Adds a button that copies its words, with their italics. Attributes: `data-label`, `data-done`, and
 * where several stand on a page `data-of`: what the words belong to, for listeners.
 */
class CopyRow extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector("button") !== null) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = this.dataset["label"] ?? "";
    const { of = "" } = this.dataset;
    if (of !== "") button.append(" ", hidden(of));
    button.addEventListener("click", () => {
      void this.copy(button);
    });
    const status = document.createElement("span");
    status.role = "status";
    this.append(button, status);
  }

  private async copy(button: HTMLButtonElement): Promise<void> {
    const words = this.querySelector("p, pre");
    const text = words instanceof HTMLPreElement ? words.textContent : words?.textContent.trim();
    const item = new ClipboardItem({
      "text/plain": text ?? "",
      "text/html": words instanceof HTMLPreElement ? escaped(text ?? "") : (words?.innerHTML ?? ""),
    });
    await navigator.clipboard.write([item]);
    const status = button.nextElementSibling;
    if (status !== null) status.textContent = this.dataset["done"] ?? "";
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
