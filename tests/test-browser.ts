/** The browser that `npm run test-browser` found, as it hands it to the tests. */
export interface TestBrowser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Reads the browser from the environment; throws where the tests were not started by npm. */
export function testBrowser(): TestBrowser {
  const found: unknown = JSON.parse(process.env["REGESTA_TEST_BROWSER"] ?? "null");
  if (!isTestBrowser(found))
    throw new Error("Start the browser tests with `npm run test-browser`.");
  return found;
}

function isTestBrowser(value: unknown): value is TestBrowser {
  return typeof value === "object" && value !== null && "executablePath" in value;
}
