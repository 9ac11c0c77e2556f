import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A Chromium that the tests can drive. */
export interface FoundBrowser {
  /** What it is, for telling the person who runs the tests. */
  readonly name: string;
  readonly executablePath: string;
  readonly args: readonly string[];
  /** What its environment needs besides the usual. */
  readonly env: Readonly<Record<string, string>>;
}

const programFiles = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap(
  (name) => process.env[name] ?? [],
);

/** Where browsers of the Chromium family are installed, on each system. */
const installed: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: programFiles.flatMap((folder) => [
    join(folder, "Google", "Chrome", "Application", "chrome.exe"),
    join(folder, "Chromium", "Application", "chrome.exe"),
    join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
  ]),
};

/**
 * The system's browser where there is one, and otherwise, on Linux, the one that npm brought.
 * `REGESTA_BROWSER=npm` asks for the latter. Throws where there is neither.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const system = installed[process.platform]?.find((path) => existsSync(path));
  if (system !== undefined && process.env["REGESTA_BROWSER"] !== "npm") {
    const name = `the system's browser, ${system}`;
    return { name, executablePath: system, args: ["--no-sandbox"], env: {} };
  }
  if (process.platform === "linux") return npmBrowser();
  throw new Error(
    "The browser tests found no Chrome, Chromium or Edge; install one where the system keeps its programs.",
  );
}

/** `@sparticuz/chromium`, unpacked beside the other packages, with the libraries that it brings. */
async function npmBrowser(): Promise<FoundBrowser> {
  const folder = join(process.cwd(), "node_modules", ".cache", "regesta-browser");
  mkdirSync(folder, { recursive: true });
  const before = { ...process.env };
  process.env["TMPDIR"] = folder;
  process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs24.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const executablePath = await chromium.executablePath();
  const env = {
    FONTCONFIG_FILE: writeFontConfig(folder),
    LD_LIBRARY_PATH: process.env["LD_LIBRARY_PATH"] ?? "",
  };
  process.env = before;
  const args = ["--no-sandbox", "--no-zygote", "--disable-gpu"];
  return { name: `@sparticuz/chromium from npm, ${executablePath}`, executablePath, args, env };
}

/** This browser ends where no font has a sign, so it is given fonts for every script of the site. */
function writeFontConfig(folder: string): string {
  const file = join(folder, "fonts.conf");
  const fonts = join(process.cwd(), "node_modules", "dejavu-fonts-ttf", "ttf");
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(folder, "font-cache")}</cachedir>
</fontconfig>
`,
  );
  return file;
}
