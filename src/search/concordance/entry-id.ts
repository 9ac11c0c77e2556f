/** The anchor of an entry: `fr-hopitaux`, `n-60_2f251`. Signs are spelled, so that no two are alike. */
export function entryId(prefix: string, key: string): string {
  const spelled = key.replace(
    /[^\p{L}\p{N}]/gu,
    (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}`,
  );
  return `${prefix}-${spelled}`;
}
