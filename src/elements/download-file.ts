/** A file for the reader to keep. */
export interface KeptFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly content: string;
}

/** Hands a file to the reader's browser to save. */
export function downloadFile({ name, type, content }: KeptFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
