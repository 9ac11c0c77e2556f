import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { records } from "#fixtures/records.ts";
import type { ActionRecord } from "#schemas/action.ts";
import { actions } from "./actions.ts";

function problemsWith(change: (recorded: ActionRecord[]) => ActionRecord[]): string[] {
  const recorded = records().actions.get("r-1")?.actions ?? [];
  const changed = new Map([["r-1", { actions: change(recorded) }]]);
  return actions(anArchive({ actions: changed })).map(
    ({ rule, field, message }) => `${rule} ${field.join(".")}: ${message}`,
  );
}

test("names a verb that its paragraph does not print", () => {
  const changed = problemsWith((recorded) =>
    recorded.map((action) => ({ ...action, words: action.words.replace("Décide", "Décide de") })),
  );
  assert.deepEqual(changed, [
    "words-not-in-unit actions.1.words: The paragraph `op-1` does not say «Décide de».",
  ]);
});

test("names an urgency that its paragraph does not print", () => {
  const [problem] = problemsWith((recorded) =>
    recorded.map((action) => ({ ...action, urgency: "sans délai" })),
  );
  assert.match(problem ?? "", /^words-not-in-unit actions\.0\.urgency/);
});

test("names a paragraph that has no action", () => {
  assert.deepEqual(
    problemsWith((recorded) => recorded.slice(1)),
    ["paragraph-without-action actions: The paragraph `pp-1` has no action."],
  );
});

test("names an action out of the order of the text", () => {
  assert.match(
    problemsWith((recorded) => recorded.toReversed()).join(),
    /action-out-of-order actions\.1\.unit/,
  );
});
