import assert from "node:assert/strict";
import { test } from "node:test";
import { problemReport } from "./problem.ts";

test("says what is wrong, where, and what to do, in the order of the files", () => {
  const problem = { rule: "r", place: "op-4 → text", message: "It is wrong.", hint: "Mend it." };
  assert.equal(
    problemReport([
      { ...problem, file: "content/b.yaml", line: 2, column: 5 },
      { ...problem, file: "content/a.yaml", line: undefined, column: undefined, place: "" },
    ]),
    `2 problems in content/

content/a.yaml
  It is wrong. [r]
  Mend it.

content/b.yaml:2:5 → op-4 → text
  It is wrong. [r]
  Mend it.`,
  );
});
