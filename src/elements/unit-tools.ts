/**
 * A small bar that follows the reader from unit to unit, with a button for the unit's link and one
 * for its citation. It is reached by hovering, by touching a unit, and from the keyboard right
 * after the unit's number, which is itself a link. Attributes: `data-citation` (with `{name}` and
 * `{url}`), `data-copy-link`, `data-copy-citation`, `data-done`.
 */
class UnitTools extends HTMLElement {
  private readonly status = document.createElement("span");

  connectedCallback(): void {
    const edition = this.closest<HTMLElement>(".edition");
    if (edition === null || this.childElementCount > 0) return;
    this.hidden = true;
    this.status.role = "status";
    this.append(
      this.button(this.dataset["copyLink"] ?? "", (unit) => urlOf(unit)),
      this.button(this.dataset["copyCitation"] ?? "", (unit) => this.citationOf(unit)),
      this.status,
    );
    for (const event of ["pointerover", "focusin", "click"]) {
      edition.addEventListener(event, ({ target }) => {
        if (target instanceof Element) this.follow(target.closest(".unit[id]"));
      });
    }
    edition.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.hidden = true;
    });
  }

  /** Goes to a unit, unless the reader is using the bar where it is. */
  private follow(unit: Element | null): void {
    const line = unit?.querySelector(":scope > .unit-line");
    if (line === null || line === undefined || this.contains(document.activeElement)) return;
    if (this.parentElement === line && !this.hidden) return;
    this.hidden = false;
    this.status.textContent = "";
    line.querySelector(".unit-number")?.after(this);
  }

  private button(label: string, words: (unit: Element) => string): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", (event) => {
      event.stopPropagation();
      const unit = this.closest(".unit");
      if (unit !== null) void this.copy(words(unit));
    });
    return button;
  }

  private async copy(words: string): Promise<void> {
    await navigator.clipboard.writeText(words);
    this.status.textContent = this.dataset["done"] ?? "";
  }

  private citationOf(unit: Element): string {
    const values: Readonly<Record<string, string>> = {
      name: unit.getAttribute("data-pinpoint") ?? "",
      url: urlOf(unit),
    };
    return (this.dataset["citation"] ?? "").replace(
      /\{(name|url)\}/g,
      (_, key: string) => values[key] ?? "",
    );
  }
}

/** The permalink of a unit, at the address that the page says is its own. */
function urlOf(unit: Element): string {
  const path = unit.querySelector(".unit-number")?.getAttribute("href") ?? "";
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
  return new URL(path, canonical ?? location.href).href;
}

customElements.define("unit-tools", UnitTools);
