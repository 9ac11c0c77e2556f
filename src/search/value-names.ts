import type { Archive } from "#archive/archive.ts";
import { languages } from "#schemas/language.ts";
import { unitKinds } from "#schemas/unit.ts";
import { instrumentTitle } from "#strings/instrument-title.ts";
import { translator } from "#strings/t.ts";
import { workName } from "#strings/work-name.ts";
import type { FieldName } from "./fields.ts";

/** The names under which readers may ask for a value of a field, in both languages of the site. */
export type ValueNames = Readonly<Record<FieldName, ReadonlyMap<string, readonly string[]>>>;

const tags = ["en", "fr"] as const;

/** The names of every value that units may have. */
export function valueNames(archive: Archive): ValueNames {
  const { texts, states, instruments, works } = archive;
  return {
    text: new Map(
      [...texts.values()].map((text) => [
        text.id,
        [text.shortTitle, text.title, ...("symbol" in text ? [text.symbol] : [])],
      ]),
    ),
    language: new Map(
      languages.map((tag) => [tag, tags.map((own) => translator(own)(`language.${tag}`))]),
    ),
    kind: new Map(
      unitKinds.map((kind) => [kind, tags.map((own) => translator(own)(`kind.${kind}`))]),
    ),
    cites: new Map([
      ...[...instruments.values()].map(
        (act) =>
          [
            act.id,
            [
              ...(act.symbol === undefined ? [] : [act.symbol]),
              ...(act.document === undefined ? [] : [String(act.document.number)]),
              ...tags.map((own) => instrumentTitle(own, act)),
            ],
          ] as const,
      ),
      ...[...works.values()].map(
        (work) => [work.id, tags.map((own) => workName(own, work))] as const,
      ),
    ]),
    state: new Map(
      [...states.values()].map(({ id, en, fr, printed, equivalents = [] }) => [
        id,
        [en, fr, ...printed, ...equivalents.map(({ form }) => form)],
      ]),
    ),
    year: new Map(),
  };
}
