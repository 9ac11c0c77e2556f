/** Signs and words without which nothing that readers search for is a citation. */
const telling = /\d|[§¶[]|\b(?:alin|pr[eé]amb|vote|consid[eé]rant|recital|last|dernier)/i;

/** Whether it is worth while to look words up as a citation: quick, and never wrongly false. */
export function mayBeCitation(typed: string): boolean {
  return typed.length <= 400 && telling.test(typed);
}
