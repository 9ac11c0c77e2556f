/** What an address of the site names. */
export type NamedAddress =
  | { readonly kind: "unit"; readonly text: string; readonly unit: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "vote"; readonly vote: string; readonly state: string | undefined };

const id = "[a-z0-9]+(?:-[a-z0-9]+)*";
const unitPath = new RegExp(
  `(?:^|/)texts/(${id})/(?:(${id})/?)?(?:\\?[^#\\s]*)?(?:#(${id})(?::~:\\S*)?)?`,
);
const votePath = new RegExp(`(?:^|/)votes/(${id})/?(?:#vote-(${id}))?`);
const bareKey = new RegExp(`^(${id})[/#](${id})/?$`);

/**
 * The address of a text, a unit or a vote that stands in what a reader typed: whole, as a path, or
 * as `s-18-1/op-4-h` where `texts` has the text. A fragment counts before the page that it is on.
 */
export function readAddress(typed: string, texts: ReadonlySet<string>): NamedAddress | undefined {
  const path = unitPath.exec(typed);
  if (path !== null) {
    const [, text = "", page, fragment] = path;
    const unit = fragment ?? page;
    return unit === undefined ? { kind: "text", text } : { kind: "unit", text, unit };
  }
  const vote = votePath.exec(typed);
  if (vote !== null) return { kind: "vote", vote: vote[1] ?? "", state: vote[2] };
  const [, text = "", unit = ""] = bareKey.exec(typed.trim()) ?? [];
  return texts.has(text) ? { kind: "unit", text, unit } : undefined;
}
