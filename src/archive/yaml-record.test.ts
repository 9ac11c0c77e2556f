import assert from "node:assert/strict";
import { test } from "node:test";
import { parseYamlRecord } from "./yaml-record.ts";

test("leads from a value back to its place", () => {
  const record = parseYamlRecord("a: 1\nlist:\n  - id: x\n    text: y\n");
  assert.ok(!("faults" in record));
  assert.deepEqual(record.value, { a: 1, list: [{ id: "x", text: "y" }] });
  assert.deepEqual(record.locate(["list", 0, "text"]), { line: 4, column: 11 });
});

test("gives the nearest place around a value that is missing", () => {
  const record = parseYamlRecord("list:\n  - id: x\n");
  assert.ok(!("faults" in record));
  assert.deepEqual(record.locate(["list", 0, "text"]), { line: 2, column: 5 });
});

const faults = [
  ["a quotation that is not closed", 'a: "b\nc: d\n', /cannot be read/],
  ["a key that stands twice", "a: 1\na: 2\n", /unique/],
  ["an alias", "a: &x [1]\nb: *x\n", /The alias `\*x`/],
  ["two documents", "a: 1\n---\nb: 2\n", /multiple documents/],
  ["an unknown tag", "a: !!js/function x\n", /cannot be read/],
] as const;

for (const [name, source, message] of faults) {
  test(`refuses ${name}`, () => {
    const record = parseYamlRecord(source);
    assert.ok("faults" in record);
    assert.match(record.faults[0]?.message ?? "", message);
  });
}
