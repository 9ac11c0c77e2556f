/** How long the note stays when the pointer leaves its call, in milliseconds: time to reach it. */
const grace = 200;

/**
 * Shows a note beside its call on hover, focus or touch. The calls stay links to the list of
 * notes; a second press on a call follows it.
 */
class NotePopover extends HTMLElement {
  private call: HTMLAnchorElement | undefined;
  private timer = 0;

  connectedCallback(): void {
    this.popover = "manual";
    this.id = "note-popover";
    document.addEventListener("pointerover", ({ target, pointerType }) => {
      if (pointerType === "mouse") this.attend(callOf(target), this.owns(target));
    });
    document.addEventListener("focusin", ({ target }) => {
      this.attend(callOf(target), this.owns(target));
    });
    document.addEventListener("click", (event) => {
      const call = callOf(event.target);
      if (call === undefined) this.attend(undefined, this.owns(event.target));
      else if (this.call !== call || !this.matches(":popover-open")) {
        event.preventDefault();
        this.show(call);
      }
    });
    document.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.hide();
    });
  }

  /** Shows the note of a call; where the reader is at neither, hides it after a moment. */
  private attend(call: HTMLAnchorElement | undefined, isHere: boolean): void {
    if (call !== undefined) {
      this.show(call);
      return;
    }
    if (isHere || this.call === undefined) {
      clearTimeout(this.timer);
      return;
    }
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.hide();
    }, grace);
  }

  private owns(target: EventTarget | null): boolean {
    return target instanceof Node && this.contains(target);
  }

  private show(call: HTMLAnchorElement): void {
    clearTimeout(this.timer);
    const words = document.querySelector(`${call.hash} .unit-words`);
    if (words === null || (this.call === call && this.matches(":popover-open"))) return;
    this.hide();
    this.call = call;
    this.replaceChildren(...words.cloneNode(true).childNodes);
    call.setAttribute("aria-describedby", this.id);
    this.showPopover();
    this.place(call.getBoundingClientRect());
  }

  private hide(): void {
    clearTimeout(this.timer);
    this.call?.removeAttribute("aria-describedby");
    this.call = undefined;
    if (this.matches(":popover-open")) this.hidePopover();
  }

  /** Below the call, or above it where there is no room below; never past the edge of the window. */
  private place(call: DOMRect): void {
    const own = this.getBoundingClientRect();
    const left = Math.min(call.left, document.documentElement.clientWidth - own.width - 8);
    const isRoomBelow = call.bottom + own.height + 8 < innerHeight;
    const top = isRoomBelow ? call.bottom + 4 : call.top - own.height - 4;
    this.style.setProperty(
      "inset",
      `${String(Math.max(8, top))}px auto auto ${String(Math.max(8, left))}px`,
    );
  }
}

function callOf(target: EventTarget | null): HTMLAnchorElement | undefined {
  const call = target instanceof Element ? target.closest<HTMLAnchorElement>("a.note-call") : null;
  return call?.hash && call.pathname === location.pathname ? call : undefined;
}

customElements.define("note-popover", NotePopover);
