import { CiteSource, written } from "./cite-source.ts";

/**
 * Lets readers add to the citations beside it the day of access, and the fingerprint of the words to
 * their address. Attributes: `data-data` (the folder of data), `data-key` (`text/unit`), `data-url`,
 * `data-fingerprinted` (the address with the fingerprint), `data-day` and `data-fingerprint` (labels),
 * `data-failed`.
 */
class CitationDetails extends HTMLElement {
  private readonly day = document.createElement("input");
  private readonly fingerprint = document.createElement("input");
  private readonly status = document.createElement("span");

  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    this.status.role = "status";
    this.append(this.option(this.day, "day"), this.option(this.fingerprint, "fingerprint"));
    this.append(this.status);
    this.addEventListener("change", () => {
      void this.rewrite();
    });
  }

  private option(input: HTMLInputElement, name: string): HTMLElement {
    const label = document.createElement("label");
    input.type = "checkbox";
    label.append(input, " ", this.dataset[name] ?? "");
    return label;
  }

  private async rewrite(): Promise<void> {
    const { data = "", key = "", url = "", fingerprinted = url } = this.dataset;
    try {
      const source = new CiteSource(data);
      const [sheet, unit] = await Promise.all([
        source.sheet(key.split("/")[0] ?? ""),
        source.unit(key),
      ]);
      const address = this.fingerprint.checked ? fingerprinted : url;
      const accessed = this.day.checked ? today() : undefined;
      for (const form of this.parentElement?.querySelectorAll<HTMLElement>("[data-form]") ?? []) {
        const words = form.querySelector(".citation");
        if (words === null) continue;
        const copied = written(sheet, unit.pinpoints, address, form.dataset["form"], accessed);
        if (words instanceof HTMLPreElement) words.textContent = copied.plain;
        else words.innerHTML = copied.html;
      }
      this.status.textContent = "";
    } catch {
      this.status.textContent = this.dataset["failed"] ?? "";
    }
  }
}

/** The reader's day, ISO 8601. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

customElements.define("citation-details", CitationDetails);
