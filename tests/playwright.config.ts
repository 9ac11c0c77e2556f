import { defineConfig } from "@playwright/test";
import { testBrowser } from "./test-browser.ts";

const { executablePath, args, env } = testBrowser();

export default defineConfig({
  testDir: ".",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  workers: 2,
  reporter: [["dot"]],
  outputDir: "../test-results",
  use: {
    baseURL: process.env["REGESTA_TEST_URL"] ?? "",
    browserName: "chromium",
    launchOptions: { executablePath, args, env: { ...process.env, ...env } },
    permissions: ["clipboard-read", "clipboard-write"],
    viewport: { width: 1440, height: 900 },
  },
});
