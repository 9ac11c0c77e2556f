/** What the reader's browser keeps under a key; null where there is nothing or nobody may look. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a value under a key, or with null no more; false where the browser refuses or is full. */
export function keep(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** Whether the browser lets this site look at what it kept. */
export function mayKeep(): boolean {
  try {
    return localStorage.length >= 0;
  } catch {
    return false;
  }
}
