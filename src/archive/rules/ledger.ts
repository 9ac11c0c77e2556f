import type { Archive, Permalink, Unit } from "../archive.ts";
import { compareWords } from "../compare-words.ts";
import { fingerprint, publishedWords } from "../fingerprint.ts";
import type { FieldPath, Problem } from "../problem.ts";
import { unitField } from "./rule.ts";

/** Every unit stands in the ledger with its present words, and whatever was published still answers. */
export function ledger(archive: Archive): Problem[] {
  return [
    ...[...archive.units.values()].flatMap((unit) => unitProblems(archive, unit)),
    ...[...archive.permalinks.values()].flatMap((permalink) => [
      ...lostProblems(archive, permalink),
      ...versionProblems(archive, permalink),
    ]),
  ];
}

function unitProblems(archive: Archive, unit: Unit): Problem[] {
  const permalink = archive.permalinks.get(unit.key);
  if (permalink === undefined) {
    return [
      {
        rule: "unit-not-in-ledger",
        ...unitField(unit, "id"),
        message: `The ledger has no permalink \`${unit.key}\`.`,
        hint: "Run `npm run ledger`; for an id that replaces another, `npm run ledger -- --moved text/old=text/new`.",
      },
    ];
  }
  const known = permalink.versions.at(-1);
  const words = publishedWords(unit);
  if (permalink.status !== "current" || known?.sha256 === fingerprint(words)) return [];
  const difference = compareWords(known?.words ?? "", [{ number: 1, text: words }]);
  return [
    {
      rule: "words-changed",
      ...unitField(unit, "text"),
      message: `The words were published as «${difference?.expected ?? ""}», and are «${difference?.found ?? ""}» now.`,
      hint: "Restore them, or say why they changed: `npm run ledger -- --reason.en … --reason.fr …`.",
    },
  ];
}

function lostProblems(archive: Archive, permalink: Permalink): Problem[] {
  const { id, status } = permalink;
  const isThere = archive.units.has(id);
  if (status === "current" && !isThere) {
    return problem(permalink, "lost-permalink", ["status"], {
      message: `\`${id}\` was published, and no unit has this id.`,
      hint: "Restore the unit or its id; or run `npm run ledger -- --moved` or `--withdrawn`, with the reason.",
    });
  }
  if (status !== "current" && isThere) {
    return problem(permalink, "permalink-returns", ["status"], {
      message: `The ledger says that \`${id}\` was ${status}, and a unit has this id.`,
      hint: "Give the unit another id: one that was published is never given to anything else.",
    });
  }
  if (status !== "moved" || archive.units.has(permalink.movedTo)) return [];
  return problem(permalink, "alias-of-nothing", ["movedTo"], {
    message: `The permalink moved to \`${permalink.movedTo}\`, which is no present unit.`,
    hint: "Name the id that the unit has now; an alias leads there at once, not by way of another.",
  });
}

function versionProblems(archive: Archive, permalink: Permalink): Problem[] {
  return permalink.versions.flatMap(({ release, sha256, words, reason }, index) => [
    ...(archive.releases.has(release)
      ? []
      : problem(permalink, "unknown-release", ["versions", index, "release"], {
          message: `There is no release \`${release}\` in the ledger.`,
          hint: "Correct the number, or enter the release with its date.",
        })),
    ...(fingerprint(words) === sha256
      ? []
      : problem(permalink, "false-fingerprint", ["versions", index, "sha256"], {
          message: "The fingerprint is not that of the words beside it.",
          hint: "Restore both as they were: the ledger is written by `npm run ledger` alone.",
        })),
    ...(index === 0 || reason !== undefined
      ? []
      : problem(permalink, "change-without-reason", ["versions", index, "reason"], {
          message: "The words changed here, and nothing says why.",
          hint: "Give the reason in both languages.",
        })),
  ]);
}

function problem(
  permalink: Permalink,
  rule: string,
  field: FieldPath,
  words: Pick<Problem, "hint" | "message">,
): Problem[] {
  return [{ rule, record: { kind: "permalinks", id: permalink.id }, field, ...words }];
}
