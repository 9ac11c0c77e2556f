/** The names of one person, place, body or State in every language and script; published as JSON. */
export type NameGroup = readonly string[];

/** Whether a value read from JSON is a list of names for each of several things. */
export function areNameGroups(value: unknown): value is readonly NameGroup[] {
  return Array.isArray(value) && value.every((group) => Array.isArray(group));
}
