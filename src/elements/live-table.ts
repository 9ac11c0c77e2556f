/**
 * Lets readers sort a table by its columns and narrow its rows to names that hold some letters. The
 * table is complete without it. Attributes: `data-filter` (the label of the field), `data-sort`
 * (with `{column}`), `data-shown` (with `{count}`).
 */
class LiveTable extends HTMLElement {
  private readonly status = document.createElement("p");

  connectedCallback(): void {
    const body = this.querySelector("tbody");
    if (body === null || this.querySelector("input") !== null) return;
    this.status.role = "status";
    this.status.className = "index-facts";
    this.prepend(this.field(body), this.status);
    for (const [column, head] of [...this.querySelectorAll("thead th")].entries()) {
      this.makeSortable(head, column, body);
    }
  }

  private field(body: HTMLTableSectionElement): HTMLElement {
    const label = document.createElement("label");
    label.className = "table-filter";
    const input = document.createElement("input");
    input.type = "search";
    input.addEventListener("input", () => {
      this.narrow(body, input.value);
    });
    label.append(this.dataset["filter"] ?? "", " ", input);
    return label;
  }

  private narrow(body: HTMLTableSectionElement, typed: string): void {
    const sought = plain(typed);
    let shown = 0;
    for (const row of body.rows) {
      row.hidden = !plain(row.cells[0]?.textContent ?? "").includes(sought);
      if (!row.hidden) shown += 1;
    }
    this.status.textContent = (this.dataset["shown"] ?? "").replace("{count}", String(shown));
  }

  private makeSortable(head: Element, column: number, body: HTMLTableSectionElement): void {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort-button";
    const name = head.textContent.trim();
    button.textContent = name;
    button.title = (this.dataset["sort"] ?? "").replace("{column}", () => name);
    button.addEventListener("click", () => {
      const isAscending = head.ariaSort !== "ascending";
      for (const other of this.querySelectorAll("thead th")) other.ariaSort = null;
      head.ariaSort = isAscending ? "ascending" : "descending";
      sort(body, column, isAscending);
    });
    head.replaceChildren(button);
  }
}

/** Rows by the words or the number in a column; empty cells stand last either way. */
function sort(body: HTMLTableSectionElement, column: number, isAscending: boolean): void {
  const textOf = (row: HTMLTableRowElement): string => row.cells[column]?.textContent.trim() ?? "";
  const direction = isAscending ? 1 : -1;
  const rows = [...body.rows].toSorted((a, b) => {
    const [one, other] = [textOf(a), textOf(b)];
    if (one === "" || other === "") return Number(one === "") - Number(other === "");
    return direction * one.localeCompare(other, document.documentElement.lang, { numeric: true });
  });
  body.append(...rows);
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

customElements.define("live-table", LiveTable);
