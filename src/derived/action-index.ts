import type { Action, Archive, Body, State, Text } from "#archive/archive.ts";
import { partsOf } from "./parts.ts";
import { place, type Place } from "./place.ts";

/** Someone whom a paragraph addresses. */
export type Addressee =
  | { readonly kind: "body"; readonly body: Body }
  | { readonly kind: "state"; readonly state: State };

/** What a paragraph does, and to whom it speaks. */
export interface ActionRow {
  readonly place: Place;
  readonly action: Action;
  readonly addressees: readonly Addressee[];
  /** The items in which the paragraph goes on. */
  readonly items: readonly Place[];
}

/** A heading of an index of actions, and the rows under it. */
export interface ActionGroup<T> {
  readonly heading: T;
  readonly rows: readonly ActionRow[];
}

/** Who is asked to do what in a text. */
export interface ActionIndex {
  readonly text: Text;
  readonly preambular: readonly ActionRow[];
  readonly operative: readonly ActionRow[];
  /** Operative verbs, in alphabetical order. */
  readonly byVerb: readonly ActionGroup<string>[];
  /** Preambular openings, in alphabetical order. */
  readonly byOpening: readonly ActionGroup<string>[];
  /** Those who are addressed, in the order of the text. */
  readonly byAddressee: readonly ActionGroup<Addressee>[];
  /** The words that say how soon, in the order of the text. */
  readonly byUrgency: readonly ActionGroup<string>[];
}

/** The index of each text whose actions are recorded. */
export function actionIndexes(archive: Archive): ActionIndex[] {
  return [...archive.actions.values()].flatMap(({ id, actions }) => {
    const text = archive.texts.get(id);
    return text === undefined ? [] : [actionIndex(archive, text, actions)];
  });
}

function actionIndex(archive: Archive, text: Text, actions: readonly Action[]): ActionIndex {
  const rows = actions.flatMap((action): ActionRow[] => {
    const unit = archive.units.get(`${text.id}/${action.unit}`);
    if (unit === undefined) return [];
    const items = partsOf(text, unit).map((part) => place(archive, part));
    const addressees = addresseesOf(archive, action);
    return [{ place: place(archive, unit), action, addressees, items }];
  });
  const preambular = rows.filter(({ place: { unit } }) => unit.kind === "preambular");
  const operative = rows.filter(({ place: { unit } }) => unit.kind === "operative");
  return {
    text,
    preambular,
    operative,
    byVerb: byVerb(operative),
    byOpening: byVerb(preambular),
    byAddressee: byAddressee(operative),
    byUrgency: groups(
      operative.filter(({ action }) => action.urgency !== undefined),
      ({ action }) => action.urgency ?? "",
    ),
  };
}

function addresseesOf(archive: Archive, { to = [], state }: Action): Addressee[] {
  const bodies = to.flatMap((id): Addressee[] => {
    const body = archive.bodies.get(id);
    return body === undefined ? [] : [{ kind: "body", body }];
  });
  const addressed = archive.states.get(state ?? "");
  return addressed === undefined ? bodies : [...bodies, { kind: "state", state: addressed }];
}

function byVerb(rows: readonly ActionRow[]): ActionGroup<string>[] {
  return groups(rows, ({ action }) => action.verb).toSorted((a, b) =>
    a.heading.localeCompare(b.heading, "fr"),
  );
}

function byAddressee(rows: readonly ActionRow[]): ActionGroup<Addressee>[] {
  const all = rows.flatMap((row) => row.addressees.map((addressee) => ({ row, addressee })));
  return [...Map.groupBy(all, ({ addressee }) => addresseeId(addressee))].flatMap(([, pairs]) => {
    const first = pairs[0];
    return first === undefined
      ? []
      : [{ heading: first.addressee, rows: pairs.map(({ row }) => row) }];
  });
}

/** The id of an addressee, unique among bodies and States. */
export function addresseeId(addressee: Addressee): string {
  return addressee.kind === "body" ? addressee.body.id : addressee.state.id;
}

function groups(
  rows: readonly ActionRow[],
  headingOf: (row: ActionRow) => string,
): ActionGroup<string>[] {
  return [...Map.groupBy(rows, headingOf)].map(([heading, inGroup]) => ({
    heading,
    rows: inGroup,
  }));
}
