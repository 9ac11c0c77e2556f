import { dossierKey, parseDossier, withEntry, withoutEntry } from "#derived/dossier.ts";

/**
 * A button that puts the unit of its page into the reader's dossier, or takes it out. Attributes:
 * `data-key` (`text/unit`), `data-keep`, `data-drop`.
 */
class KeepUnit extends HTMLElement {
  private readonly button = document.createElement("button");

  connectedCallback(): void {
    if (this.button.isConnected) return;
    this.button.type = "button";
    this.button.addEventListener("click", () => {
      const key = this.dataset["key"] ?? "";
      const dossier = parseDossier(localStorage.getItem(dossierKey));
      const next = this.isKept() ? withoutEntry(dossier, key) : withEntry(dossier, key);
      localStorage.setItem(dossierKey, JSON.stringify(next));
      this.show();
    });
    this.prepend(this.button);
    this.show();
  }

  private isKept(): boolean {
    const dossier = parseDossier(localStorage.getItem(dossierKey));
    return dossier.some(({ key }) => key === this.dataset["key"]);
  }

  private show(): void {
    const isKept = this.isKept();
    this.button.ariaPressed = String(isKept);
    this.button.textContent = this.dataset[isKept ? "drop" : "keep"] ?? "";
  }
}

customElements.define("keep-unit", KeepUnit);
