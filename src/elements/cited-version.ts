/**
 * Tells a reader who follows a permalink with a fingerprint (`?v=1a2b3c4d`) whether the words are
 * still those that were cited. Attributes: `data-versions` (fingerprints, the first one first),
 * `data-ends` (the days on which all but the last were overtaken, parted by `|`), and the sentences
 * `data-unchanged`, `data-changed` (with `{date}`), `data-difference`, `data-unknown`.
 */
class CitedVersion extends HTMLElement {
  connectedCallback(): void {
    const cited = new URLSearchParams(location.search).get("v")?.toLowerCase();
    if (cited === undefined || cited === "") return;
    const versions = this.words("versions").split(" ");
    const at = /^[0-9a-f]{8,64}$/.test(cited)
      ? versions.findIndex((version) => cited.startsWith(version))
      : -1;
    if (at === -1) this.say("unknown", this.words("unknown"));
    else if (at === versions.length - 1) this.say("unchanged", this.words("unchanged"));
    else this.tellChange(at, versions[at + 1] ?? "");
  }

  private tellChange(at: number, next: string): void {
    const date = this.words("ends").split("|")[at] ?? "";
    this.say(
      "changed",
      this.words("changed").replace("{date}", () => date),
    );
    const link = document.createElement("a");
    link.href = `#v-${next}`;
    link.textContent = this.words("difference");
    this.append(" ", link);
  }

  private say(state: string, sentence: string): void {
    this.dataset["state"] = state;
    this.textContent = sentence;
  }

  private words(name: string): string {
    return this.dataset[name] ?? "";
  }
}

customElements.define("cited-version", CitedVersion);
