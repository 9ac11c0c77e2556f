import assert from "node:assert/strict";
import { test } from "node:test";
import { withUnit } from "#fixtures/with-unit.ts";
import type { Intervention } from "#schemas/intervention.ts";
import type { UnitRecord } from "#schemas/unit.ts";
import { interventions } from "./interventions.ts";

const reason = { en: "Because.", fr: "Parce que." };

function rulesBroken(id: string, change: Partial<UnitRecord>): string[] {
  return interventions(withUnit(id, change)).map(({ rule, field }) => `${rule} ${field.join(".")}`);
}

const misprint: Intervention = { kind: "misprint", at: "agri", reason };
const cases: readonly [name: string, unit: string, change: Partial<UnitRecord>, broken: string][] =
  [
    [
      "a <sic> without its reason",
      "op-1-a",
      { text: "D’<sic>agri</sic>;" },
      "sic-without-reason units.4.text",
    ],
    [
      "a reason without its <sic>",
      "op-1-a",
      { interventions: [misprint] },
      "reason-without-sic units.4.interventions",
    ],
    [
      "a unit in two spans",
      "op-1",
      { source: ["L4C1-L4C3", "L4C4-L4"] },
      "undeclared-intervention units.3.source",
    ],
    [
      "a page break that is not there",
      "op-1",
      { interventions: [{ kind: "merged-page-break", reason }] },
      "needless-intervention units.3.interventions",
    ],
    [
      "a note out of its order",
      "fn-1",
      { source: "L3" },
      "undeclared-intervention units.10.source",
    ],
    [
      "a hyphen that stands nowhere",
      "op-1",
      { interventions: [{ kind: "joined-hyphen", at: "Xy", found: "X- y", reason }] },
      "intervention-place units.3.interventions.0.at",
    ],
  ];

for (const [name, unit, change, broken] of cases) {
  test(`names ${name}`, () => {
    assert.ok(rulesBroken(unit, change).includes(broken), rulesBroken(unit, change).join("\n"));
  });
}

test("accepts a <sic> whose reason is given", () => {
  assert.deepEqual(
    rulesBroken("op-1-a", { text: "D’<sic>agri</sic>;", interventions: [misprint] }),
    [],
  );
});
