/** How long the preview stays when the pointer leaves its link, in milliseconds: time to reach it. */
const grace = 200;

/** How long the pointer rests on a link to another page before that page is asked for its preview. */
const pause = 300;

/**
 * Shows what a link leads to beside it: a note, a paragraph, or what another page says in few words.
 * It comes on hover, when the keyboard comes to the link, and for notes at the first touch. Links
 * stay links: Enter, a click or a second touch follows them; Escape sends the preview away.
 */
class LinkPreview extends HTMLElement {
  private link: HTMLAnchorElement | undefined;
  private timer = 0;
  /** What other pages gave, by their addresses. */
  private readonly fetched = new Map<string, Promise<Node[]>>();

  connectedCallback(): void {
    this.popover = "manual";
    this.id = "link-preview";
    document.addEventListener("pointerover", ({ target, pointerType }) => {
      if (pointerType === "mouse") this.attend(linkOf(target), this.owns(target), pause);
    });
    document.addEventListener("focusin", ({ target }) => {
      const isByKey = target instanceof Element && target.matches(":focus-visible");
      this.attend(isByKey ? linkOf(target) : undefined, this.owns(target), 0);
    });
    document.addEventListener("click", (event) => {
      this.press(event);
    });
    document.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.hide();
    });
    window.addEventListener("hashchange", () => {
      this.hide();
    });
    document.addEventListener("scroll", () => {
      if (this.link !== undefined) this.place(this.link.getBoundingClientRect());
    });
  }

  private press(event: PointerEvent): void {
    const link = linkOf(event.target);
    const isFirstTouch =
      link !== undefined && isHere(link) && event.pointerType === "touch" && this.link !== link;
    if (isFirstTouch) {
      event.preventDefault();
      void this.show(link);
    } else if (!this.owns(event.target)) this.hide();
  }

  /** Shows the preview of a link; where the reader is at neither, hides it after a moment. */
  private attend(link: HTMLAnchorElement | undefined, isOwn: boolean, wait: number): void {
    clearTimeout(this.timer);
    if (link !== undefined) {
      this.timer = window.setTimeout(() => void this.show(link), isHere(link) ? 0 : wait);
    } else if (!isOwn && this.link !== undefined) {
      this.timer = window.setTimeout(() => {
        this.hide();
      }, grace);
    }
  }

  private owns(target: EventTarget | null): boolean {
    return target instanceof Node && this.contains(target);
  }

  private async show(link: HTMLAnchorElement): Promise<void> {
    if (this.link === link) return;
    this.hide();
    this.link = link;
    const content = isHere(link) ? wordsHere(link) : await this.wordsThere(link.href);
    if (this.link !== link || content.length === 0) return;
    this.replaceChildren(...content.map((node) => node.cloneNode(true)));
    link.setAttribute("aria-describedby", this.id);
    this.showPopover();
    this.place(link.getBoundingClientRect());
  }

  /** What another page says in few words; nothing where it cannot be had: the link is still there. */
  private wordsThere(href: string): Promise<Node[]> {
    const known = this.fetched.get(href) ?? preview(href).catch((): Node[] => []);
    this.fetched.set(href, known);
    return known;
  }

  private hide(): void {
    clearTimeout(this.timer);
    this.link?.removeAttribute("aria-describedby");
    this.link = undefined;
    if (this.matches(":popover-open")) this.hidePopover();
  }

  /** Below the link, or above it where there is no room; never past the window, nor without it. */
  private place(link: DOMRect): void {
    if (link.bottom < 0 || link.top > innerHeight) {
      this.hide();
      return;
    }
    const own = this.getBoundingClientRect();
    const left = Math.min(link.left, document.documentElement.clientWidth - own.width - 8);
    const isRoomBelow = link.bottom + own.height + 8 < innerHeight;
    const top = isRoomBelow ? link.bottom + 4 : link.top - own.height - 4;
    const inset = `${String(Math.max(8, top))}px auto auto ${String(Math.max(8, left))}px`;
    this.style.setProperty("inset", inset);
  }
}

function linkOf(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link =
    target instanceof Element
      ? target.closest<HTMLAnchorElement>("a.note-call, a.reference, .margin a")
      : null;
  return link ?? undefined;
}

function isHere(link: HTMLAnchorElement): boolean {
  return link.hash !== "" && link.pathname === location.pathname;
}

function wordsHere({ hash }: HTMLAnchorElement): Node[] {
  return [...(document.querySelector(`${hash} .unit-words`)?.childNodes ?? [])];
}

/** The heading of a page and the part that it offers as its preview, or a row that the link names. */
async function preview(href: string): Promise<Node[]> {
  const response = await fetch(href);
  if (!response.ok) return [];
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const title = document.createElement("strong");
  title.textContent = page.querySelector("h1")?.textContent.trim() ?? "";
  const row = page.getElementById(new URL(href).hash.slice(1))?.closest("tr");
  const part = row?.querySelector("td") ?? page.querySelector("[data-preview]");
  if (part === null) return [];
  for (const node of [part, ...part.querySelectorAll("[id]")]) node.removeAttribute("id");
  return [title, row === undefined || row === null ? part : paragraph(part.textContent)];
}

function paragraph(words: string): HTMLParagraphElement {
  const element = document.createElement("p");
  element.textContent = words.trim();
  return element;
}

customElements.define("link-preview", LinkPreview);
