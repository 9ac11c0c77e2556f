/** What can be copied of a unit. */
type Copyable = "cite" | "link";

/**
 * A small bar that follows the reader from unit to unit, with a button for the unit's link and one
 * for its citation. It is reached by hovering, by touching a unit, and from the keyboard after the
 * unit's words. Attributes: `data-citation` (with `{name}` and `{url}`), `data-failed`, and for
 * each of `link` and `cite` a label, a name and what is said when it is done (`data-cite`,
 * `data-cite-name`, `data-cite-done`), with `{name}` for the unit.
 */
class UnitTools extends HTMLElement {
  private readonly status = document.createElement("span");
  private readonly buttons = new Map<Copyable, HTMLButtonElement>();
  /** Where the reader sent the bar away: it does not come back before another unit has had it. */
  private leftAt: Element | undefined;

  connectedCallback(): void {
    const edition = this.closest<HTMLElement>(".edition");
    if (edition === null || this.childElementCount > 0) return;
    this.hidden = true;
    this.status.role = "status";
    this.append(this.button("link"), this.button("cite"), this.status);
    for (const event of ["pointerover", "focusin", "click"]) {
      edition.addEventListener(event, ({ target }) => {
        if (target instanceof Element) this.follow(target.closest(".unit[data-name]"));
      });
    }
    document.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.leave();
    });
  }

  /** Goes to a unit, unless the reader is using the bar where it is. */
  private follow(unit: Element | null): void {
    if (unit === null || this.contains(document.activeElement)) return;
    if (unit === this.leftAt || (this.parentElement === unit && !this.hidden)) return;
    this.leftAt = undefined;
    this.hidden = false;
    this.status.textContent = "";
    unit.querySelector(":scope > .unit-line")?.after(this);
    for (const [what, button] of this.buttons) {
      button.ariaLabel = this.words(`${what}Name`, unit);
    }
    this.keepInView(unit);
  }

  /** The bar stands above the unit's first line, or in view where that line is not. */
  private keepInView(unit: Element): void {
    const hiddenAbove = Math.max(0, 40 - unit.getBoundingClientRect().top);
    this.style.setProperty("inset-block-start", `${String(hiddenAbove)}px`);
  }

  private leave(): void {
    const wasInUse = this.contains(document.activeElement);
    const unit = this.closest(".unit");
    this.leftAt = unit ?? undefined;
    this.hidden = true;
    if (wasInUse) unit?.querySelector<HTMLElement>(".unit-number")?.focus();
  }

  private button(what: Copyable): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = this.dataset[what] ?? "";
    button.addEventListener("click", (event) => {
      event.stopPropagation();
      const unit = this.closest(".unit");
      if (unit !== null) void this.copy(what, unit);
    });
    this.buttons.set(what, button);
    return button;
  }

  private async copy(what: Copyable, unit: Element): Promise<void> {
    const words = what === "link" ? urlOf(unit) : this.citationOf(unit);
    try {
      await navigator.clipboard.writeText(words);
      this.status.textContent = this.words(`${what}Done`, unit);
    } catch {
      this.status.textContent = `${this.dataset["failed"] ?? ""} ${words}`;
    }
  }

  private citationOf(unit: Element): string {
    const pinpoint = unit.getAttribute("data-pinpoint") ?? nameOf(unit);
    return (this.dataset["citation"] ?? "")
      .replace("{name}", () => pinpoint)
      .replace("{url}", () => urlOf(unit));
  }

  private words(attribute: string, unit: Element): string {
    return (this.dataset[attribute] ?? "").replace("{name}", () => nameOf(unit));
  }
}

function nameOf(unit: Element): string {
  return unit.getAttribute("data-name") ?? "";
}

/** The permalink of a unit, at the address that the page says is its own. */
function urlOf(unit: Element): string {
  const path = unit.querySelector(".unit-number")?.getAttribute("href") ?? "";
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
  return new URL(path, canonical ?? location.href).href;
}

customElements.define("unit-tools", UnitTools);
