/** A site that was built and may not be published; the message says why. */
export class SiteError extends Error {
  constructor(findings: readonly string[]) {
    super(["The site was not kept:", ...findings].join("\n  "));
    this.name = "SiteError";
  }
}
