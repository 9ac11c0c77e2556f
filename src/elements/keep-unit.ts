import { dossierLimits } from "#derived/dossier.ts";
import { filled } from "./filled.ts";
import { addToDossier, dropFromDossier, ownDossier } from "./own-dossier.ts";

/**
 * A button that puts the unit of its page into the reader's dossier, or takes it out. Attributes:
 * `data-key` (`text/unit`), `data-keep`, `data-drop`, and what is said when it could not be done:
 * `data-full` (with `{limit}`), `data-unchanged`.
 */
class KeepUnit extends HTMLElement {
  private readonly button = document.createElement("button");
  private readonly status = document.createElement("span");

  connectedCallback(): void {
    if (this.button.isConnected) return;
    this.button.type = "button";
    this.status.role = "status";
    this.button.addEventListener("click", () => {
      const key = this.dataset["key"] ?? "";
      const done = this.isKept() ? dropFromDossier(key) : addToDossier(key);
      this.status.textContent = filled(this.dataset[done] ?? "", { limit: dossierLimits.entries });
      this.show();
    });
    this.prepend(this.button);
    this.append(" ", this.status);
    this.show();
  }

  private isKept(): boolean {
    return ownDossier().some(({ key }) => key === this.dataset["key"]);
  }

  private show(): void {
    const isKept = this.isKept();
    this.button.ariaPressed = String(isKept);
    this.button.textContent = this.dataset[isKept ? "drop" : "keep"] ?? "";
  }
}

customElements.define("keep-unit", KeepUnit);
