/** Follows its link at once, with the query and the fragment of the address that led here. */
class MovedPage extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector("a");
    if (link !== null) location.replace(link.href + location.search + location.hash);
  }
}

customElements.define("moved-page", MovedPage);
