/** Adds a button that copies the words of its paragraph. Attributes: `data-label`, `data-done`. */
class CopyRow extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector("button") !== null) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = this.dataset["label"] ?? "";
    button.addEventListener("click", () => {
      void this.copy(button);
    });
    const status = document.createElement("span");
    status.role = "status";
    this.append(button, status);
  }

  private async copy(button: HTMLButtonElement): Promise<void> {
    await navigator.clipboard.writeText(this.querySelector("p")?.textContent.trim() ?? "");
    const status = button.nextElementSibling;
    if (status !== null) status.textContent = this.dataset["done"] ?? "";
  }
}

customElements.define("copy-row", CopyRow);
