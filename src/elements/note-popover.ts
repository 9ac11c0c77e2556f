/** How long the note stays when the pointer leaves its call, in milliseconds: time to reach it. */
const grace = 200;

/**
 * Shows a note beside its call: on hover, when the keyboard comes to the call, and at the first
 * touch. The calls stay links to the list of notes; Enter, a click or a second touch follows them.
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
      const isByKey = target instanceof Element && target.matches(":focus-visible");
      this.attend(isByKey ? callOf(target) : undefined, this.owns(target));
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
      if (this.call !== undefined) this.place(this.call.getBoundingClientRect());
    });
  }

  private press(event: PointerEvent): void {
    const call = callOf(event.target);
    const isFirstTouch = call !== undefined && event.pointerType === "touch" && this.call !== call;
    if (isFirstTouch) {
      event.preventDefault();
      this.show(call);
    } else if (!this.owns(event.target)) this.hide();
  }

  /** Shows the note of a call; where the reader is at neither, hides it after a moment. */
  private attend(call: HTMLAnchorElement | undefined, isHere: boolean): void {
    clearTimeout(this.timer);
    if (call !== undefined) this.show(call);
    else if (!isHere && this.call !== undefined) {
      this.timer = window.setTimeout(() => {
        this.hide();
      }, grace);
    }
  }

  private owns(target: EventTarget | null): boolean {
    return target instanceof Node && this.contains(target);
  }

  private show(call: HTMLAnchorElement): void {
    const words = document.querySelector(`${call.hash} .unit-words`);
    if (words === null || this.call === call) return;
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

  /** Below the call, or above it where there is no room; never past the window, nor without it. */
  private place(call: DOMRect): void {
    if (call.bottom < 0 || call.top > innerHeight) {
      this.hide();
      return;
    }
    const own = this.getBoundingClientRect();
    const left = Math.min(call.left, document.documentElement.clientWidth - own.width - 8);
    const isRoomBelow = call.bottom + own.height + 8 < innerHeight;
    const top = isRoomBelow ? call.bottom + 4 : call.top - own.height - 4;
    const inset = `${String(Math.max(8, top))}px auto auto ${String(Math.max(8, left))}px`;
    this.style.setProperty("inset", inset);
  }
}

function callOf(target: EventTarget | null): HTMLAnchorElement | undefined {
  const call = target instanceof Element ? target.closest<HTMLAnchorElement>("a.note-call") : null;
  return call?.hash && call.pathname === location.pathname ? call : undefined;
}

customElements.define("note-popover", NotePopover);
