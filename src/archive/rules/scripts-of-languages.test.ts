import assert from "node:assert/strict";
import { test } from "node:test";
import { withUnit } from "#fixtures/with-unit.ts";
import type { UnitRecord } from "#schemas/unit.ts";
import { scriptsOfLanguages } from "./scripts-of-languages.ts";

function fieldsWith(change: Partial<UnitRecord>): string[] {
  return scriptsOfLanguages(withUnit("op-1", change)).map(
    ({ rule, field }) => `${rule} ${field.join(".")}`,
  );
}

test("names a unit that is not in the script of its language", () => {
  assert.deepEqual(fieldsWith({ language: "hy" }), ["script-mismatch units.3.language"]);
});

test("names a passage that is not in the script of its language", () => {
  assert.deepEqual(fieldsWith({ text: 'Décide <span lang="ru">ainsi</span>:' }), [
    "script-mismatch units.3.text",
  ]);
});

test("reads damage as its reading is written", () => {
  assert.deepEqual(
    fieldsWith({ language: "hy", text: '<sic reading="ՊԱՏՄՈՒԹՅՈՒՆ">ЛИЅՄЛЬЮЗЛЬС</sic>' }),
    [],
  );
});
