import assert from "node:assert/strict";
import { test } from "node:test";
import { withUnit } from "#fixtures/with-unit.ts";
import { reservedIds } from "./reserved-ids.ts";

test("names a unit that would stand at the address of its text's register", () => {
  const [problem] = reservedIds(withUnit("title", { id: "register" }));
  assert.equal(problem?.rule, "reserved-id");
  assert.deepEqual(problem.field, ["units", 0, "id"]);
});

test("names a unit whose address could not be a folder on every system", () => {
  assert.equal(reservedIds(withUnit("title", { id: "con" }))[0]?.rule, "reserved-id");
});
